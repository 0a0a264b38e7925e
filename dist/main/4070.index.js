import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-21916.js';
import { modules as shared2 } from './shared-25361.js';
export const id = 4070;
export const ids = [4070,7499,1689,7531,8832];
export const modules = {
...shared0,
...shared1,
...shared2,


};
