import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-12467.js';
import { modules as shared2 } from './shared-50494.js';
import { modules as shared3 } from './shared-5400.js';
export const id = 2079;
export const ids = [2079,1481];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
