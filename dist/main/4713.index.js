import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-25361.js';
export const id = 4713;
export const ids = [4713,6738,7094,1254,9475];
export const modules = {
...shared0,
...shared1,


};
