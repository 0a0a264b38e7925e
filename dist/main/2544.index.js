import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-2146.js';
export const id = 2544;
export const ids = [2544,4568,4093];
export const modules = {
...shared0,
...shared1,


};
