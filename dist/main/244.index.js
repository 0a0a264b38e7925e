import { modules as shared0 } from './shared-1137.js';
export const id = 244;
export const ids = [244];
export const modules = {
...shared0,


};
