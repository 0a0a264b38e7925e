import { modules as shared0 } from './shared-5160.js';
import { modules as shared1 } from './shared-21916.js';
import { modules as shared2 } from './shared-70781.js';
import { modules as shared3 } from './shared-72707.js';
export const id = 4954;
export const ids = [4954,8417,8570,5041,1146];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
