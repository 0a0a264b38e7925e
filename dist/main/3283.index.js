import { modules as shared0 } from './shared-49871.js';
export const id = 3283;
export const ids = [3283];
export const modules = {
...shared0,


};
