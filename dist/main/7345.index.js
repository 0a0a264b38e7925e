import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-59786.js';
import { modules as shared3 } from './shared-7154.js';
export const id = 7345;
export const ids = [7345,9753,6918,8605,8417];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
