import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-49917.js';
export const id = 8746;
export const ids = [8746,9917];
export const modules = {
...shared0,
...shared1,


};
