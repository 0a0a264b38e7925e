import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-28128.js';
import { modules as shared2 } from './shared-9497.js';
import { modules as shared3 } from './shared-93583.js';
import { modules as shared4 } from './shared-23151.js';
import { modules as shared5 } from './shared-49871.js';
import { modules as shared6 } from './shared-65206.js';
export const id = 2821;
export const ids = [2821,8693,9283,7043];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,


};
