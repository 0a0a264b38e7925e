import { modules as shared0 } from './shared-75727.js';
export const id = 5727;
export const ids = [5727,8108,965];
export const modules = {
...shared0,


};
