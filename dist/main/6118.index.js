import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-73647.js';
import { modules as shared2 } from './shared-25361.js';
export const id = 6118;
export const ids = [6118,6738,2525,4906,530,7287,9226];
export const modules = {
...shared0,
...shared1,
...shared2,


};
