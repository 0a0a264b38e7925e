import { modules as shared0 } from './shared-95676.js';
import { modules as shared1 } from './shared-53995.js';
import { modules as shared2 } from './shared-33619.js';
export const id = 952;
export const ids = [952,9188];
export const modules = {
...shared0,
...shared1,
...shared2,


};
