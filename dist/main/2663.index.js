import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-16414.js';
export const id = 2663;
export const ids = [2663];
export const modules = {
...shared0,
...shared1,
...shared2,


};
