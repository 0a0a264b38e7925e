import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-28128.js';
export const id = 5218;
export const ids = [5218,9283,7043];
export const modules = {
...shared0,
...shared1,


};
