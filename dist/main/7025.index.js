import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-9497.js';
import { modules as shared2 } from './shared-9893.js';
export const id = 7025;
export const ids = [7025];
export const modules = {
...shared0,
...shared1,
...shared2,


};
