import { modules as shared0 } from './shared-35308.js';
export const id = 7043;
export const ids = [7043,9283];
export const modules = {
...shared0,


};
