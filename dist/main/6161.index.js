import { modules as shared0 } from './shared-65660.js';
import { modules as shared1 } from './shared-65206.js';
export const id = 6161;
export const ids = [6161];
export const modules = {
...shared0,
...shared1,


};
