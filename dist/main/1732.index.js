import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-78257.js';
export const id = 1732;
export const ids = [1732,6918];
export const modules = {
...shared0,
...shared1,


};
