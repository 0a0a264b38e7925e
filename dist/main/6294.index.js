import { modules as shared0 } from './shared-70781.js';
import { modules as shared1 } from './shared-73647.js';
export const id = 6294;
export const ids = [6294,9226,5856,6845];
export const modules = {
...shared0,
...shared1,


};
