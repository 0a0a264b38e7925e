import { modules as shared0 } from './shared-75727.js';
export const id = 365;
export const ids = [365,2447,6918,4568,7176];
export const modules = {
...shared0,


};
