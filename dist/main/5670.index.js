import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-49462.js';
export const id = 5670;
export const ids = [5670,5041];
export const modules = {
...shared0,
...shared1,


};
