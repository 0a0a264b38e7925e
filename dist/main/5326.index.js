import { modules as shared0 } from './shared-43344.js';
export const id = 5326;
export const ids = [5326];
export const modules = {
...shared0,


};
