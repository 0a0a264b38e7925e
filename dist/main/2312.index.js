import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-49917.js';
import { modules as shared2 } from './shared-262.js';
export const id = 2312;
export const ids = [2312,9917,3682];
export const modules = {
...shared0,
...shared1,
...shared2,


};
