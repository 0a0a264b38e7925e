import { modules as shared0 } from './shared-37722.js';
export const id = 4361;
export const ids = [4361];
export const modules = {
...shared0,


};
