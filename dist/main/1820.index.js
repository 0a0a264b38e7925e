import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-1820.js';
import { modules as shared2 } from './shared-28128.js';
import { modules as shared3 } from './shared-9497.js';
import { modules as shared4 } from './shared-90378.js';
export const id = 1820;
export const ids = [1820];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
