import { modules as shared0 } from './shared-43201.js';
export const id = 2015;
export const ids = [2015,4396];
export const modules = {
...shared0,


};
