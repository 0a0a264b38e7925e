import { modules as shared0 } from './shared-9497.js';
import { modules as shared1 } from './shared-4359.js';
export const id = 9603;
export const ids = [9603];
export const modules = {
...shared0,
...shared1,


/***/ 19792: // build/js/domain/evidence/with-signatures.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => withSignatures
});
var nix_signatures_js$0 = __webpack_require__(67291);
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
