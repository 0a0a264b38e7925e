import { modules as shared0 } from './shared-75244.js';
import { modules as shared1 } from './shared-86671.js';
export const id = 6671;
export const ids = [6671];
export const modules = {
...shared0,
...shared1,


};
