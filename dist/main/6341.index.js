import { modules as shared0 } from './shared-75727.js';
export const id = 6341;
export const ids = [6341];
export const modules = {
...shared0,


};
