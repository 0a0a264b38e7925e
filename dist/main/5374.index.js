import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-9893.js';
import { modules as shared2 } from './shared-93583.js';
import { modules as shared3 } from './shared-98722.js';
export const id = 5374;
export const ids = [5374,4850,8491,2993,136];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
