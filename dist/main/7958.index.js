import { modules as shared0 } from './shared-75260.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-42177.js';
export const id = 7958;
export const ids = [7958];
export const modules = {
...shared0,
...shared1,
...shared2,


};
