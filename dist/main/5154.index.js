import { modules as shared0 } from './shared-75244.js';
export const id = 5154;
export const ids = [5154];
export const modules = {
...shared0,


};
