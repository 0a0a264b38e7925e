import { modules as shared0 } from './shared-37779.js';
export const id = 8049;
export const ids = [8049];
export const modules = {
...shared0,


};
