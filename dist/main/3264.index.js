import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-94362.js';
import { modules as shared2 } from './shared-77288.js';
export const id = 3264;
export const ids = [3264];
export const modules = {
...shared0,
...shared1,
...shared2,


};
