import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-87028.js';
import { modules as shared2 } from './shared-71682.js';
import { modules as shared3 } from './shared-81166.js';
import { modules as shared4 } from './shared-33689.js';
export const id = 290;
export const ids = [290,6619,3718,33];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
