import { modules as shared0 } from './shared-9411.js';
export const id = 6339;
export const ids = [6339,9411,1849];
export const modules = {
...shared0,


};
