import { modules as shared0 } from './shared-84174.js';
export const id = 2547;
export const ids = [2547,4928];
export const modules = {
...shared0,


};
