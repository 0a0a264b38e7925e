import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-62709.js';
import { modules as shared3 } from './shared-3556.js';
export const id = 6519;
export const ids = [6519,9786,7651,4568,5938];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
