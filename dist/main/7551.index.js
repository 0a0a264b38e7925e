import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-71682.js';
import { modules as shared3 } from './shared-62709.js';
import { modules as shared4 } from './shared-33689.js';
export const id = 7551;
export const ids = [7551,6577,9786,7651];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
