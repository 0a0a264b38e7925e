import { modules as shared0 } from './shared-75727.js';
export const id = 4777;
export const ids = [4777,8154,1481];
export const modules = {
...shared0,


};
