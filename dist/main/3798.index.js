import { modules as shared0 } from './shared-16512.js';
export const id = 3798;
export const ids = [3798];
export const modules = {
...shared0,


};
