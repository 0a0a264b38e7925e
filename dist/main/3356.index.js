import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-78257.js';
export const id = 3356;
export const ids = [3356,9786,7651];
export const modules = {
...shared0,
...shared1,
...shared2,


};
