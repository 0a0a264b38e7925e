import { modules as shared0 } from './shared-75727.js';
export const id = 9041;
export const ids = [9041,7876];
export const modules = {
...shared0,


};
