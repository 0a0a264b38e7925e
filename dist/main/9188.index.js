import { modules as shared0 } from './shared-33619.js';
export const id = 9188;
export const ids = [9188];
export const modules = {
...shared0,


};
