import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-56476.js';
export const id = 1211;
export const ids = [1211,8184,8830];
export const modules = {
...shared0,
...shared1,
...shared2,


};
