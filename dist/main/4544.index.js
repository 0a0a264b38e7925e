import { modules as shared0 } from './shared-62709.js';
export const id = 4544;
export const ids = [4544];
export const modules = {
...shared0,


};
