import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-51949.js';
import { modules as shared2 } from './shared-6297.js';
export const id = 9523;
export const ids = [9523,6419,8154,8410,1481];
export const modules = {
...shared0,
...shared1,
...shared2,


};
