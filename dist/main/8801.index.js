import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-79191.js';
import { modules as shared2 } from './shared-8279.js';
export const id = 8801;
export const ids = [8801,6738];
export const modules = {
...shared0,
...shared1,
...shared2,


};
