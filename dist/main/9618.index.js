import { modules as shared0 } from './shared-75727.js';
export const id = 9618;
export const ids = [9618,4568];
export const modules = {
...shared0,


};
