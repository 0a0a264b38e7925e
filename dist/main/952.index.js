import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-93583.js';
import { modules as shared2 } from './shared-4359.js';
export const id = 952;
export const ids = [952];
export const modules = {
...shared0,
...shared1,
...shared2,


};
