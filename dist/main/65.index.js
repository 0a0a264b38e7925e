import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-50452.js';
export const id = 65;
export const ids = [65,698];
export const modules = {
...shared0,
...shared1,


};
