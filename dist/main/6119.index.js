import { modules as shared0 } from './shared-75727.js';
export const id = 6119;
export const ids = [6119,6330];
export const modules = {
...shared0,


};
