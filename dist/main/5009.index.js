import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-87028.js';
export const id = 5009;
export const ids = [5009];
export const modules = {
...shared0,
...shared1,


};
