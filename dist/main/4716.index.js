import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-9497.js';
import { modules as shared2 } from './shared-10267.js';
import { modules as shared3 } from './shared-84293.js';
import { modules as shared4 } from './shared-70977.js';
export const id = 4716;
export const ids = [4716,2822];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
