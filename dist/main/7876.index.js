import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-51949.js';
import { modules as shared2 } from './shared-94362.js';
import { modules as shared3 } from './shared-81166.js';
export const id = 7876;
export const ids = [7876,1166,337,9786];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
