import { modules as shared0 } from './shared-87028.js';
import { modules as shared1 } from './shared-71682.js';
export const id = 6593;
export const ids = [6593];
export const modules = {
...shared0,
...shared1,


/***/ 48393: // build/js/domain/evidence/with-signatures.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => withSignatures
});
var nix_signatures_js$0 = __webpack_require__(8712);
function withSignatures(before, paths) {
const signatures = new Map(Object.entries(before?.signatures ?? {}));
for (const {path, signatures: own} of paths) if (own.length > 0) signatures.set(path, [ ...new Set([ ...signatures.get(path) ?? [], ...own ]) ].slice(0, nix_signatures_js$0.KW));
return {
...before,
schemaVersion: 1,
signatures: Object.fromEntries(signatures)
};
}
}),

};
