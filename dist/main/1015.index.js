import { modules as shared0 } from './shared-31015.js';
export const id = 1015;
export const ids = [1015];
export const modules = {
...shared0,


};
