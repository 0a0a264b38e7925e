import { modules as shared0 } from './shared-75244.js';
export const id = 5043;
export const ids = [5043];
export const modules = {
...shared0,


};
