import { modules as shared0 } from './shared-33689.js';
export const id = 9702;
export const ids = [9702];
export const modules = {
...shared0,


/***/ 86535: // build/js/steps/evidence/check-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
EQ: () => checkRecord,
uC: () => checkRecordSignature,
Xt: () => checkRecordSigners,
Gr: () => hostKeysOf,
aE: () => readRecord
});
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var catalogue = __webpack_require__(6966);
var canonical = __webpack_require__(53795);
var loose = __webpack_require__(71682);
var protocol_record = __webpack_require__(90662);
var grammar = __webpack_require__(36407);
var wire = __webpack_require__(1137);
// CONCATENATED MODULE: ./build/js/domain/trust/host-keys.js
function parseHostKeys(text) {
const keys = [];
for (const [index, line] of text.split(/\r?\n/).entries()) {
const words = line.trim().split(/\s+/);
if (line.trim() === "" || line.startsWith("#")) continue;
const [type, base64] = [ words, words.slice(1) ].find(from => isPublicKey(from)) ?? [];
if (line.startsWith("@") || type === void 0 || base64 === void 0) return `has no public key of a host in line ${index + 1}`;
const key = {
type: type,
fingerprint: (0, wire.yy)(Buffer.from(base64, "base64"))
};
const other = keys.find(known => known.type === type);
if (other === void 0) keys.push(key); else if (other.fingerprint !== key.fingerprint) return 'has keys of more than one host; give the keys of one host, such as the output of "ssh-keygen -F HOST"';
}
return keys.length === 0 ? "is empty" : keys;
}
function isPublicKey([type, base64]) {
return grammar.OC.safeParse(`${type} ${base64}`).success;
}
var read_limited = __webpack_require__(55463);
var verify_record_signature = __webpack_require__(53572);
// CONCATENATED MODULE: ./build/js/steps/evidence/check-record.js
const RECORD_LIMIT_BYTES = 4 * 1024 * 1024;
const HOST_KEYS_LIMIT_BYTES = 1024 * 1024;
async function readRecord(file) {
const text = await read(file, RECORD_LIMIT_BYTES, "record");
let value;
try {
value = JSON.parse(text);
} catch (cause) {
throw noRecord(file, cause);
}
const whole = typeof value === "object" && value !== null ? value : {};
const {promote: added, ...own} = {
promote: void 0,
...whole
};
const record = (0, loose.L)(protocol_record.fi).safeParse(own);
if (!record.success) throw noRecord(file, record.error);
return {
file: file,
record: record.data,
text: text,
additions: added === void 0 ? [] : [ "promote" ]
};
}
function checkRecord({file: file, record: record}, release, expectedHost) {
const {application: application, source: source} = release.manifest;
const common = {
restsOn: [ file ],
vouchedBy: "host"
};
const problem = releaseProblem(record, release);
const checks = [ problem === void 0 ? {
...common,
check: "record",
outcome: "passed",
statement: `The record is of this release: ${record.verb} of ${application} on ${record.host} at ${record.finishedAt} ended ${record.verdict} (${record.reason}).`
} : {
...common,
check: "record",
outcome: "failed",
statement: `The record ${problem}.`
} ];
if (expectedHost !== void 0) {
const isExpected = record.host === expectedHost;
const statement = isExpected ? `The record is of ${record.host}.` : `The record is of ${record.host}, and not of ${expectedHost}.`;
checks.push({
...common,
check: "record-host",
outcome: isExpected ? "passed" : "failed",
statement: statement
});
}
const isOlder = Date.parse(record.startedAt) < Date.parse(source.commitTime);
checks.push({
...common,
check: "record-time",
outcome: isOlder ? "failed" : "passed",
statement: `The attempt began at ${record.startedAt}, ${isOlder ? "before" : "after"} the commit of ${source.commitTime}.`
});
return checks;
}
function releaseProblem(record, {releaseId: releaseId, manifest: {application: application}}) {
if (record.application !== application || record.releaseId !== releaseId) return `is of release ${record.releaseId} of ${record.application}, and not of ${releaseId} of ${application}`;
if (record.verb !== "apply" && record.verb !== "rollback") return `has the verb ${record.verb}, which does not release anything`;
return;
}
function checkRecordSigners({file: file, record: record}, found, signatureFile) {
const common = {
check: "record-signers",
restsOn: [ file, signatureFile ],
vouchedBy: "host"
};
const {signers: signers} = record;
if (signers === void 0) {
if (record.verb !== "apply") return [ {
...common,
outcome: "not-provable",
statement: "The record of a rollback does not name the signers that the host accepted for the release."
} ];
return [ {
...common,
outcome: "failed",
statement: "The record of an apply names the signers that the host accepted, and this one does not."
} ];
}
const missing = signers.filter(({fingerprint: fingerprint, principals: principals}) => !found.some(one => one.fingerprint === fingerprint && principals.every(name => one.principals.includes(name))));
if (missing.length === 0 && signers.length > 0) return [ {
...common,
outcome: "passed",
statement: `The host accepted the signatures of ${signerNames(signers)}, and all are found here.`
} ];
const here = found.filter(({fingerprint: fingerprint}) => signers.some(one => one.fingerprint === fingerprint));
return [ {
...common,
outcome: "failed",
statement: `The host accepted the signatures of ${signerNames(signers)}; of these, found here by key and name: ${signerNames(here.filter(one => !missing.some(({fingerprint: fingerprint}) => fingerprint === one.fingerprint)))}.`,
hint: "Give the manifest.sig that was released, and the allowed_signers of the host at that time."
} ];
}
function signerNames(signers) {
return signers.map(({principals: principals, fingerprint: fingerprint}) => `${principals.join("/")} (${fingerprint})`).join(", ") || "none";
}
async function checkRecordSignature(kept, options, runner) {
const common = {
check: "record-signature",
restsOn: [ kept.file, `${kept.file}.sig` ],
vouchedBy: "host"
};
const hostKeys = await hostKeysOf(options);
let signer;
try {
signer = await (0, verify_record_signature.z)({
record: kept.record,
recordFile: kept.file,
hostKeys: hostKeys
}, runner);
} catch (error) {
if (!(error instanceof errors.dz)) throw error;
return {
check: {
...common,
outcome: "failed",
statement: error.message,
...error.hint === void 0 ? {} : {
hint: error.hint
}
},
signer: null
};
}
if (signer !== null) {
const problem = bytesProblem(kept);
if (problem !== void 0) return {
check: {
...common,
outcome: "failed",
statement: problem
},
signer: null
};
if (signer.isHostKey) {
const statement = `The record is signed by the host's key ${signer.keyType} ${signer.fingerprint}.`;
return {
check: {
...common,
outcome: "passed",
statement: statement
},
signer: signer
};
}
}
return {
check: unvouched(common, signer, options.allowUnsigned === true),
signer: signer
};
}
function bytesProblem({record: record, text: text, additions: additions}) {
if (additions.length > 0) return `The record has the part ${additions.join(", ")}, which the host did not sign.`;
if (text === (0, canonical.q)(record)) return;
return "The record is not written as the host signed it: other spaces, spellings or keys were put in.";
}
function unvouched(common, signer, isAllowed) {
const statement = signer === null ? "The record is not signed: anyone can write such a record." : `The record is signed by ${signer.keyType} ${signer.fingerprint}, and whether that is the host's key is unknown: anyone can sign a record.`;
const hint = 'Give the host\'s public key with the option "host-key" or "host", or accept that with the option "allow-unsigned".';
return {
...common,
vouchedBy: "none",
outcome: isAllowed ? "not-provable" : "failed",
statement: statement,
hint: hint
};
}
async function hostKeysOf({hostKeyFile: hostKeyFile, pinnedHostKey: pinnedHostKey}) {
if (hostKeyFile === void 0 && pinnedHostKey === void 0) return;
const keys = parseHostKeys(hostKeyFile === void 0 ? pinnedHostKey : await read(hostKeyFile, HOST_KEYS_LIMIT_BYTES, "host key"));
if (typeof keys === "string") throw new errors.dz("key-invalid", `The host key ${(0, 
quote.h)(hostKeyFile ?? pinnedHostKey)} ${keys}.`);
return keys;
}
function noRecord(file, cause) {
return new errors.dz("record-invalid", `${(0, quote.h)(file)} is not a record of an attempt.`, {
hint: "Give the record-\u2026.json or host-record-\u2026.json that promote or rollback kept.",
cause: cause
});
}
async function read(file, limit, what) {
const text = await (0, read_limited.t)(file, limit).catch(cause => {
throw (0, catalogue._s)(what, file, cause);
});
if (text === void 0) throw (0, catalogue._s)(what, file);
return text;
}
}),

/***/ 69702: // build/js/verbs/verify.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
verify: () => verify
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _domain_evidence_check__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(23573);
var _domain_evidence_requirement__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53734);
var _domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6966);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7191);
var _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78742);
var _domain_manifest_release_id__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50452);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(59786);
var _domain_trust_judgement__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26857);
var _steps_bundle_read__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72707);
var _steps_bundle_write__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41220);
var _steps_evidence_check_bundle__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(21387);
var _steps_evidence_check_key_time__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(49568);
var _steps_evidence_check_ledger__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(96814);
var _steps_evidence_check_record__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(86535);
var _steps_evidence_check_approvals__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(50912);
var _steps_evidence_check_signatures__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(93716);
var _steps_evidence_check_statements__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(88593);
var _steps_evidence_folder_read_trust__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(43397);
async function verify(options, context) {
await requireReadable(options.allowedSignersFile, "allowed signers");
if (options.revokedKeysFile !== void 0) await requireReadable(options.revokedKeysFile, "revoked keys");
if (options.signatureFile !== void 0) await requireReadable(options.signatureFile, "signatures");
const found = await (0, _steps_bundle_read__WEBPACK_IMPORTED_MODULE_9__.p)(options.bundle);
const read = {
...found,
folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(found.file),
releaseId: (0, _domain_manifest_release_id__WEBPACK_IMPORTED_MODULE_6__.B)(found.text)
};
const kept = options.record === void 0 ? void 0 : await (0, _steps_evidence_check_record__WEBPACK_IMPORTED_MODULE_13__.aE)(options.record.recordFile);
return (0, _domain_report_event__WEBPACK_IMPORTED_MODULE_7__.xe)(context.reporter, "verify", () => verifyRead({
options: options,
read: read,
kept: kept
}, context));
}
async function verifyRead({options: options, read: read, kept: kept}, context) {
const identity = [ ...expectedRelease(options, read) ];
let manifest;
try {
manifest = (0, _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_5__.Ng)(Buffer.from(read.text));
} catch (error) {
if (!(0, _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__.ux)(error)) throw error;
const failed = {
check: "manifest",
outcome: "failed",
statement: error.message,
restsOn: [ read.file ],
vouchedBy: "none"
};
return resultOf({
options: options,
read: read,
kept: kept
}, {
manifest: null,
checks: [ failed, ...identity ],
...nothing
});
}
const canonical = {
check: "manifest",
outcome: "passed",
statement: `The manifest is in its canonical form: release ${read.releaseId} of ${manifest.application}, from commit ${manifest.source.commit} of ${manifest.source.repository}.`,
restsOn: [ read.file ],
vouchedBy: "signers"
};
const proved = await prove({
options: options,
read: read,
kept: kept,
manifest: manifest
}, context);
return resultOf({
options: options,
read: read,
kept: kept
}, {
manifest: manifest,
...proved,
checks: [ ...(0, _domain_evidence_check__WEBPACK_IMPORTED_MODULE_18__.Hr)([ canonical ], proved.signers), ...identity, ...proved.checks ]
});
}
const nothing = {
signers: [],
refused: [],
keyTime: null,
recordSigner: null
};
async function prove({options: options, read: read, kept: kept, manifest: manifest}, {runner: runner}) {
const bundle = {
...read,
manifest: manifest
};
const signature = kept === void 0 ? void 0 : await (0, _steps_evidence_check_record__WEBPACK_IMPORTED_MODULE_13__.uC)(kept, options.record, runner);
const recordSigner = signature?.signer ?? null;
const known = {
given: options.at,
record: recordSigner?.isHostKey === true ? kept?.record : void 0,
now: new Date
};
const keyTime = (0, _steps_evidence_check_key_time__WEBPACK_IMPORTED_MODULE_19__.Q)(known);
const signatureFile = options.signatureFile ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(read.folder, _steps_bundle_write__WEBPACK_IMPORTED_MODULE_10__.eh);
const minimumSignatures = options.minimumSignatures ?? 1;
const {judgement: judgement, checks: checks} = await (0, _steps_evidence_check_signatures__WEBPACK_IMPORTED_MODULE_15__.a)({
...options,
...read,
signatureFile: signatureFile,
minimumSignatures: minimumSignatures,
at: keyTime.at
}, runner);
const ofRecord = kept === void 0 ? [] : [ ...(0, _steps_evidence_check_record__WEBPACK_IMPORTED_MODULE_13__.EQ)(kept, bundle, options.record?.expectedHost), signature.check, ...(0, 
_steps_evidence_check_record__WEBPACK_IMPORTED_MODULE_13__.Xt)(kept, judgement.good, signatureFile), ...await ledgerChecks({
kept: kept,
manifest: manifest,
options: options.record,
isSigned: recordSigner?.isHostKey === true
}, runner) ];
const {allowedSignersFile: allowedSignersFile, revokedKeysFile: revokedKeysFile} = options;
const approvals = await (0, _steps_evidence_check_approvals__WEBPACK_IMPORTED_MODULE_14__.D)({
...bundle,
allowedSignersFile: allowedSignersFile,
revokedKeysFile: revokedKeysFile,
at: keyTime.at,
signers: judgement.good,
kept: kept
}, runner);
const others = await (0, _steps_evidence_check_bundle__WEBPACK_IMPORTED_MODULE_11__.QE)(bundle, filesLookedAt(options, signatureFile));
return {
checks: [ ...checks, ...approvals, (0, _steps_evidence_check_key_time__WEBPACK_IMPORTED_MODULE_19__.$)(keyTime, known, manifest), ...(0, 
_domain_evidence_check__WEBPACK_IMPORTED_MODULE_18__.Hr)(await (0, _steps_evidence_check_bundle__WEBPACK_IMPORTED_MODULE_11__.Jp)(bundle), judgement.good), ...await statementChecks(bundle, options, keyTime.at), ...ofRecord, ...others ],
signers: judgement.good,
refused: judgement.refused.map(refused => `${(0, _domain_trust_judgement__WEBPACK_IMPORTED_MODULE_8__.WE)(refused)}.`),
keyTime: keyTime,
recordSigner: recordSigner
};
}
async function statementChecks(bundle, {allowedSignersFile: allowedSignersFile, revokedKeysFile: revokedKeysFile}, at) {
const signers = {
list: await (0, _steps_evidence_folder_read_trust__WEBPACK_IMPORTED_MODULE_17__.i)({
allowedSignersFile: allowedSignersFile,
revokedKeysFile: revokedKeysFile
}),
at: at,
allowedSignersFile: allowedSignersFile
};
return Promise.all([ (0, _steps_evidence_check_statements__WEBPACK_IMPORTED_MODULE_16__.ch)(bundle, signers), (0, 
_steps_evidence_check_statements__WEBPACK_IMPORTED_MODULE_16__.l7)(bundle, signers) ]);
}
function filesLookedAt({allowedSignersFile: allowedSignersFile, revokedKeysFile: revokedKeysFile, record: record}, signatureFile) {
const ofRecord = record === void 0 ? [] : [ record.recordFile, `${record.recordFile}.sig`, record.hostKeyFile, record.ledgerFile ];
return [ signatureFile, allowedSignersFile, revokedKeysFile, ...ofRecord ].flatMap(file => file === void 0 ? [] : [ (0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file) ]);
}
async function ledgerChecks({kept: kept, manifest: manifest, options: options, isSigned: isSigned}, runner) {
const {ledgerFile: file} = options;
if (file === void 0) return [];
const {application: application} = manifest;
return (0, _steps_evidence_check_ledger__WEBPACK_IMPORTED_MODULE_12__.gU)({
file: file,
application: application,
record: kept.record,
isSigned: isSigned,
hostKeys: await (0, _steps_evidence_check_record__WEBPACK_IMPORTED_MODULE_13__.Gr)(options)
}, runner);
}
function expectedRelease({expectedReleaseId: expectedReleaseId}, {releaseId: id, file: file}) {
if (expectedReleaseId === void 0) return [];
const common = {
check: "release-id",
restsOn: [ file ],
vouchedBy: "none"
};
if (expectedReleaseId === id) return [ {
...common,
outcome: "passed",
statement: `The release is ${id}, as expected.`
} ];
return [ {
...common,
outcome: "failed",
statement: `The release is ${id}, and ${(0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_20__.h)(expectedReleaseId)} was expected.`
} ];
}
function resultOf({options: options, read: read, kept: kept}, found) {
const {manifest: manifest, signers: signers, refused: refused, keyTime: keyTime, recordSigner: recordSigner} = found;
const checks = (0, _domain_evidence_check__WEBPACK_IMPORTED_MODULE_18__.al)((0, 
_domain_evidence_requirement__WEBPACK_IMPORTED_MODULE_2__.C)(found.checks, options.required ?? [], kept?.record.verdict));
const hasPassed = name => checks.some(({check: check, outcome: outcome}) => check === name && outcome === "passed");
return {
releaseId: read.releaseId,
application: manifest?.application ?? null,
source: manifest?.source ?? null,
checks: checks,
counts: (0, _domain_evidence_check__WEBPACK_IMPORTED_MODULE_18__.ls)(checks),
signers: signers,
refused: refused,
keysCheckedAt: keyTime,
inventoryChecked: hasPassed("inventory"),
record: kept === void 0 ? null : recordOf(kept.record, {
ledgerChecked: hasPassed("ledger") && hasPassed("ledger-record"),
signer: recordSigner
})
};
}
function recordOf({host: host, verb: verb, verdict: verdict, attempt: attempt, startedAt: startedAt, finishedAt: finishedAt, actor: actor}, more) {
return {
host: host,
verb: verb,
verdict: verdict,
attempt: attempt,
startedAt: startedAt,
finishedAt: finishedAt,
actor: actor,
...more
};
}
async function requireReadable(file, what) {
const kind = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file).then(stats => stats.isFile() ? void 0 : new Error(`${file} is not a regular file`), cause => cause);
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file).catch(cause => {
throw (0, _domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_3__._s)(`file of ${what}`, file, cause);
});
if (kind !== void 0) throw (0, _domain_errors_catalogue__WEBPACK_IMPORTED_MODULE_3__._s)(`file of ${what}`, file, kind);
}
}),

};
