import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-28128.js';
import { modules as shared2 } from './shared-93583.js';
import { modules as shared3 } from './shared-23151.js';
import { modules as shared4 } from './shared-27514.js';
import { modules as shared5 } from './shared-97478.js';
export const id = 7514;
export const ids = [7514];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,


};
