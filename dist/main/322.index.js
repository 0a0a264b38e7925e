import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-2146.js';
export const id = 322;
export const ids = [322,6918,4568,8417,6257];
export const modules = {
...shared0,
...shared1,


};
