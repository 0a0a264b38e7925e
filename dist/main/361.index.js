import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-51949.js';
import { modules as shared3 } from './shared-70781.js';
import { modules as shared4 } from './shared-71682.js';
import { modules as shared5 } from './shared-78257.js';
import { modules as shared6 } from './shared-99624.js';
import { modules as shared7 } from './shared-66425.js';
import { modules as shared8 } from './shared-8712.js';
export const id = 361;
export const ids = [361,9786,7651,6189];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,
...shared7,
...shared8,


};
