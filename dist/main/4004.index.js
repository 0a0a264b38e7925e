import { modules as shared0 } from './shared-49462.js';
export const id = 4004;
export const ids = [4004];
export const modules = {
...shared0,


};
