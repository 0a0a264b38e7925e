import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-89226.js';
import { modules as shared2 } from './shared-50452.js';
import { modules as shared3 } from './shared-18049.js';
export const id = 1147;
export const ids = [1147,3758,2707,2166,4068,1234,9226];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
