import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-94362.js';
export const id = 337;
export const ids = [337];
export const modules = {
...shared0,
...shared1,


};
