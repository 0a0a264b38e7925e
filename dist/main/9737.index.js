import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-61323.js';
import { modules as shared2 } from './shared-50608.js';
export const id = 9737;
export const ids = [9737,608,9552,9051];
export const modules = {
...shared0,
...shared1,
...shared2,


};
