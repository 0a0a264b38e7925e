import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-56476.js';
import { modules as shared2 } from './shared-94362.js';
import { modules as shared3 } from './shared-85670.js';
export const id = 5792;
export const ids = [5792,337,6158,4199,8539];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
