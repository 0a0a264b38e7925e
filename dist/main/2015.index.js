import { modules as shared0 } from './shared-33689.js';
export const id = 2015;
export const ids = [2015];
export const modules = {
...shared0,


};
