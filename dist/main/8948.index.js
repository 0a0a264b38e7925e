import { modules as shared0 } from './shared-21916.js';
import { modules as shared1 } from './shared-73647.js';
export const id = 8948;
export const ids = [8948];
export const modules = {
...shared0,
...shared1,


};
