import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-9497.js';
export const id = 2822;
export const ids = [2822];
export const modules = {
...shared0,
...shared1,


};
