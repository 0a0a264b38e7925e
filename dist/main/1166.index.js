import { modules as shared0 } from './shared-81166.js';
export const id = 1166;
export const ids = [1166];
export const modules = {
...shared0,


};
