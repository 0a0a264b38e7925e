import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-95676.js';
export const id = 6949;
export const ids = [6949,9283,8115,3283];
export const modules = {
...shared0,
...shared1,


};
