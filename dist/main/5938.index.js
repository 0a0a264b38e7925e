import { modules as shared0 } from './shared-75727.js';
export const id = 5938;
export const ids = [5938];
export const modules = {
...shared0,


};
