import { modules as shared0 } from './shared-62709.js';
export const id = 1520;
export const ids = [1520];
export const modules = {
...shared0,


};
