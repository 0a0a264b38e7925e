import { modules as shared0 } from './shared-56476.js';
import { modules as shared1 } from './shared-43201.js';
import { modules as shared2 } from './shared-9411.js';
export const id = 8720;
export const ids = [8720,6339,9411,2015,4396,5326,4230,1849];
export const modules = {
...shared0,
...shared1,
...shared2,


};
