import { modules as shared0 } from './shared-62709.js';
import { modules as shared1 } from './shared-43201.js';
export const id = 6742;
export const ids = [6742,4361];
export const modules = {
...shared0,
...shared1,


};
