import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-86046.js';
import { modules as shared2 } from './shared-73647.js';
import { modules as shared3 } from './shared-50452.js';
import { modules as shared4 } from './shared-25361.js';
export const id = 1153;
export const ids = [1153];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
