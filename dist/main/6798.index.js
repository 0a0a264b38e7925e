import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-23151.js';
import { modules as shared2 } from './shared-15098.js';
import { modules as shared3 } from './shared-50710.js';
export const id = 6798;
export const ids = [6798];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
