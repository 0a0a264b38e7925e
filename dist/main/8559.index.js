import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-95676.js';
import { modules as shared2 } from './shared-65660.js';
import { modules as shared3 } from './shared-65206.js';
export const id = 8559;
export const ids = [8559,6161,9283,8115,925,6949,3283];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
