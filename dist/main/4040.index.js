import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-78257.js';
export const id = 4040;
export const ids = [4040];
export const modules = {
...shared0,
...shared1,


/***/ 23573: // build/js/domain/evidence/check.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Dz: () => verifyExitCode,
Hr: () => ofManifest,
LN: () => checkNames,
Lk: () => KEY_MISSING,
al: () => inOrder,
g_: () => isKeyAllThatIsMissing,
ls: () => countChecks
});
var errors_errors_js$0 = __webpack_require__(8136);
const checkNames = [ "keys", "index", "files", "manifest", "release-id", "signatures", "approvals", "countersignatures", "revocations", "key-time", "inventory", "sbom", "environment", "nix-signatures", "provenance", "reproduced", "sbom-statement", "attestation", "record", "key-rotation", "record-signature", "record-host", "record-signers", "record-time", "ledger", "ledger-signature", "ledger-head", "ledger-record", "records", "current", "deployment", "timestamp", "snapshots", "hosts", "live-host", "live-release", "live-ledger", "live-attempts", "other-files" ];
const KEY_MISSING = "key-missing";
function ofManifest(checks, signers) {
if (signers.length > 0) return [ ...checks ];
return checks.map(one => one.vouchedBy === "signers" ? {
...one,
vouchedBy: "none"
} : one);
}
function countChecks(done) {
const count = outcome => done.filter(one => one.outcome === outcome).length;
return {
passed: count("passed"),
failed: count("failed"),
"not-provable": count("not-provable")
};
}
function isKeyAllThatIsMissing(done) {
const failed = done.filter(({outcome}) => outcome === "failed");
return failed.length > 0 && failed.every(({reason}) => reason === KEY_MISSING);
}
function verifyExitCode(done, strict) {
const {failed, "not-provable": notProvable} = countChecks(done);
if (failed > 0) return isKeyAllThatIsMissing(done) ? errors_errors_js$0.rQ : errors_errors_js$0.qH;
return strict && notProvable > 0 ? errors_errors_js$0.rQ : 0;
}
function inOrder(done) {
const places = new Map(checkNames.map((name, index) => [ name, index ]));
return done.toSorted((left, right) => places.get(left.check) - places.get(right.check));
}
}),

};
