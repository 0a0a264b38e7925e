import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-2146.js';
import { modules as shared2 } from './shared-2131.js';
export const id = 2701;
export const ids = [2701,2544,4568,4093];
export const modules = {
...shared0,
...shared1,
...shared2,


};
