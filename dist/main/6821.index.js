import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-53795.js';
export const id = 6821;
export const ids = [6821,8417,4093,3617];
export const modules = {
...shared0,
...shared1,
...shared2,


};
