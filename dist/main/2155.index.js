import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-48929.js';
import { modules as shared2 } from './shared-2146.js';
import { modules as shared3 } from './shared-5448.js';
export const id = 2155;
export const ids = [2155];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
