import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-21916.js';
export const id = 8570;
export const ids = [8570];
export const modules = {
...shared0,
...shared1,


};
