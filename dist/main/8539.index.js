import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-56476.js';
import { modules as shared2 } from './shared-94362.js';
export const id = 8539;
export const ids = [8539,337];
export const modules = {
...shared0,
...shared1,
...shared2,


};
