import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-25361.js';
export const id = 4906;
export const ids = [4906,6738,2525,530,7287];
export const modules = {
...shared0,
...shared1,


};
