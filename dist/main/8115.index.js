import { modules as shared0 } from './shared-95676.js';
export const id = 8115;
export const ids = [8115,9283];
export const modules = {
...shared0,


};
