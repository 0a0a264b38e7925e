import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-20617.js';
export const id = 8539;
export const ids = [8539,8154,8037];
export const modules = {
...shared0,
...shared1,


};
