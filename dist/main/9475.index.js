import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-25361.js';
export const id = 9475;
export const ids = [9475,6738,4713,7094,1254];
export const modules = {
...shared0,
...shared1,


};
