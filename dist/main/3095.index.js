import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-59786.js';
import { modules as shared3 } from './shared-48929.js';
export const id = 3095;
export const ids = [3095,8644];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
