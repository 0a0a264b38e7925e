import { modules as shared0 } from './shared-75727.js';
export const id = 7272;
export const ids = [7272,9786];
export const modules = {
...shared0,


};
