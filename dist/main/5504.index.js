import { modules as shared0 } from './shared-2305.js';
export const id = 5504;
export const ids = [5504];
export const modules = {
...shared0,


};
