import { modules as shared0 } from './shared-45835.js';
import { modules as shared1 } from './shared-48929.js';
export const id = 5440;
export const ids = [5440];
export const modules = {
...shared0,
...shared1,


};
