import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-87028.js';
import { modules as shared2 } from './shared-20617.js';
import { modules as shared3 } from './shared-50452.js';
export const id = 506;
export const ids = [506,8037];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
