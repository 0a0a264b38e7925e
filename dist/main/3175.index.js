import { modules as shared0 } from './shared-62974.js';
import { modules as shared1 } from './shared-95556.js';
export const id = 3175;
export const ids = [3175,9411];
export const modules = {
...shared0,
...shared1,


};
