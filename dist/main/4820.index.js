import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-86046.js';
import { modules as shared2 } from './shared-75088.js';
export const id = 4820;
export const ids = [4820,5727,8108,965];
export const modules = {
...shared0,
...shared1,
...shared2,


};
