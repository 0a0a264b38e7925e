import { modules as shared0 } from './shared-61801.js';
export const id = 1801;
export const ids = [1801];
export const modules = {
...shared0,


};
