import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-3556.js';
import { modules as shared3 } from './shared-75085.js';
import { modules as shared4 } from './shared-25361.js';
export const id = 1221;
export const ids = [1221,9786,7651,8417];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
