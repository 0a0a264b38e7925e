import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-9893.js';
export const id = 5094;
export const ids = [5094,6290,5441,4167,7822];
export const modules = {
...shared0,
...shared1,


};
