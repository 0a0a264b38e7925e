import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-9893.js';
export const id = 7822;
export const ids = [7822,6290];
export const modules = {
...shared0,
...shared1,


};
