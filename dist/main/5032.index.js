import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-28825.js';
import { modules as shared2 } from './shared-62709.js';
import { modules as shared3 } from './shared-59220.js';
export const id = 5032;
export const ids = [5032,1621,5198];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
