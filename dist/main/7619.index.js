import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-87028.js';
import { modules as shared3 } from './shared-99289.js';
import { modules as shared4 } from './shared-62709.js';
import { modules as shared5 } from './shared-77288.js';
import { modules as shared6 } from './shared-3556.js';
import { modules as shared7 } from './shared-73647.js';
export const id = 7619;
export const ids = [7619,5274,3702,9786,928];
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
