import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
export const id = 4655;
export const ids = [4655,1979,3617];
export const modules = {
...shared0,
...shared1,


};
