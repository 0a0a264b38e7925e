import { modules as shared0 } from './shared-75244.js';
export const id = 6671;
export const ids = [6671];
export const modules = {
...shared0,


};
