import { modules as shared0 } from './shared-58587.js';
import { modules as shared1 } from './shared-73647.js';
export const id = 8394;
export const ids = [8394];
export const modules = {
...shared0,
...shared1,


};
