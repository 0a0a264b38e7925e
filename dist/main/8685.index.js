import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-81166.js';
export const id = 8685;
export const ids = [8685,7499,1166];
export const modules = {
...shared0,
...shared1,


};
