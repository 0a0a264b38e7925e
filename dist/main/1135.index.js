import { modules as shared0 } from './shared-74368.js';
import { modules as shared1 } from './shared-75244.js';
export const id = 1135;
export const ids = [1135];
export const modules = {
...shared0,
...shared1,


};
