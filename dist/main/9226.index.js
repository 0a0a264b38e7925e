import { modules as shared0 } from './shared-73647.js';
export const id = 9226;
export const ids = [9226];
export const modules = {
...shared0,


};
