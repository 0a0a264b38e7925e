export const id = 1835;
export const ids = [1835];
export const modules = {

};
