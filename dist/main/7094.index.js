import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-25361.js';
export const id = 7094;
export const ids = [7094,6738,4713,1254,9475];
export const modules = {
...shared0,
...shared1,


};
