import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
export const id = 4979;
export const ids = [4979,9786,7651];
export const modules = {
...shared0,
...shared1,


};
