import { modules as shared0 } from './shared-98821.js';
import { modules as shared1 } from './shared-88853.js';
export const id = 8853;
export const ids = [8853];
export const modules = {
...shared0,
...shared1,


};
