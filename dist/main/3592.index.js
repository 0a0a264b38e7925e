import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-56476.js';
import { modules as shared3 } from './shared-6297.js';
export const id = 3592;
export const ids = [3592,6419,8184,1211,8830];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
