import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-87028.js';
import { modules as shared2 } from './shared-71682.js';
import { modules as shared3 } from './shared-99624.js';
export const id = 9768;
export const ids = [9768,6619,1481];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
