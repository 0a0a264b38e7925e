import { modules as shared0 } from './shared-5160.js';
import { modules as shared1 } from './shared-70781.js';
export const id = 1146;
export const ids = [1146,8570];
export const modules = {
...shared0,
...shared1,


};
