import { modules as shared0 } from './shared-75727.js';
export const id = 965;
export const ids = [965,5727,8108];
export const modules = {
...shared0,


};
