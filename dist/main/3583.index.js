import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
export const id = 3583;
export const ids = [3583,9786,928];
export const modules = {
...shared0,
...shared1,


};
