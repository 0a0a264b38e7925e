import { modules as shared0 } from './shared-9893.js';
import { modules as shared1 } from './shared-36130.js';
export const id = 6198;
export const ids = [6198];
export const modules = {
...shared0,
...shared1,


};
