import { modules as shared0 } from './shared-11939.js';
export const id = 6777;
export const ids = [6777];
export const modules = {
...shared0,


};
