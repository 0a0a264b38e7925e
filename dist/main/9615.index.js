import { modules as shared0 } from './shared-99615.js';
export const id = 9615;
export const ids = [9615];
export const modules = {
...shared0,


};
