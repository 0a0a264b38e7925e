import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-28825.js';
import { modules as shared3 } from './shared-62709.js';
import { modules as shared4 } from './shared-77288.js';
import { modules as shared5 } from './shared-3556.js';
import { modules as shared6 } from './shared-73647.js';
export const id = 7619;
export const ids = [7619,5052,3702,9786,7651];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,


};
