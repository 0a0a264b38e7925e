import { modules as shared0 } from './shared-89884.js';
export const id = 9884;
export const ids = [9884];
export const modules = {
...shared0,


};
