import { modules as shared0 } from './shared-75727.js';
export const id = 8108;
export const ids = [8108,5727,965];
export const modules = {
...shared0,


};
