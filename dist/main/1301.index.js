import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-49917.js';
export const id = 1301;
export const ids = [1301,1481,9917,3682];
export const modules = {
...shared0,
...shared1,


};
