import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-21916.js';
import { modules as shared2 } from './shared-70781.js';
import { modules as shared3 } from './shared-68417.js';
import { modules as shared4 } from './shared-11374.js';
export const id = 1146;
export const ids = [1146,2500,4713,7094,8417,9475,8765];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
