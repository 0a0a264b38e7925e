import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-49462.js';
export const id = 9245;
export const ids = [9245,5041,5670,9786];
export const modules = {
...shared0,
...shared1,
...shared2,


};
