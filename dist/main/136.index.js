import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-9893.js';
import { modules as shared2 } from './shared-93583.js';
export const id = 136;
export const ids = [136,8491];
export const modules = {
...shared0,
...shared1,
...shared2,


};
