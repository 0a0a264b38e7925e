import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-87028.js';
import { modules as shared3 } from './shared-51949.js';
import { modules as shared4 } from './shared-71682.js';
import { modules as shared5 } from './shared-64264.js';
import { modules as shared6 } from './shared-53421.js';
import { modules as shared7 } from './shared-81166.js';
import { modules as shared8 } from './shared-99624.js';
import { modules as shared9 } from './shared-25361.js';
export const id = 1815;
export const ids = [1815,4826,8184,4674,8154,8410,1481,8570,4096];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,
...shared7,
...shared8,
...shared9,


};
