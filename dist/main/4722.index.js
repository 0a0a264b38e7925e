import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-48929.js';
import { modules as shared2 } from './shared-33178.js';
export const id = 4722;
export const ids = [4722];
export const modules = {
...shared0,
...shared1,
...shared2,


};
