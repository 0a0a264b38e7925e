import { modules as shared0 } from './shared-18684.js';
export const id = 848;
export const ids = [848];
export const modules = {
...shared0,


};
