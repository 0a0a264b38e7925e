export const modules = {

/***/ 98165: // build/js/domain/ledger/chain.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ER: () => parseEntry,
LE: () => entryDigest,
OT: () => FIRST_ENTRY,
_h: () => isLineOf,
gc: () => isWholeLine
});
var node_crypto$0 = __webpack_require__(77598);
var zod$4 = __webpack_require__(8097);
var protocol_loose_js$1 = __webpack_require__(4359);
var protocol_record_js$2 = __webpack_require__(30501);
var protocol_limited_json_js$3 = __webpack_require__(42426);
const FIRST_ENTRY = "0".repeat(64);
function entryDigest(line) {
return (0, node_crypto$0.createHash)("sha256").update(line).digest("hex");
}
const entrySchema = (0, protocol_loose_js$1.L)(protocol_record_js$2.pJ);
const linkSchema = (0, protocol_loose_js$1.L)(protocol_record_js$2.pJ.pick({
previousEntry: true
}));
function parseEntry(line) {
return entrySchema.safeParse(parsedJson(line)).data;
}
function carriedDigest(line) {
return linkSchema.safeParse(parsedJson(line)).data?.previousEntry;
}
(0, protocol_loose_js$1.L)(protocol_record_js$2.pJ.pick({
previousEntry: true
}).extend({
record: zod$4.Ikc({
attempt: zod$4.YjP().optional(),
ledger: protocol_record_js$2.fi.shape.ledger
}).optional()
}));
function isWholeLine(line) {
return carriedDigest(line) !== void 0;
}
function parsedJson(text) {
try {
return (0, protocol_limited_json_js$3.K)(text);
} catch {
return;
}
}
function isLineOf(recordText, {previousEntry, digest}) {
return entryDigest(`{"previousEntry":${JSON.stringify(previousEntry)},"record":${recordText}}`) === digest;
}
}),

/***/ 77859: // build/js/domain/evidence/is-signed.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => isSigned
});
var node_crypto$0 = __webpack_require__(77598);
function isSigned(bytes, {algorithm, key, signature}) {
return new Promise(resolve => {
(0, node_crypto$0.verify)(algorithm, bytes, key, signature, (error, isGood) => resolve(error === null && isGood));
});
}
}),

/***/ 7864: // build/js/domain/sigstore/files.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DQ: () => SIGSTORE_LIMIT_BYTES,
IX: () => isSigstoreName,
TX: () => TRUSTED_ROOT_LIMIT_BYTES,
qQ: () => ATTESTATION_FILE,
se: () => SIGSTORE_PROVENANCE_FILE
});
const ATTESTATION_FILE = "attestation.json";
const SIGSTORE_PROVENANCE_FILE = "provenance.sigstore.json";
function isSigstoreName(name) {
return name === ATTESTATION_FILE || /^[A-Za-z0-9_][A-Za-z0-9._-]{0,200}\.sigstore\.json$/.test(name);
}
const SIGSTORE_LIMIT_BYTES = 256 * 1024 * 1024;
const TRUSTED_ROOT_LIMIT_BYTES = 4 * 1024 * 1024;
}),

/***/ 30336: // build/js/steps/evidence/sigstore-trust.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Pn: () => readTrustedRoots,
VX: () => readSigstoreTrust,
n0: () => TRUSTED_ROOT_HINT
});
var domain_errors_catalogue$0 = __webpack_require__(88867);
var domain_errors_errors$1 = __webpack_require__(4799);
var domain_errors_quote$4 = __webpack_require__(41430);
var domain_sigstore_files$3 = __webpack_require__(7864);
var tools_files_read_limited$2 = __webpack_require__(95676);
async function readSigstoreTrust({configured, trustedRootFile, ...given}) {
const own = {
...given,
roots: trustedRootFile === void 0 ? void 0 : await readTrustedRoots(trustedRootFile)
};
if (configured === void 0) return async () => own;
const {application: only, trustedRootFile: configuredFile, ...policy} = configured;
let roots;
return async application => {
if (only !== void 0 && only !== application) return {
...own,
unusedOf: only
};
if (own.roots === void 0 && configuredFile !== void 0) roots ??= readTrustedRoots(configuredFile);
return {
roots: own.roots ?? await roots,
signerWorkflow: given.signerWorkflow ?? policy.signerWorkflow,
oidcIssuer: given.oidcIssuer ?? policy.oidcIssuer
};
};
}
async function readTrustedRoots(file) {
const text = await (0, tools_files_read_limited$2.t)(file, domain_sigstore_files$3.TX).catch(cause => {
throw (0, domain_errors_catalogue$0._s)("file of trusted roots", file, cause);
});
if (text === void 0) throw (0, domain_errors_catalogue$0._s)("file of trusted roots", file);
const {parseTrustedRoots} = await Promise.all([ __webpack_require__.e(5197), __webpack_require__.e(648), __webpack_require__.e(8869) ]).then(__webpack_require__.bind(__webpack_require__, 1250));
const roots = parseTrustedRoots(text);
if (typeof roots === "string") throw new domain_errors_errors$1.dz("key-invalid", `The file ${(0, 
domain_errors_quote$4.hD)(file)} ${roots}.`, {
hint: TRUSTED_ROOT_HINT
});
return roots;
}
const TRUSTED_ROOT_HINT = 'Get one with "gh attestation trusted-root > trusted_root.jsonl", on a machine that has GitHub\'s program.';
}),

};
