import { modules as shared0 } from './shared-1820.js';
import { modules as shared1 } from './shared-23151.js';
import { modules as shared2 } from './shared-7790.js';
export const id = 2311;
export const ids = [2311];
export const modules = {
...shared0,
...shared1,
...shared2,


};
