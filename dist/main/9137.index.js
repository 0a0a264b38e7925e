import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-23151.js';
import { modules as shared2 } from './shared-61323.js';
import { modules as shared3 } from './shared-97478.js';
import { modules as shared4 } from './shared-98165.js';
import { modules as shared5 } from './shared-67291.js';
export const id = 9137;
export const ids = [9137,9051];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


};
