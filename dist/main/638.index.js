import { modules as shared0 } from './shared-78257.js';
export const id = 638;
export const ids = [638,8257];
export const modules = {
...shared0,


};
