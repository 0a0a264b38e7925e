import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-73647.js';
import { modules as shared2 } from './shared-25361.js';
export const id = 5394;
export const ids = [5394,6738,4713,7094,1254,9475,9226];
export const modules = {
...shared0,
...shared1,
...shared2,


};
