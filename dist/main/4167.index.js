import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-9893.js';
import { modules as shared2 } from './shared-67779.js';
export const id = 4167;
export const ids = [4167];
export const modules = {
...shared0,
...shared1,
...shared2,


};
