import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-50608.js';
export const id = 9552;
export const ids = [9552,608,9051];
export const modules = {
...shared0,
...shared1,


};
