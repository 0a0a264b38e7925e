import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-73647.js';
export const id = 150;
export const ids = [150,6738];
export const modules = {
...shared0,
...shared1,


};
