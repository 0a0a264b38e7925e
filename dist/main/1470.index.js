import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-93583.js';
import { modules as shared2 } from './shared-23151.js';
import { modules as shared3 } from './shared-98821.js';
export const id = 1470;
export const ids = [1470,1235,8491];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
