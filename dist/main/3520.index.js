import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-56476.js';
import { modules as shared2 } from './shared-49462.js';
export const id = 3520;
export const ids = [3520,5041,5670,9841];
export const modules = {
...shared0,
...shared1,
...shared2,


};
