import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-50452.js';
import { modules as shared2 } from './shared-18049.js';
import { modules as shared3 } from './shared-66961.js';
export const id = 1216;
export const ids = [1216];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
