import { modules as shared0 } from './shared-21916.js';
import { modules as shared1 } from './shared-70781.js';
export const id = 8765;
export const ids = [8765];
export const modules = {
...shared0,
...shared1,


};
