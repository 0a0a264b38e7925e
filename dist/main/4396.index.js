import { modules as shared0 } from './shared-43201.js';
export const id = 4396;
export const ids = [4396,2015];
export const modules = {
...shared0,


};
