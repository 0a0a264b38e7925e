import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-9497.js';
import { modules as shared2 } from './shared-93583.js';
import { modules as shared3 } from './shared-67779.js';
export const id = 5410;
export const ids = [5410,9283];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
