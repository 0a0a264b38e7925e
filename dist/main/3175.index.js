import { modules as shared0 } from './shared-9411.js';
export const id = 3175;
export const ids = [3175,9411];
export const modules = {
...shared0,


};
