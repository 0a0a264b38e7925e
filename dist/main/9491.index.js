import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-48929.js';
export const id = 9491;
export const ids = [9491];
export const modules = {
...shared0,
...shared1,
...shared2,


};
