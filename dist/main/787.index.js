import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-10267.js';
import { modules as shared2 } from './shared-84293.js';
import { modules as shared3 } from './shared-70977.js';
export const id = 787;
export const ids = [787,9051];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
