import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-62709.js';
import { modules as shared2 } from './shared-58587.js';
export const id = 3338;
export const ids = [3338,3702,9786,928,5677,4568,7876];
export const modules = {
...shared0,
...shared1,
...shared2,


};
