export const id = 54;
export const ids = [54];
export const modules = {

};
