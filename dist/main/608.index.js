import { modules as shared0 } from './shared-50608.js';
export const id = 608;
export const ids = [608];
export const modules = {
...shared0,


};
