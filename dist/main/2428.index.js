import { modules as shared0 } from './shared-4359.js';
import { modules as shared1 } from './shared-9426.js';
export const id = 2428;
export const ids = [2428];
export const modules = {
...shared0,
...shared1,


};
