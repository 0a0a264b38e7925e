import { modules as shared0 } from './shared-75727.js';
export const id = 1481;
export const ids = [1481];
export const modules = {
...shared0,


};
