import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-51949.js';
import { modules as shared3 } from './shared-78257.js';
export const id = 5417;
export const ids = [5417,244,9863,3520,7482];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
