import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-70781.js';
import { modules as shared2 } from './shared-87097.js';
import { modules as shared3 } from './shared-50452.js';
export const id = 1146;
export const ids = [1146,698,8417,65];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
