import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-43486.js';
export const id = 9841;
export const ids = [9841];
export const modules = {
...shared0,
...shared1,


};
