import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-77288.js';
export const id = 3244;
export const ids = [3244,6459,9786,7651];
export const modules = {
...shared0,
...shared1,


};
