import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-50452.js';
import { modules as shared2 } from './shared-18049.js';
export const id = 7779;
export const ids = [7779];
export const modules = {
...shared0,
...shared1,
...shared2,


};
