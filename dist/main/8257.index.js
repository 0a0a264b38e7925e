import { modules as shared0 } from './shared-78257.js';
export const id = 8257;
export const ids = [8257,638];
export const modules = {
...shared0,


};
