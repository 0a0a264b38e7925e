import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-23151.js';
export const id = 6459;
export const ids = [6459];
export const modules = {
...shared0,
...shared1,


};
