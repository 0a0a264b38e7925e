import { modules as shared0 } from './shared-61801.js';
export const id = 7090;
export const ids = [7090,1801];
export const modules = {
...shared0,


};
