import { modules as shared0 } from './shared-52015.js';
export const id = 1074;
export const ids = [1074];
export const modules = {
...shared0,


};
