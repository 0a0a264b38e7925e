import { modules as shared0 } from './shared-56476.js';
export const id = 5326;
export const ids = [5326];
export const modules = {
...shared0,


};
