import { modules as shared0 } from './shared-9411.js';
export const id = 1849;
export const ids = [1849];
export const modules = {
...shared0,


};
