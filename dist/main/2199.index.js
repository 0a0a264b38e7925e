import { modules as shared0 } from './shared-75727.js';
export const id = 2199;
export const ids = [2199,8154];
export const modules = {
...shared0,


};
