import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-53995.js';
import { modules as shared2 } from './shared-9426.js';
import { modules as shared3 } from './shared-98722.js';
import { modules as shared4 } from './shared-33619.js';
import { modules as shared5 } from './shared-15098.js';
export const id = 3262;
export const ids = [3262,2428,952,9188,8571];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


};
