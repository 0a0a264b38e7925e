import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-23151.js';
export const id = 3586;
export const ids = [3586,6459,9283,8115,9051];
export const modules = {
...shared0,
...shared1,


};
