import { modules as shared0 } from './shared-23424.js';
export const id = 7732;
export const ids = [7732,3424];
export const modules = {
...shared0,


};
