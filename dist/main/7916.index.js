import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-78257.js';
export const id = 7916;
export const ids = [7916,8257,638];
export const modules = {
...shared0,
...shared1,


};
