import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-80895.js';
export const id = 4962;
export const ids = [4962,9786,928,8417,7876];
export const modules = {
...shared0,
...shared1,
...shared2,


};
