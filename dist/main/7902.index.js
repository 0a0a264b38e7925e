import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-64069.js';
import { modules as shared2 } from './shared-75244.js';
export const id = 7902;
export const ids = [7902,7424,8184];
export const modules = {
...shared0,
...shared1,
...shared2,


};
