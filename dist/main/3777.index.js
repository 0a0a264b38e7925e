import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-93583.js';
import { modules as shared2 } from './shared-23151.js';
export const id = 3777;
export const ids = [3777,3214,9283,7043];
export const modules = {
...shared0,
...shared1,
...shared2,


};
