import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-56912.js';
export const id = 9098;
export const ids = [9098,1166];
export const modules = {
...shared0,
...shared1,


};
