import { modules as shared0 } from './shared-33689.js';
export const id = 3729;
export const ids = [3729,2015];
export const modules = {
...shared0,


};
