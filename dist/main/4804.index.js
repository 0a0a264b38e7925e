import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-58587.js';
import { modules as shared2 } from './shared-3556.js';
import { modules as shared3 } from './shared-73647.js';
export const id = 4804;
export const ids = [4804,8394,9786,7272,5139,1314,4568];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
