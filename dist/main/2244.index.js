import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-51949.js';
import { modules as shared3 } from './shared-7154.js';
export const id = 2244;
export const ids = [2244,6419,244,9863,7482];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
