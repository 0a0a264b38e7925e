import { modules as shared0 } from './shared-73647.js';
export const id = 2131;
export const ids = [2131];
export const modules = {
...shared0,


};
