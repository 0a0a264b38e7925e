import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-78257.js';
import { modules as shared2 } from './shared-34826.js';
export const id = 2220;
export const ids = [2220,637];
export const modules = {
...shared0,
...shared1,
...shared2,


};
