import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-49871.js';
export const id = 5174;
export const ids = [5174,9283,7043,3283];
export const modules = {
...shared0,
...shared1,


};
