import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-25361.js';
export const id = 8832;
export const ids = [8832,7499,1689,7531];
export const modules = {
...shared0,
...shared1,


};
