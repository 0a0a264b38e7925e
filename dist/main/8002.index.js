import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-4359.js';
export const id = 8002;
export const ids = [8002];
export const modules = {
...shared0,
...shared1,


};
