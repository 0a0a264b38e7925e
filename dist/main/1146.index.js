import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-21916.js';
import { modules as shared2 } from './shared-70781.js';
import { modules as shared3 } from './shared-72707.js';
import { modules as shared4 } from './shared-8279.js';
import { modules as shared5 } from './shared-25361.js';
export const id = 1146;
export const ids = [1146,7499,1689,7531,8417,8570,4070,8832,8765];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


};
