import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-88942.js';
export const id = 2663;
export const ids = [2663];
export const modules = {
...shared0,
...shared1,


};
