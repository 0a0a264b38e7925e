import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-7154.js';
import { modules as shared3 } from './shared-34826.js';
export const id = 286;
export const ids = [286,244,6918,8605];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
