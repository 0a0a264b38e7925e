import { modules as shared0 } from './shared-21916.js';
import { modules as shared1 } from './shared-25361.js';
import { modules as shared2 } from './shared-8399.js';
export const id = 1217;
export const ids = [1217];
export const modules = {
...shared0,
...shared1,
...shared2,


};
