import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-56476.js';
import { modules as shared2 } from './shared-94362.js';
import { modules as shared3 } from './shared-12097.js';
export const id = 3777;
export const ids = [3777,6419,337,6158,8539];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
