import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-23151.js';
import { modules as shared2 } from './shared-98821.js';
export const id = 7436;
export const ids = [7436,1235,6290];
export const modules = {
...shared0,
...shared1,
...shared2,


};
