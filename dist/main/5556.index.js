import { modules as shared0 } from './shared-43486.js';
import { modules as shared1 } from './shared-33689.js';
import { modules as shared2 } from './shared-9411.js';
export const id = 5556;
export const ids = [5556,3175,9411,2015,5326];
export const modules = {
...shared0,
...shared1,
...shared2,


};
