import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-62709.js';
import { modules as shared2 } from './shared-32227.js';
import { modules as shared3 } from './shared-75244.js';
export const id = 9962;
export const ids = [9962,7424,3702];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
