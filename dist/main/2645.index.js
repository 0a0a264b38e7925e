import { modules as shared0 } from './shared-75244.js';
import { modules as shared1 } from './shared-18049.js';
import { modules as shared2 } from './shared-86671.js';
export const id = 2645;
export const ids = [2645,6671];
export const modules = {
...shared0,
...shared1,
...shared2,


};
