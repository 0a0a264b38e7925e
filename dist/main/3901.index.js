import { modules as shared0 } from './shared-75727.js';
export const id = 3901;
export const ids = [3901,6918,9917];
export const modules = {
...shared0,


};
