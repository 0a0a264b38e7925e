import { modules as shared0 } from './shared-9411.js';
export const id = 9411;
export const ids = [9411];
export const modules = {
...shared0,


};
