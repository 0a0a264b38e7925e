import { modules as shared0 } from './shared-28825.js';
export const id = 8417;
export const ids = [8417];
export const modules = {
...shared0,


};
