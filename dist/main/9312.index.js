import { modules as shared0 } from './shared-71682.js';
import { modules as shared1 } from './shared-42177.js';
export const id = 9312;
export const ids = [9312];
export const modules = {
...shared0,
...shared1,


};
