import { modules as shared0 } from './shared-75727.js';
export const id = 6556;
export const ids = [6556];
export const modules = {
...shared0,


};
