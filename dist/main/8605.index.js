import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-36407.js';
export const id = 8605;
export const ids = [8605,4826];
export const modules = {
...shared0,
...shared1,


};
