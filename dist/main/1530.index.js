import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-17772.js';
import { modules as shared2 } from './shared-33689.js';
import { modules as shared3 } from './shared-93496.js';
import { modules as shared4 } from './shared-86535.js';
export const id = 1530;
export const ids = [1530];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
