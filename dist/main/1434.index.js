import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-58587.js';
export const id = 1434;
export const ids = [1434,2447,6918,365,4568,7176];
export const modules = {
...shared0,
...shared1,


};
