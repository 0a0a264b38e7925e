import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-50608.js';
export const id = 9352;
export const ids = [9352,608,6971];
export const modules = {
...shared0,
...shared1,


};
