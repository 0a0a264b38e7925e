import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-51949.js';
import { modules as shared3 } from './shared-62709.js';
import { modules as shared4 } from './shared-81166.js';
export const id = 8387;
export const ids = [8387,1166,9786];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
