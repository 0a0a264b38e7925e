import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-95676.js';
import { modules as shared2 } from './shared-15098.js';
export const id = 9022;
export const ids = [9022,9283,8115,9051];
export const modules = {
...shared0,
...shared1,
...shared2,


};
