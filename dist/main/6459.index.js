import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-77288.js';
export const id = 6459;
export const ids = [6459];
export const modules = {
...shared0,
...shared1,


};
