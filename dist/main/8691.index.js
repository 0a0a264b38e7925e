import { modules as shared0 } from './shared-4359.js';
import { modules as shared1 } from './shared-36130.js';
export const id = 8691;
export const ids = [8691,4992];
export const modules = {
...shared0,
...shared1,


};
