import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-89226.js';
import { modules as shared2 } from './shared-18049.js';
export const id = 8948;
export const ids = [8948,3758];
export const modules = {
...shared0,
...shared1,
...shared2,


};
