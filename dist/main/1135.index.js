import { modules as shared0 } from './shared-66304.js';
export const id = 1135;
export const ids = [1135];
export const modules = {
...shared0,


};
