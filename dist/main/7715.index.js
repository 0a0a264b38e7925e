import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-62709.js';
import { modules as shared2 } from './shared-39232.js';
export const id = 7715;
export const ids = [7715];
export const modules = {
...shared0,
...shared1,
...shared2,


};
