import { modules as shared0 } from './shared-43201.js';
export const id = 4361;
export const ids = [4361];
export const modules = {
...shared0,


};
