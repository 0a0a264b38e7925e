import { modules as shared0 } from './shared-1137.js';
export const id = 9753;
export const ids = [9753];
export const modules = {
...shared0,


};
