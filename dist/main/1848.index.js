import { modules as shared0 } from './shared-21916.js';
import { modules as shared1 } from './shared-68417.js';
import { modules as shared2 } from './shared-23946.js';
import { modules as shared3 } from './shared-11374.js';
export const id = 1848;
export const ids = [1848,2500,8417];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
