import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-51949.js';
import { modules as shared2 } from './shared-12097.js';
export const id = 9354;
export const ids = [9354,9786,928];
export const modules = {
...shared0,
...shared1,
...shared2,


};
