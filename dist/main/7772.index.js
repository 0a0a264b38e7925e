import { modules as shared0 } from './shared-2927.js';
export const id = 7772;
export const ids = [7772,5391];
export const modules = {
...shared0,


};
