import { modules as shared0 } from './shared-75727.js';
export const id = 8515;
export const ids = [8515];
export const modules = {
...shared0,


};
