import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-9497.js';
import { modules as shared2 } from './shared-4359.js';
import { modules as shared3 } from './shared-23151.js';
import { modules as shared4 } from './shared-97478.js';
export const id = 7699;
export const ids = [7699];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


};
