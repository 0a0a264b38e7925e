import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-28128.js';
import { modules as shared2 } from './shared-9497.js';
import { modules as shared3 } from './shared-90378.js';
import { modules as shared4 } from './shared-5605.js';
import { modules as shared5 } from './shared-93583.js';
import { modules as shared6 } from './shared-4359.js';
import { modules as shared7 } from './shared-58781.js';
import { modules as shared8 } from './shared-97478.js';
export const id = 1244;
export const ids = [1244,8491,9283,7043,2109];
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
