import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-80895.js';
export const id = 909;
export const ids = [909];
export const modules = {
...shared0,
...shared1,


};
