import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-75246.js';
export const id = 5246;
export const ids = [5246,2865];
export const modules = {
...shared0,
...shared1,


};
