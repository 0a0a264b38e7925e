import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-11374.js';
import { modules as shared2 } from './shared-18049.js';
export const id = 3397;
export const ids = [3397,8741];
export const modules = {
...shared0,
...shared1,
...shared2,


};
