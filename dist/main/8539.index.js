import { modules as shared0 } from './shared-75727.js';
export const id = 8539;
export const ids = [8539,8154,8037];
export const modules = {
...shared0,


};
