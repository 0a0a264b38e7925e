import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-36407.js';
export const id = 9753;
export const ids = [9753];
export const modules = {
...shared0,
...shared1,


};
