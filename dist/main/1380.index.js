import { modules as shared0 } from './shared-75088.js';
export const id = 1380;
export const ids = [1380];
export const modules = {
...shared0,


};
