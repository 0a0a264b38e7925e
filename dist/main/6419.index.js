import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-56476.js';
export const id = 6419;
export const ids = [6419];
export const modules = {
...shared0,
...shared1,


};
