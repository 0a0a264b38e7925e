import { modules as shared0 } from './shared-3556.js';
export const id = 4568;
export const ids = [4568];
export const modules = {
...shared0,


};
