import { modules as shared0 } from './shared-95326.js';
export const id = 1507;
export const ids = [1507];
export const modules = {
...shared0,


};
