import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-1820.js';
import { modules as shared2 } from './shared-90378.js';
export const id = 1820;
export const ids = [1820];
export const modules = {
...shared0,
...shared1,
...shared2,


};
