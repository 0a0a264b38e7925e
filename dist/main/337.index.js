import { modules as shared0 } from './shared-56476.js';
import { modules as shared1 } from './shared-30473.js';
export const id = 337;
export const ids = [337,5326];
export const modules = {
...shared0,
...shared1,


};
