import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-23151.js';
import { modules as shared2 } from './shared-84293.js';
import { modules as shared3 } from './shared-98165.js';
export const id = 9746;
export const ids = [9746,9283];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
