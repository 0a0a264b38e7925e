import { modules as shared0 } from './shared-48929.js';
import { modules as shared1 } from './shared-2146.js';
export const id = 4795;
export const ids = [4795];
export const modules = {
...shared0,
...shared1,


};
