import { modules as shared0 } from './shared-75727.js';
export const id = 2168;
export const ids = [2168];
export const modules = {
...shared0,


};
