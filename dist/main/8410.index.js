import { modules as shared0 } from './shared-51949.js';
export const id = 8410;
export const ids = [8410];
export const modules = {
...shared0,


};
