import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-78257.js';
import { modules as shared3 } from './shared-75244.js';
export const id = 7902;
export const ids = [7902,7424,8184];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
