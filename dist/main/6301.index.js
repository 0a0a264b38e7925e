import { modules as shared0 } from './shared-89884.js';
import { modules as shared1 } from './shared-36301.js';
export const id = 6301;
export const ids = [6301];
export const modules = {
...shared0,
...shared1,


};
