import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-25361.js';
export const id = 7531;
export const ids = [7531,7499];
export const modules = {
...shared0,
...shared1,


};
