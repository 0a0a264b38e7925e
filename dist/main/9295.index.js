import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-17772.js';
import { modules as shared2 } from './shared-27172.js';
import { modules as shared3 } from './shared-96477.js';
import { modules as shared4 } from './shared-36407.js';
export const id = 9295;
export const ids = [9295,4826,9753];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
