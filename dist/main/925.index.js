import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-95676.js';
import { modules as shared2 } from './shared-65660.js';
export const id = 925;
export const ids = [925,9283,8115,6949,3283];
export const modules = {
...shared0,
...shared1,
...shared2,


};
