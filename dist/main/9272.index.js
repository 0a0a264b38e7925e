import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-53795.js';
export const id = 9272;
export const ids = [9272,2017,2447,6918,8417,7176,4398];
export const modules = {
...shared0,
...shared1,
...shared2,


};
