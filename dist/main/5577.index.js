import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-80895.js';
import { modules as shared2 } from './shared-50494.js';
import { modules as shared3 } from './shared-5400.js';
import { modules as shared4 } from './shared-8800.js';
export const id = 5577;
export const ids = [5577,909];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
