import { modules as shared0 } from './shared-98821.js';
export const id = 9333;
export const ids = [9333];
export const modules = {
...shared0,


};
