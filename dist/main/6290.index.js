import { modules as shared0 } from './shared-95676.js';
export const id = 6290;
export const ids = [6290];
export const modules = {
...shared0,


};
