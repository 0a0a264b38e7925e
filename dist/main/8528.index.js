import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-3556.js';
import { modules as shared2 } from './shared-80895.js';
import { modules as shared3 } from './shared-25361.js';
export const id = 8528;
export const ids = [8528,9786,7272];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
