import { modules as shared0 } from './shared-71109.js';
export const id = 1109;
export const ids = [1109];
export const modules = {
...shared0,


};
