import { modules as shared0 } from './shared-55463.js';
export const id = 6738;
export const ids = [6738];
export const modules = {
...shared0,


};
