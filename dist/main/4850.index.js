import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-98722.js';
export const id = 4850;
export const ids = [4850];
export const modules = {
...shared0,
...shared1,


};
