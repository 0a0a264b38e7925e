import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-49917.js';
export const id = 441;
export const ids = [441,9917,2822];
export const modules = {
...shared0,
...shared1,


};
