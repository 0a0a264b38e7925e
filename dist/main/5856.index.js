import { modules as shared0 } from './shared-73647.js';
export const id = 5856;
export const ids = [5856];
export const modules = {
...shared0,


};
