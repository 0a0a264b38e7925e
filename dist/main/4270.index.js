import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-15098.js';
export const id = 4270;
export const ids = [4270,9283,8115,9051];
export const modules = {
...shared0,
...shared1,


};
