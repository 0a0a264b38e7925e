import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-20617.js';
import { modules as shared3 } from './shared-2146.js';
export const id = 6312;
export const ids = [6312,1979];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
