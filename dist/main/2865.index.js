import { modules as shared0 } from './shared-75246.js';
export const id = 2865;
export const ids = [2865];
export const modules = {
...shared0,


};
