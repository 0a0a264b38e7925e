import { modules as shared0 } from './shared-35308.js';
import { modules as shared1 } from './shared-9497.js';
import { modules as shared2 } from './shared-9893.js';
import { modules as shared3 } from './shared-93583.js';
export const id = 8619;
export const ids = [8619,9283,7025];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


};
