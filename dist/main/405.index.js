import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-79191.js';
import { modules as shared2 } from './shared-87097.js';
import { modules as shared3 } from './shared-50452.js';
export const id = 405;
export const ids = [405,8417];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
