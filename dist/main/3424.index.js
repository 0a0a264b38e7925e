import { modules as shared0 } from './shared-23424.js';
export const id = 3424;
export const ids = [3424];
export const modules = {
...shared0,


};
