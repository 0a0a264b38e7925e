import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-73647.js';
export const id = 126;
export const ids = [126,4094,4568];
export const modules = {
...shared0,
...shared1,


};
