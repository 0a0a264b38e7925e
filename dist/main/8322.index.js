import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-65660.js';
import { modules as shared2 } from './shared-49871.js';
import { modules as shared3 } from './shared-65206.js';
export const id = 8322;
export const ids = [8322,6161,9283,7043,3768,5174,3283];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
