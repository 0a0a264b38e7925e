import { modules as shared0 } from './shared-75727.js';
export const id = 6918;
export const ids = [6918];
export const modules = {
...shared0,


};
