import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-4359.js';
import { modules as shared2 } from './shared-91978.js';
export const id = 1978;
export const ids = [1978,8002];
export const modules = {
...shared0,
...shared1,
...shared2,


};
