import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-48929.js';
export const id = 4028;
export const ids = [4028];
export const modules = {
...shared0,
...shared1,


};
