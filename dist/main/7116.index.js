import { modules as shared0 } from './shared-75244.js';
import { modules as shared1 } from './shared-18049.js';
export const id = 7116;
export const ids = [7116,7424];
export const modules = {
...shared0,
...shared1,


};
