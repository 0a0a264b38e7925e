import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-90378.js';
import { modules as shared2 } from './shared-98722.js';
export const id = 2855;
export const ids = [2855,4850,9283,8115,9051];
export const modules = {
...shared0,
...shared1,
...shared2,


};
