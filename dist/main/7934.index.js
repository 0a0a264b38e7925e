import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-75085.js';
import { modules as shared3 } from './shared-78257.js';
import { modules as shared4 } from './shared-66425.js';
export const id = 7934;
export const ids = [7934,9786,7651,8417,5938];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
