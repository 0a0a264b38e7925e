import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-25361.js';
export const id = 6822;
export const ids = [6822,7499,1689,7531,8832];
export const modules = {
...shared0,
...shared1,


};
