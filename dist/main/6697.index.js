import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-28128.js';
import { modules as shared2 } from './shared-94822.js';
export const id = 6697;
export const ids = [6697,9283,7043,5218];
export const modules = {
...shared0,
...shared1,
...shared2,


};
