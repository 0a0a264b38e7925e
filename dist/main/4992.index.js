import { modules as shared0 } from './shared-36130.js';
export const id = 4992;
export const ids = [4992];
export const modules = {
...shared0,


};
