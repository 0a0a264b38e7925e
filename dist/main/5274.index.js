import { modules as shared0 } from './shared-62709.js';
import { modules as shared1 } from './shared-78257.js';
export const id = 5274;
export const ids = [5274];
export const modules = {
...shared0,
...shared1,


};
