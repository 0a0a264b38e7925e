import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-87028.js';
import { modules as shared2 } from './shared-56476.js';
import { modules as shared3 } from './shared-94362.js';
export const id = 2450;
export const ids = [2450,9786,5393];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
