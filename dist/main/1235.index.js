import { modules as shared0 } from './shared-98821.js';
export const id = 1235;
export const ids = [1235];
export const modules = {
...shared0,


};
