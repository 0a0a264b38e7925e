import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-28128.js';
import { modules as shared2 } from './shared-93583.js';
import { modules as shared3 } from './shared-4359.js';
import { modules as shared4 } from './shared-9426.js';
import { modules as shared5 } from './shared-98722.js';
export const id = 3262;
export const ids = [3262,2428,952,8571];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


};
