import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-70781.js';
export const id = 4215;
export const ids = [4215,1979];
export const modules = {
...shared0,
...shared1,


};
