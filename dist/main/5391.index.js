import { modules as shared0 } from './shared-2927.js';
export const id = 5391;
export const ids = [5391,7772];
export const modules = {
...shared0,


};
