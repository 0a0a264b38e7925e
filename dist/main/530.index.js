import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-25361.js';
export const id = 530;
export const ids = [530,6738];
export const modules = {
...shared0,
...shared1,


};
