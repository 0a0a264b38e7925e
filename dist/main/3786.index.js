import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-2146.js';
import { modules as shared2 } from './shared-9297.js';
export const id = 3786;
export const ids = [3786,6918,322,4568,8417,6257];
export const modules = {
...shared0,
...shared1,
...shared2,


};
