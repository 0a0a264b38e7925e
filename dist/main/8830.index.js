import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-56476.js';
export const id = 8830;
export const ids = [8830,8184];
export const modules = {
...shared0,
...shared1,
...shared2,


};
