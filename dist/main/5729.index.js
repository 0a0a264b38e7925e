import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-49871.js';
import { modules as shared2 } from './shared-94822.js';
import { modules as shared3 } from './shared-97478.js';
export const id = 5729;
export const ids = [5729,9283,7043];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
