import { modules as shared0 } from './shared-5400.js';
export const id = 5400;
export const ids = [5400];
export const modules = {
...shared0,


};
