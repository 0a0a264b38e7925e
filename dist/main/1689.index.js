import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-25361.js';
export const id = 1689;
export const ids = [1689,7499,7531,8832];
export const modules = {
...shared0,
...shared1,


};
