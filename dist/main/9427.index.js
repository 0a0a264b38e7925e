import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-83338.js';
import { modules as shared3 } from './shared-48929.js';
import { modules as shared4 } from './shared-42177.js';
import { modules as shared5 } from './shared-7154.js';
import { modules as shared6 } from './shared-34826.js';
export const id = 9427;
export const ids = [9427,5440,9753,378];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,


};
