import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
export const id = 7651;
export const ids = [7651,9786];
export const modules = {
...shared0,
...shared1,


};
