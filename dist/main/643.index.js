import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-58587.js';
import { modules as shared2 } from './shared-73647.js';
export const id = 643;
export const ids = [643,8394,1434,9618,4568];
export const modules = {
...shared0,
...shared1,
...shared2,


};
