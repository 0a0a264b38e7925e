import { modules as shared0 } from './shared-66304.js';
import { modules as shared1 } from './shared-75244.js';
export const id = 5154;
export const ids = [5154];
export const modules = {
...shared0,
...shared1,


};
