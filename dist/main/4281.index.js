import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-90378.js';
import { modules as shared2 } from './shared-93583.js';
import { modules as shared3 } from './shared-71109.js';
export const id = 4281;
export const ids = [4281,1109,8491,9283];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
