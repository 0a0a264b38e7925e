import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-56476.js';
import { modules as shared2 } from './shared-71682.js';
import { modules as shared3 } from './shared-43201.js';
export const id = 6725;
export const ids = [6725,9106,9841];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
