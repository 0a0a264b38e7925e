import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-58587.js';
import { modules as shared2 } from './shared-3556.js';
export const id = 5139;
export const ids = [5139,9786,7272,1314,4568];
export const modules = {
...shared0,
...shared1,
...shared2,


};
