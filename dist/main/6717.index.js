import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-56912.js';
export const id = 6717;
export const ids = [6717,1166];
export const modules = {
...shared0,
...shared1,


};
