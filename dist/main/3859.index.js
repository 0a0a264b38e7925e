export const id = 3859;
export const ids = [3859];
export const modules = {

};
