import { modules as shared0 } from './shared-66304.js';
import { modules as shared1 } from './shared-18684.js';
export const id = 3516;
export const ids = [3516];
export const modules = {
...shared0,
...shared1,


};
