import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
export const id = 5117;
export const ids = [5117,4018,6918,8417,6257,1637];
export const modules = {
...shared0,
...shared1,


};
