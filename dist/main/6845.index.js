import { modules as shared0 } from './shared-73647.js';
export const id = 6845;
export const ids = [6845,9226,5856];
export const modules = {
...shared0,


};
