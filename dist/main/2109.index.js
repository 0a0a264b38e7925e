import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-58781.js';
export const id = 2109;
export const ids = [2109];
export const modules = {
...shared0,
...shared1,


};
