import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-59220.js';
import { modules as shared2 } from './shared-80895.js';
export const id = 1621;
export const ids = [1621];
export const modules = {
...shared0,
...shared1,
...shared2,


};
