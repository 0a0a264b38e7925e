import { modules as shared0 } from './shared-75727.js';
export const id = 7876;
export const ids = [7876];
export const modules = {
...shared0,


};
