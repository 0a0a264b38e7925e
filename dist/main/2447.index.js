import { modules as shared0 } from './shared-75727.js';
export const id = 2447;
export const ids = [2447,6918];
export const modules = {
...shared0,


};
