import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-49917.js';
export const id = 5873;
export const ids = [5873,9917,8254];
export const modules = {
...shared0,
...shared1,


};
