import { modules as shared0 } from './shared-93583.js';
import { modules as shared1 } from './shared-70977.js';
export const id = 8869;
export const ids = [8869,1250];
export const modules = {
...shared0,
...shared1,


};
