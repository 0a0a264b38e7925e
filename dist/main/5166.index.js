import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-90378.js';
import { modules as shared2 } from './shared-53995.js';
import { modules as shared3 } from './shared-71109.js';
export const id = 5166;
export const ids = [5166,1109,6290,9283];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
