import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-11374.js';
import { modules as shared2 } from './shared-18697.js';
export const id = 5508;
export const ids = [5508,2500];
export const modules = {
...shared0,
...shared1,
...shared2,


};
