export const modules = {

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
const checkNames = [ "keys", "index", "files", "manifest", "release-id", "signatures", "approvals", "countersignatures", "revocations", "key-time", "inventory", "sbom", "environment", "nix-signatures", "provenance", "reproduced", "sbom-statement", "attestation", "record", "key-rotation", "record-signature", "record-host", "record-signers", "record-time", "ledger", "ledger-signature", "ledger-head", "ledger-record", "records", "current", "deployment", "timestamp", "snapshots", "hosts", "live-host", "live-release", "live-ledger", "live-attempts", "other-files" ];
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

/***/ 64315: // build/js/domain/trust/nix-key-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => nixKeyName
});
function nixKeyName(keyOrSignature) {
return keyOrSignature.split(":", 1)[0];
}
}),

/***/ 72489: // build/js/domain/init/settings.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => settingsText,
d: () => settingsSchema
});
var zod$1 = __webpack_require__(26921);
var config_grammar_js$0 = __webpack_require__(36407);
const settingsSchema = zod$1.rej({
hosts: zod$1.g1P(config_grammar_js$0.Jq, zod$1.rej({
admin: config_grammar_js$0.Wy
})).default({})
});
function settingsText(settings) {
return `${JSON.stringify(settings, null, 2)}\n`;
}
}),

/***/ 82663: // build/js/steps/init/read-settings.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readSettings: () => readSettings
});
var node_path$0 = __webpack_require__(76760);
var domain_init_kept_files$1 = __webpack_require__(38726);
var domain_init_settings$2 = __webpack_require__(72489);
var domain_errors_errors$3 = __webpack_require__(8136);
var domain_errors_quote$5 = __webpack_require__(7191);
var tools_files_read_own_file$4 = __webpack_require__(45136);
const LIMIT_BYTES = 64 * 1024;
async function readSettings(folder) {
const file = (0, node_path$0.join)(folder, domain_init_kept_files$1.y.settings);
const text = await (0, tools_files_read_own_file$4.z)(file, LIMIT_BYTES);
if (text === void 0) return {
hosts: {}
};
try {
return domain_init_settings$2.d.parse(JSON.parse(text));
} catch (cause) {
throw new domain_errors_errors$3.dz("file-unreadable", `${(0, 
domain_errors_quote$5.hD)(file)} is not what "grind-to-prod init" writes.`, {
cause,
hint: 'Remove it, and run "grind-to-prod init" again.'
});
}
}
}),

/***/ 45136: // build/js/tools/files/read-own-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => readOwnFile
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_quote$3 = __webpack_require__(7191);
var domain_errors_reason_of$1 = __webpack_require__(11245);
var error_code_js$4 = __webpack_require__(12568);
var read_limited_js$2 = __webpack_require__(55463);
async function readOwnFile(path, limitBytes) {
return (0, read_limited_js$2.t)(path, limitBytes, bytes => utf8.decode(bytes)).catch(cause => {
throw new domain_errors_errors$0.dz("file-unreadable", `${(0, 
domain_errors_quote$3.hD)(path)} cannot be read (${whyNot(cause)}).`, {
hint: "Correct it or move it away, and run this again; it was not written.",
cause
});
});
}
const utf8 = new TextDecoder("utf-8", {
fatal: true,
ignoreBOM: true
});
function whyNot(cause) {
if ((0, error_code_js$4.u)(cause, "ERR_ENCODING_INVALID_ENCODED_DATA")) return "it has bytes that are not UTF-8, which a change would destroy";
return (0, error_code_js$4.u)(cause, "ELOOP") ? "it is a link" : (0, 
domain_errors_reason_of$1.A)(cause);
}
}),

};
