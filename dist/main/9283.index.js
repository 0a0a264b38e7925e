import { modules as shared0 } from './shared-35308.js';
export const id = 9283;
export const ids = [9283];
export const modules = {
...shared0,


};
