import { modules as shared0 } from './shared-75727.js';
export const id = 7176;
export const ids = [7176,6918];
export const modules = {
...shared0,


};
