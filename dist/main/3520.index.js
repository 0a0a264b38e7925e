import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-21916.js';
import { modules as shared2 } from './shared-62749.js';
export const id = 3520;
export const ids = [3520,9841,7499];
export const modules = {
...shared0,
...shared1,
...shared2,


};
