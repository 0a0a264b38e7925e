import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-98722.js';
import { modules as shared2 } from './shared-58781.js';
export const id = 4490;
export const ids = [4490,2109];
export const modules = {
...shared0,
...shared1,
...shared2,


};
