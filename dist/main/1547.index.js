import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-75085.js';
export const id = 1547;
export const ids = [1547,8417];
export const modules = {
...shared0,
...shared1,


};
