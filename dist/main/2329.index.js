import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-17772.js';
import { modules as shared2 } from './shared-93496.js';
export const id = 2329;
export const ids = [2329];
export const modules = {
...shared0,
...shared1,
...shared2,


};
