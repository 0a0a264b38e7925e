import { modules as shared0 } from './shared-48929.js';
import { modules as shared1 } from './shared-34826.js';
import { modules as shared2 } from './shared-8399.js';
export const id = 1579;
export const ids = [1579];
export const modules = {
...shared0,
...shared1,
...shared2,


};
