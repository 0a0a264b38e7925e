import { modules as shared0 } from './shared-96477.js';
import { modules as shared1 } from './shared-18049.js';
export const id = 8851;
export const ids = [8851];
export const modules = {
...shared0,
...shared1,


};
