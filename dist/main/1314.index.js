import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-3556.js';
export const id = 1314;
export const ids = [1314,9786,7272,4568];
export const modules = {
...shared0,
...shared1,


};
