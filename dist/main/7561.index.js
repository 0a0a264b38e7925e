import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-73647.js';
import { modules as shared2 } from './shared-25361.js';
export const id = 7561;
export const ids = [7561,7499,1689,7531,641,8832,9226];
export const modules = {
...shared0,
...shared1,
...shared2,


};
