import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-51949.js';
import { modules as shared3 } from './shared-71682.js';
import { modules as shared4 } from './shared-81166.js';
import { modules as shared5 } from './shared-56912.js';
export const id = 1583;
export const ids = [1583,1166,8184,8410];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


};
