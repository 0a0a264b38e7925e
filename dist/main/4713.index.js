import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-11374.js';
export const id = 4713;
export const ids = [4713,2500,7094,9475];
export const modules = {
...shared0,
...shared1,


};
