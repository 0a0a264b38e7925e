import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-19592.js';
export const id = 687;
export const ids = [687];
export const modules = {
...shared0,
...shared1,


};
