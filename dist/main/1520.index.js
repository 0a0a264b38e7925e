import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-41520.js';
export const id = 1520;
export const ids = [1520,9139];
export const modules = {
...shared0,
...shared1,


};
