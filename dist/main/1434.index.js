import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-58587.js';
export const id = 1434;
export const ids = [1434,9618,4568];
export const modules = {
...shared0,
...shared1,


};
