import { modules as shared0 } from './shared-41520.js';
export const id = 9139;
export const ids = [9139];
export const modules = {
...shared0,


};
