import { modules as shared0 } from './shared-56476.js';
import { modules as shared1 } from './shared-52015.js';
export const id = 2718;
export const ids = [2718];
export const modules = {
...shared0,
...shared1,


};
