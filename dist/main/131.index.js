import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-62709.js';
import { modules as shared2 } from './shared-58587.js';
import { modules as shared3 } from './shared-73647.js';
export const id = 131;
export const ids = [131,8394,3702,9786,928,3338,5677,4568,7876];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
