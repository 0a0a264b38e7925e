import { modules as shared0 } from './shared-21916.js';
import { modules as shared1 } from './shared-37779.js';
export const id = 8835;
export const ids = [8835];
export const modules = {
...shared0,
...shared1,


};
