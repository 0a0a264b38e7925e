import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-95676.js';
import { modules as shared2 } from './shared-70763.js';
import { modules as shared3 } from './shared-15098.js';
import { modules as shared4 } from './shared-98165.js';
export const id = 9532;
export const ids = [9532,9283,8115,8002,9051,3819];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
