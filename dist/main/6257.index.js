import { modules as shared0 } from './shared-75727.js';
export const id = 6257;
export const ids = [6257,6918,8417];
export const modules = {
...shared0,


};
