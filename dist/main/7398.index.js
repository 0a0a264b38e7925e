import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-51949.js';
export const id = 7398;
export const ids = [7398,8410];
export const modules = {
...shared0,
...shared1,


};
