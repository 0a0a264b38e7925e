import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-80895.js';
import { modules as shared2 } from './shared-25361.js';
export const id = 6051;
export const ids = [6051,9786,928,8417];
export const modules = {
...shared0,
...shared1,
...shared2,


};
