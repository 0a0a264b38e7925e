import { modules as shared0 } from './shared-28128.js';
import { modules as shared1 } from './shared-93583.js';
import { modules as shared2 } from './shared-23151.js';
export const id = 8693;
export const ids = [8693];
export const modules = {
...shared0,
...shared1,
...shared2,


};
