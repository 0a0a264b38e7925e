import { modules as shared0 } from './shared-35308.js';
export const id = 2929;
export const ids = [2929];
export const modules = {
...shared0,


};
