import { modules as shared0 } from './shared-49917.js';
export const id = 9917;
export const ids = [9917];
export const modules = {
...shared0,


};
