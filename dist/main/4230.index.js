import { modules as shared0 } from './shared-9411.js';
import { modules as shared1 } from './shared-94230.js';
export const id = 4230;
export const ids = [4230];
export const modules = {
...shared0,
...shared1,


};
