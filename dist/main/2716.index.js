import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-5160.js';
import { modules as shared2 } from './shared-21916.js';
import { modules as shared3 } from './shared-72707.js';
import { modules as shared4 } from './shared-75088.js';
export const id = 2716;
export const ids = [2716,8417];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
