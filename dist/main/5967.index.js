import { modules as shared0 } from './shared-75260.js';
import { modules as shared1 } from './shared-77288.js';
import { modules as shared2 } from './shared-49635.js';
export const id = 5967;
export const ids = [5967];
export const modules = {
...shared0,
...shared1,
...shared2,


};
