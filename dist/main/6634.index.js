import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-5400.js';
import { modules as shared2 } from './shared-66425.js';
export const id = 6634;
export const ids = [6634];
export const modules = {
...shared0,
...shared1,
...shared2,


};
