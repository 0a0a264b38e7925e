import { modules as shared0 } from './shared-11374.js';
import { modules as shared1 } from './shared-43047.js';
export const id = 9196;
export const ids = [9196,2500];
export const modules = {
...shared0,
...shared1,


};
