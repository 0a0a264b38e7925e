import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-78257.js';
import { modules as shared2 } from './shared-75244.js';
export const id = 5483;
export const ids = [5483,7424,244];
export const modules = {
...shared0,
...shared1,
...shared2,


};
