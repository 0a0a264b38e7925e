import { modules as shared0 } from './shared-18507.js';
import { modules as shared1 } from './shared-98821.js';
export const id = 7306;
export const ids = [7306];
export const modules = {
...shared0,
...shared1,


};
