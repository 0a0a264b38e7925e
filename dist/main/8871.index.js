import { modules as shared0 } from './shared-98871.js';
export const id = 8871;
export const ids = [8871];
export const modules = {
...shared0,


};
