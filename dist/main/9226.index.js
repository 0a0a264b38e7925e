import { modules as shared0 } from './shared-11374.js';
export const id = 9226;
export const ids = [9226];
export const modules = {
...shared0,


};
