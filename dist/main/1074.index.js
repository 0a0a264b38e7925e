import { modules as shared0 } from './shared-59220.js';
import { modules as shared1 } from './shared-30473.js';
export const id = 1074;
export const ids = [1074];
export const modules = {
...shared0,
...shared1,


};
