import { modules as shared0 } from './shared-75244.js';
export const id = 7424;
export const ids = [7424];
export const modules = {
...shared0,


};
