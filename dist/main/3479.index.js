import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-62709.js';
import { modules as shared2 } from './shared-12097.js';
import { modules as shared3 } from './shared-78257.js';
export const id = 3479;
export const ids = [3479,5274];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
