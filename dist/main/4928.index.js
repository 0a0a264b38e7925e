import { modules as shared0 } from './shared-84174.js';
export const id = 4928;
export const ids = [4928,2547];
export const modules = {
...shared0,


};
