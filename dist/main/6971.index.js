import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-50608.js';
export const id = 6971;
export const ids = [6971,608,9352];
export const modules = {
...shared0,
...shared1,


};
