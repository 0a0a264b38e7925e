import { modules as shared0 } from './shared-75727.js';
export const id = 7392;
export const ids = [7392,5727,8108,965,5856,9226];
export const modules = {
...shared0,


};
