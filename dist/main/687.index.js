import { modules as shared0 } from './shared-19592.js';
export const id = 687;
export const ids = [687];
export const modules = {
...shared0,


};
