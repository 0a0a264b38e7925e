import { modules as shared0 } from './shared-75727.js';
export const id = 8400;
export const ids = [8400,5938];
export const modules = {
...shared0,


};
