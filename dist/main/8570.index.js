import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-99624.js';
export const id = 8570;
export const ids = [8570,6189];
export const modules = {
...shared0,
...shared1,


};
