import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-71682.js';
import { modules as shared3 } from './shared-62709.js';
import { modules as shared4 } from './shared-42177.js';
import { modules as shared5 } from './shared-78257.js';
export const id = 3971;
export const ids = [3971,5274,6577,8958];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


};
