import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-9893.js';
export const id = 5441;
export const ids = [5441,6290,7822];
export const modules = {
...shared0,
...shared1,


};
