import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-15783.js';
export const id = 5410;
export const ids = [5410,9283];
export const modules = {
...shared0,
...shared1,


};
