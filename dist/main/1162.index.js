import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-51949.js';
export const id = 1162;
export const ids = [1162,8410];
export const modules = {
...shared0,
...shared1,


};
