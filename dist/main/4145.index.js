import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-62709.js';
import { modules as shared2 } from './shared-48929.js';
import { modules as shared3 } from './shared-5400.js';
import { modules as shared4 } from './shared-66425.js';
export const id = 4145;
export const ids = [4145,9786];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
