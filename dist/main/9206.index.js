import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-95676.js';
import { modules as shared2 } from './shared-23151.js';
import { modules as shared3 } from './shared-65206.js';
import { modules as shared4 } from './shared-15098.js';
export const id = 9206;
export const ids = [9206,9283,8115];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
