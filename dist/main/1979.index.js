import { modules as shared0 } from './shared-75727.js';
export const id = 1979;
export const ids = [1979];
export const modules = {
...shared0,


};
