import { modules as shared0 } from './shared-34417.js';
export const id = 1135;
export const ids = [1135];
export const modules = {
...shared0,


};
