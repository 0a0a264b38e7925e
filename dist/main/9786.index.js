import { modules as shared0 } from './shared-1137.js';
export const id = 9786;
export const ids = [9786];
export const modules = {
...shared0,


};
