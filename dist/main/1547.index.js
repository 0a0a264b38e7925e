import { modules as shared0 } from './shared-5160.js';
export const id = 1547;
export const ids = [1547,8417];
export const modules = {
...shared0,


};
