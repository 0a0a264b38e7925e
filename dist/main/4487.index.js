import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-81166.js';
import { modules as shared2 } from './shared-40940.js';
export const id = 4487;
export const ids = [4487,4826];
export const modules = {
...shared0,
...shared1,
...shared2,


};
