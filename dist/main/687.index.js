import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-43201.js';
import { modules as shared2 } from './shared-85754.js';
export const id = 687;
export const ids = [687];
export const modules = {
...shared0,
...shared1,
...shared2,


};
