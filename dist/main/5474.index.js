import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-90378.js';
import { modules as shared2 } from './shared-93583.js';
import { modules as shared3 } from './shared-23151.js';
import { modules as shared4 } from './shared-98165.js';
export const id = 5474;
export const ids = [5474,9283];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
