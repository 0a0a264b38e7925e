import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-87028.js';
export const id = 8418;
export const ids = [8418];
export const modules = {
...shared0,
...shared1,


};
