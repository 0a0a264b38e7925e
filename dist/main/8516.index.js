import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-62709.js';
import { modules as shared3 } from './shared-48929.js';
import { modules as shared4 } from './shared-32227.js';
import { modules as shared5 } from './shared-3556.js';
import { modules as shared6 } from './shared-73647.js';
import { modules as shared7 } from './shared-78257.js';
export const id = 8516;
export const ids = [8516,5041,5274,3702,9786,7651];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,
...shared7,


};
