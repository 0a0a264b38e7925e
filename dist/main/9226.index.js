import { modules as shared0 } from './shared-11374.js';
import { modules as shared1 } from './shared-89226.js';
export const id = 9226;
export const ids = [9226];
export const modules = {
...shared0,
...shared1,


};
