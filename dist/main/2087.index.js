import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-45835.js';
import { modules as shared3 } from './shared-70402.js';
import { modules as shared4 } from './shared-53795.js';
import { modules as shared5 } from './shared-34826.js';
import { modules as shared6 } from './shared-99624.js';
export const id = 2087;
export const ids = [2087,244,6918,8605,8570];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,


};
