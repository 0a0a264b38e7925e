import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-56476.js';
import { modules as shared3 } from './shared-62709.js';
import { modules as shared4 } from './shared-49462.js';
export const id = 5993;
export const ids = [5993,5041,3702,7353,5670,3520,9841];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
