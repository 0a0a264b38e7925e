import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-99289.js';
export const id = 8726;
export const ids = [8726,7087,9786,928];
export const modules = {
...shared0,
...shared1,


};
