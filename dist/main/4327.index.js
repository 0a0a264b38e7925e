import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-50452.js';
import { modules as shared2 } from './shared-25361.js';
export const id = 4327;
export const ids = [4327];
export const modules = {
...shared0,
...shared1,
...shared2,


};
