import { modules as shared0 } from './shared-85391.js';
export const id = 7772;
export const ids = [7772];
export const modules = {
...shared0,


};
