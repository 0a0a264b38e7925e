export const id = 6100;
export const ids = [6100];
export const modules = {

/***/ 56100: // build/js/cli/unquoted.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
unquoted: () => unquoted
});
const quotedPart = /'(?<single>[^']*)(?:'|$)|"(?<double>(?:\\[^]|[^"\\])*)(?:"|\\?$)|\\(?<escaped>[^]?)/g;
function unquoted(word) {
let plain = "";
let end = 0;
for (const {0: part, index, groups} of word.matchAll(quotedPart)) {
const {single, double, escaped} = {
...groups
};
plain += word.slice(end, index) + (single ?? double?.replaceAll(/\\([$`"\\])/g, "$1") ?? escaped ?? "");
end = index + part.length;
}
return plain + word.slice(end);
}
}),

};
