import { modules as shared0 } from './shared-21916.js';
export const id = 2015;
export const ids = [2015];
export const modules = {
...shared0,


};
