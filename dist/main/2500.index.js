import { modules as shared0 } from './shared-11374.js';
export const id = 2500;
export const ids = [2500];
export const modules = {
...shared0,


};
