import { modules as shared0 } from './shared-70977.js';
export const id = 1250;
export const ids = [1250];
export const modules = {
...shared0,


};
