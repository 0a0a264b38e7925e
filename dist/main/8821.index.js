import { modules as shared0 } from './shared-18507.js';
import { modules as shared1 } from './shared-23151.js';
import { modules as shared2 } from './shared-98821.js';
export const id = 8821;
export const ids = [8821];
export const modules = {
...shared0,
...shared1,
...shared2,


};
