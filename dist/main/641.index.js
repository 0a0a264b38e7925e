import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-73647.js';
export const id = 641;
export const ids = [641,7499];
export const modules = {
...shared0,
...shared1,


};
