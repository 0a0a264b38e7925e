import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-90378.js';
import { modules as shared2 } from './shared-98722.js';
export const id = 4184;
export const ids = [4184,4850,9283,7043];
export const modules = {
...shared0,
...shared1,
...shared2,


};
