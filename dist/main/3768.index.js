import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-65660.js';
import { modules as shared2 } from './shared-49871.js';
export const id = 3768;
export const ids = [3768,9283,7043,5174,3283];
export const modules = {
...shared0,
...shared1,
...shared2,


};
