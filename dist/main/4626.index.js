import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-32227.js';
import { modules as shared3 } from './shared-66425.js';
import { modules as shared4 } from './shared-25361.js';
import { modules as shared5 } from './shared-8712.js';
import { modules as shared6 } from './shared-33689.js';
export const id = 4626;
export const ids = [4626,5041];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,


};
