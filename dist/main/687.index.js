import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-75088.js';
import { modules as shared2 } from './shared-53838.js';
import { modules as shared3 } from './shared-85754.js';
export const id = 687;
export const ids = [687];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
