import { modules as shared0 } from './shared-34826.js';
export const id = 4826;
export const ids = [4826];
export const modules = {
...shared0,


};
