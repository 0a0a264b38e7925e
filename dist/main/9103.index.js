import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-94362.js';
import { modules as shared2 } from './shared-77288.js';
export const id = 9103;
export const ids = [9103,3264,9786,7272];
export const modules = {
...shared0,
...shared1,
...shared2,


};
