import { modules as shared0 } from './shared-81166.js';
export const id = 4826;
export const ids = [4826];
export const modules = {
...shared0,


};
