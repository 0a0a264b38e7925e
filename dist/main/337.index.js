import { modules as shared0 } from './shared-95326.js';
export const id = 337;
export const ids = [337];
export const modules = {
...shared0,


};
