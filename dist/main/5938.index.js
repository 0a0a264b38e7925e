import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
export const id = 5938;
export const ids = [5938];
export const modules = {
...shared0,
...shared1,


};
