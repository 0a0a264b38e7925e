import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-81166.js';
export const id = 3718;
export const ids = [3718];
export const modules = {
...shared0,
...shared1,


};
