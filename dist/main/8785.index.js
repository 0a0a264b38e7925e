import { modules as shared0 } from './shared-81166.js';
export const id = 8785;
export const ids = [8785];
export const modules = {
...shared0,


};
