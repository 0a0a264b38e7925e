import { modules as shared0 } from './shared-75244.js';
import { modules as shared1 } from './shared-11252.js';
export const id = 1252;
export const ids = [1252];
export const modules = {
...shared0,
...shared1,


};
