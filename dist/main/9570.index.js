import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-48929.js';
import { modules as shared2 } from './shared-2146.js';
import { modules as shared3 } from './shared-41220.js';
export const id = 9570;
export const ids = [9570,8417];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
