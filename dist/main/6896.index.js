import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-72707.js';
import { modules as shared2 } from './shared-8279.js';
export const id = 6896;
export const ids = [6896,7499,8417];
export const modules = {
...shared0,
...shared1,
...shared2,


};
