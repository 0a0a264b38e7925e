import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-87028.js';
import { modules as shared2 } from './shared-62709.js';
import { modules as shared3 } from './shared-39232.js';
import { modules as shared4 } from './shared-59220.js';
export const id = 4647;
export const ids = [4647,1621,5198,9577];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
