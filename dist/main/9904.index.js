import { modules as shared0 } from './shared-18684.js';
import { modules as shared1 } from './shared-18049.js';
export const id = 9904;
export const ids = [9904,848];
export const modules = {
...shared0,
...shared1,


};
