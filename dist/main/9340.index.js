import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-95676.js';
import { modules as shared2 } from './shared-70763.js';
import { modules as shared3 } from './shared-97478.js';
export const id = 9340;
export const ids = [9340,9283,8115,8002,9051];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
