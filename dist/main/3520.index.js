import { modules as shared0 } from './shared-21916.js';
export const id = 3520;
export const ids = [3520,5041];
export const modules = {
...shared0,


};
