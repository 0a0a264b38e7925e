import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-62709.js';
import { modules as shared3 } from './shared-58587.js';
import { modules as shared4 } from './shared-3556.js';
import { modules as shared5 } from './shared-73647.js';
export const id = 9431;
export const ids = [9431,8394,9786,7651,4638,6519,4568,5938];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


};
