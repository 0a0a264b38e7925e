import { modules as shared0 } from './shared-21916.js';
import { modules as shared1 } from './shared-37779.js';
import { modules as shared2 } from './shared-75088.js';
import { modules as shared3 } from './shared-18049.js';
export const id = 7779;
export const ids = [7779,1380,5041];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
