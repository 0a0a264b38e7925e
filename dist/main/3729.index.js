import { modules as shared0 } from './shared-33689.js';
import { modules as shared1 } from './shared-27172.js';
export const id = 3729;
export const ids = [3729,2015];
export const modules = {
...shared0,
...shared1,


};
