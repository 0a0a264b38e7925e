import { modules as shared0 } from './shared-78257.js';
import { modules as shared1 } from './shared-34826.js';
export const id = 637;
export const ids = [637];
export const modules = {
...shared0,
...shared1,


};
