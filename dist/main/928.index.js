import { modules as shared0 } from './shared-75727.js';
export const id = 928;
export const ids = [928,9786];
export const modules = {
...shared0,


};
