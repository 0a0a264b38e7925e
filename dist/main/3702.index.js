import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-62709.js';
export const id = 3702;
export const ids = [3702];
export const modules = {
...shared0,
...shared1,


};
