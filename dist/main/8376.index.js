import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-62709.js';
import { modules as shared2 } from './shared-32227.js';
import { modules as shared3 } from './shared-75244.js';
import { modules as shared4 } from './shared-11252.js';
export const id = 8376;
export const ids = [8376,1252];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
