import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-62709.js';
export const id = 5677;
export const ids = [5677,3702,9786,928,4568,7876];
export const modules = {
...shared0,
...shared1,


};
