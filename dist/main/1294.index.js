import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-90378.js';
import { modules as shared2 } from './shared-53995.js';
import { modules as shared3 } from './shared-44901.js';
import { modules as shared4 } from './shared-15098.js';
import { modules as shared5 } from './shared-58781.js';
import { modules as shared6 } from './shared-98165.js';
import { modules as shared7 } from './shared-67291.js';
export const id = 1294;
export const ids = [1294,6290,9283,8115,2109,9051];
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
