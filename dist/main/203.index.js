import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-9893.js';
import { modules as shared2 } from './shared-98722.js';
export const id = 203;
export const ids = [203,4850,6290,5441,7822];
export const modules = {
...shared0,
...shared1,
...shared2,


};
