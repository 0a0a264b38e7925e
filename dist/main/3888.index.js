import { modules as shared0 } from './shared-56476.js';
import { modules as shared1 } from './shared-52015.js';
export const id = 3888;
export const ids = [3888];
export const modules = {
...shared0,
...shared1,


};
