import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-11374.js';
import { modules as shared2 } from './shared-50452.js';
import { modules as shared3 } from './shared-18049.js';
export const id = 5536;
export const ids = [5536,8741,698,2893,2479,65,9226];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
