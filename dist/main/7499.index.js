import { modules as shared0 } from './shared-55463.js';
export const id = 7499;
export const ids = [7499];
export const modules = {
...shared0,


};
