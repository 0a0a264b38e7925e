import { modules as shared0 } from './shared-1137.js';
export const id = 3775;
export const ids = [3775];
export const modules = {
...shared0,


/***/ 23573: // build/js/domain/evidence/check.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Dz: () => verifyExitCode,
Hr: () => ofManifest,
LN: () => checkNames,
al: () => inOrder,
ls: () => countChecks
});
var errors_errors_js$0 = __webpack_require__(8136);
const checkNames = [ "keys", "index", "files", "manifest", "release-id", "signatures", "approvals", "countersignatures", "revocations", "key-time", "inventory", "sbom", "environment", "nix-signatures", "provenance", "reproduced", "sbom-statement", "attestation", "record", "key-rotation", "record-signature", "record-host", "record-signers", "record-time", "ledger", "ledger-signature", "ledger-head", "ledger-record", "records", "deployment", "timestamp", "snapshots", "hosts", "live-host", "live-release", "live-ledger", "live-attempts", "other-files" ];
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
function verifyExitCode(done, strict) {
const {failed, "not-provable": notProvable} = countChecks(done);
if (failed > 0) return errors_errors_js$0.qH;
return strict && notProvable > 0 ? errors_errors_js$0.rQ : 0;
}
function inOrder(done) {
const places = new Map(checkNames.map((name, index) => [ name, index ]));
return done.toSorted((left, right) => places.get(left.check) - places.get(right.check));
}
}),

/***/ 53734: // build/js/domain/evidence/requirement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => withRequired,
p: () => parseRequirement
});
var activation_verdict_js$0 = __webpack_require__(62709);
var check_js$1 = __webpack_require__(23573);
function parseRequirement(text) {
const name = check_js$1.LN.find(one => one === text);
if (name !== void 0) return {
check: name
};
const verdict = /^verdict=(.*)$/.exec(text)?.[1];
return verdict !== void 0 && Object.hasOwn(activation_verdict_js$0.rY, verdict) ? {
verdict
} : void 0;
}
function withRequired(done, required, recordedVerdict) {
const names = new Set(required.flatMap(one => "check" in one ? [ one.check ] : []));
const wanted = required.flatMap(one => "verdict" in one && one.verdict !== recordedVerdict ? [ one.verdict ] : []);
return [ ...done.map(one => names.has(one.check) && one.outcome === "not-provable" ? {
...one,
outcome: "failed"
} : one), ...[ ...names ].filter(name => !done.some(({check}) => check === name)).map(notMade), ...wanted.map(verdict => otherVerdict(verdict, recordedVerdict)) ];
}
function notMade(check) {
return {
check,
outcome: "failed",
statement: "It is required, and what it needs was not given.",
restsOn: [],
vouchedBy: "none"
};
}
function otherVerdict(wanted, recorded) {
const statement = `The verdict ${wanted} is required, and ${recorded === void 0 ? "no record was given" : `the record has ${recorded}`}.`;
return {
check: "record",
outcome: "failed",
statement,
restsOn: [],
vouchedBy: "none"
};
}
}),

};
