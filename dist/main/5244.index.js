import { modules as shared0 } from './shared-74368.js';
import { modules as shared1 } from './shared-32227.js';
import { modules as shared2 } from './shared-75244.js';
export const id = 5244;
export const ids = [5244];
export const modules = {
...shared0,
...shared1,
...shared2,


};
