export const id = 606;
export const ids = [606];
export const modules = {

};
