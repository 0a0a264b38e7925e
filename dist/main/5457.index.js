import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-90378.js';
import { modules as shared2 } from './shared-84293.js';
export const id = 5457;
export const ids = [5457];
export const modules = {
...shared0,
...shared1,
...shared2,


};
