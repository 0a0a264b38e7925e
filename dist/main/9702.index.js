import { modules as shared0 } from './shared-45835.js';
export const id = 9702;
export const ids = [9702];
export const modules = {
...shared0,


/***/ 33178: // build/js/steps/evidence/check-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
EQ: () => checkRecord,
Gr: () => hostKeysOf,
Xt: () => checkRecordSigners,
aE: () => readRecord,
uC: () => checkRecordSignature
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_evidence_host_key_chain$1 = __webpack_require__(51270);
var domain_errors_quote$10 = __webpack_require__(7191);
var domain_errors_catalogue$2 = __webpack_require__(6966);
var domain_manifest_canonical$9 = __webpack_require__(53795);
var domain_protocol_loose$3 = __webpack_require__(71682);
var domain_protocol_record$4 = __webpack_require__(90662);
var domain_trust_host_keys$5 = __webpack_require__(95363);
var tools_files_read_limited$6 = __webpack_require__(55463);
var verify_record_signature_js$7 = __webpack_require__(53572);
var walk_ledger_file_js$8 = __webpack_require__(54326);
const HOST_KEYS_LIMIT_BYTES = 1024 * 1024;
async function readRecord(file) {
const text = await read(file, domain_protocol_record$4.gX, "record");
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
const record = (0, domain_protocol_loose$3.L)(domain_protocol_record$4.fi).safeParse(own);
if (!record.success) throw noRecord(file, record.error);
return {
file,
record: record.data,
text,
additions: added === void 0 ? [] : [ "promote" ]
};
}
function checkRecord({file, record}, release, expectedHost) {
const {application, source} = release.manifest;
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
statement
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
function releaseProblem(record, {releaseId, manifest: {application}}) {
if (record.application !== application || record.releaseId !== releaseId) return `is of release ${record.releaseId} of ${record.application}, and not of ${releaseId} of ${application}`;
if (record.verb !== "apply" && record.verb !== "rollback") return `has the verb ${record.verb}, which does not release anything`;
return;
}
function checkRecordSigners({file, record}, found, signatureFile) {
const common = {
check: "record-signers",
restsOn: [ file, signatureFile ],
vouchedBy: "host"
};
const {signers} = record;
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
const missing = signers.filter(({fingerprint, principals}) => !found.some(one => one.fingerprint === fingerprint && principals.every(name => one.principals.includes(name))));
if (missing.length === 0 && signers.length > 0) return [ {
...common,
outcome: "passed",
statement: `The host accepted the signatures of ${signerNames(signers)}, and all are found here.`
} ];
const here = found.filter(({fingerprint}) => signers.some(one => one.fingerprint === fingerprint));
return [ {
...common,
outcome: "failed",
statement: `The host accepted the signatures of ${signerNames(signers)}; of these, found here by key and name: ${signerNames(here.filter(one => !missing.some(({fingerprint}) => fingerprint === one.fingerprint)))}.`,
hint: "Give the manifest.sig that was released, and the allowed_signers of the host at that time."
} ];
}
function signerNames(signers) {
return signers.map(({principals, fingerprint}) => `${principals.join("/")} (${fingerprint})`).join(", ") || "none";
}
async function checkRecordSignature(kept, options, runner) {
const common = {
check: "record-signature",
restsOn: [ kept.file, `${kept.file}.sig` ],
vouchedBy: "host"
};
const hostKeys = (await hostKeysOf(options, kept.record))?.keys;
let signer;
try {
signer = await (0, verify_record_signature_js$7.z)({
record: kept.record,
recordFile: kept.file,
hostKeys
}, runner);
} catch (error) {
if (!(error instanceof domain_errors_errors$0.dz)) throw error;
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
statement
},
signer
};
}
}
return {
check: unvouched(common, signer, options.allowUnsigned === true),
signer
};
}
function bytesProblem({record, text, additions}) {
if (additions.length > 0) return `The record has the part ${additions.join(", ")}, which the host did not sign.`;
if (text === (0, domain_manifest_canonical$9.q)(record)) return;
return "The record is not written as the host signed it: other spaces, spellings or keys were put in.";
}
function unvouched(common, signer, isAllowed) {
const statement = signer === null ? "The record is not signed: anyone can write such a record." : `The record is signed by ${signer.keyType} ${signer.fingerprint}, and whether that is the host's key is unknown: anyone can sign a record.`;
const hint = 'Give the host\'s public key with the option "host-key" or "host", or accept that with the option "allow-unsigned".';
return {
...common,
vouchedBy: "none",
outcome: isAllowed ? "not-provable" : "failed",
statement,
hint
};
}
async function hostKeysOf(options, {host, application}) {
const known = await givenHostKeys(options);
if (known === void 0) return;
const header = options.ledgerFile === void 0 ? void 0 : await (0, walk_ledger_file_js$8.H)(options.ledgerFile);
return (0, domain_evidence_host_key_chain$1.p)({
host,
application,
known,
revoked: new Set,
rotations: header?.keyRotations ?? []
});
}
async function givenHostKeys({hostKeyFile, pinnedHostKey}) {
if (hostKeyFile === void 0 && pinnedHostKey === void 0) return;
const keys = (0, domain_trust_host_keys$5.C3)(hostKeyFile === void 0 ? pinnedHostKey : await read(hostKeyFile, HOST_KEYS_LIMIT_BYTES, "host key"));
if (typeof keys === "string") throw new domain_errors_errors$0.dz("key-invalid", `The host key ${(0, 
domain_errors_quote$10.h)(hostKeyFile ?? pinnedHostKey)} ${keys}.`);
return keys;
}
function noRecord(file, cause) {
return new domain_errors_errors$0.dz("record-invalid", `${(0, 
domain_errors_quote$10.h)(file)} is not a record of an attempt.`, {
hint: "Give the record-\u2026.json or host-record-\u2026.json that promote or rollback kept.",
cause
});
}
async function read(file, limit, what) {
const text = await (0, tools_files_read_limited$6.t)(file, limit).catch(cause => {
throw (0, domain_errors_catalogue$2._s)(what, file, cause);
});
if (text === void 0) throw (0, domain_errors_catalogue$2._s)(what, file);
return text;
}
}),

/***/ 69702: // build/js/verbs/verify.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
verify: () => verify
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_evidence_check$2 = __webpack_require__(23573);
var domain_evidence_requirement$3 = __webpack_require__(53734);
var domain_errors_catalogue$4 = __webpack_require__(6966);
var domain_errors_errors$5 = __webpack_require__(8136);
var domain_errors_quote$22 = __webpack_require__(7191);
var domain_manifest_parse$6 = __webpack_require__(78742);
var domain_manifest_release_id$7 = __webpack_require__(50452);
var domain_report_event$8 = __webpack_require__(59786);
var domain_trust_judgement$9 = __webpack_require__(26857);
var steps_bundle_read$10 = __webpack_require__(72707);
var steps_bundle_write$11 = __webpack_require__(41220);
var steps_evidence_check_bundle$12 = __webpack_require__(21387);
var steps_evidence_check_key_time$21 = __webpack_require__(49568);
var steps_evidence_check_ledger$13 = __webpack_require__(96814);
var steps_evidence_check_record$14 = __webpack_require__(33178);
var steps_evidence_check_approvals$15 = __webpack_require__(9315);
var steps_evidence_check_countersigned$16 = __webpack_require__(35207);
var steps_evidence_check_sigstore$17 = __webpack_require__(48989);
var steps_evidence_check_signatures$18 = __webpack_require__(93716);
var steps_evidence_check_statements$19 = __webpack_require__(88593);
var steps_evidence_folder_read_trust$20 = __webpack_require__(8432);
async function verify(options, context) {
await requireReadable(options.allowedSignersFile, "allowed signers");
if (options.revokedKeysFile !== void 0) await requireReadable(options.revokedKeysFile, "revoked keys");
if (options.signatureFile !== void 0) await requireReadable(options.signatureFile, "signatures");
const found = await (0, steps_bundle_read$10.p)(options.bundle);
const read = {
...found,
folder: (0, node_path$1.dirname)(found.file),
releaseId: (0, domain_manifest_release_id$7.B)(found.text)
};
const kept = options.record === void 0 ? void 0 : await (0, steps_evidence_check_record$14.aE)(options.record.recordFile);
return (0, domain_report_event$8.xe)(context.reporter, "verify", () => verifyRead({
options,
read,
kept
}, context));
}
async function verifyRead({options, read, kept}, context) {
const identity = [ ...expectedRelease(options, read) ];
let manifest;
try {
manifest = (0, domain_manifest_parse$6.Ng)(Buffer.from(read.text));
} catch (error) {
if (!(0, domain_errors_errors$5.ux)(error)) throw error;
const failed = {
check: "manifest",
outcome: "failed",
statement: error.message,
restsOn: [ read.file ],
vouchedBy: "none"
};
return resultOf({
options,
read,
kept
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
options,
read,
kept,
manifest
}, context);
return resultOf({
options,
read,
kept
}, {
manifest,
...proved,
checks: [ ...(0, domain_evidence_check$2.Hr)([ canonical ], proved.signers), ...identity, ...proved.checks ]
});
}
const nothing = {
signers: [],
refused: [],
keyTime: null,
recordSigner: null
};
async function prove({options, read, kept, manifest}, {runner}) {
const bundle = {
...read,
manifest
};
const signature = kept === void 0 ? void 0 : await (0, steps_evidence_check_record$14.uC)(kept, options.record, runner);
const recordSigner = signature?.signer ?? null;
const known = {
given: options.at,
record: recordSigner?.isHostKey === true ? kept?.record : void 0,
now: new Date
};
const keyTime = (0, steps_evidence_check_key_time$21.Q)(known);
const signatureFile = options.signatureFile ?? (0, node_path$1.join)(read.folder, steps_bundle_write$11.eh);
const minimumSignatures = options.minimumSignatures ?? 1;
const {judgement, checks} = await (0, steps_evidence_check_signatures$18.a)({
...options,
...read,
signatureFile,
minimumSignatures,
at: keyTime.at
}, runner);
const isSigned = recordSigner?.isHostKey === true;
const signed = {
signature: signature?.check,
signers: judgement.good,
signatureFile,
isSigned
};
const ofRecord = kept === void 0 ? [] : await recordChecks(kept, {
options,
bundle,
signed
}, runner);
const approving = {
at: keyTime.at,
signers: judgement.good,
attempts: attemptsOf(kept, keyTime.at)
};
const approvals = await (0, steps_evidence_check_approvals$15.D)({
...options,
...bundle,
...approving
}, runner);
const others = await (0, steps_evidence_check_bundle$12.QE)(bundle, filesLookedAt(options, signatureFile, kept));
return {
checks: [ ...checks, ...approvals, (0, steps_evidence_check_key_time$21.$)(keyTime, known, manifest), ...(0, 
domain_evidence_check$2.Hr)(await (0, steps_evidence_check_bundle$12.Jp)(bundle), judgement.good), ...await statementChecks(bundle, options, keyTime.at), ...ofRecord, ...others ],
signers: judgement.good,
refused: judgement.refused.map(refused => `${(0, domain_trust_judgement$9.WE)(refused)}.`),
keyTime,
recordSigner
};
}
async function recordChecks(kept, {options, bundle, signed}, runner) {
const hostKeys = (await (0, steps_evidence_check_record$14.Gr)(options.record, kept.record))?.keys;
return [ ...(0, steps_evidence_check_record$14.EQ)(kept, bundle, options.record?.expectedHost), ...signed.signature === void 0 ? [] : [ signed.signature ], ...(0, 
steps_evidence_check_record$14.Xt)(kept, signed.signers, signed.signatureFile), ...await (0, 
steps_evidence_check_countersigned$16.Tm)(kept, {
...options,
hostKeys
}, runner), ...await ledgerChecks({
kept,
manifest: bundle.manifest,
options: options.record,
isSigned: signed.isSigned
}, runner) ];
}
function attemptsOf(kept, at) {
return kept === void 0 ? [] : [ {
...kept,
at,
acceptedIn: kept.record.verb === "apply" ? kept.record : void 0
} ];
}
async function statementChecks(bundle, {allowedSignersFile, revokedKeysFile, sigstore = {}}, at) {
const signers = {
list: await (0, steps_evidence_folder_read_trust$20.i)({
allowedSignersFile,
revokedKeysFile
}),
at,
allowedSignersFile
};
const statements = await Promise.all([ (0, steps_evidence_check_statements$19.ch)(bundle, signers), (0, 
steps_evidence_check_statements$19.l7)(bundle, signers) ]);
return [ ...statements, ...await (0, steps_evidence_check_sigstore$17.n)(bundle, await (0, 
steps_evidence_check_sigstore$17.V)(sigstore)) ];
}
function filesLookedAt({allowedSignersFile, revokedKeysFile, record}, signatureFile, kept) {
const ofRecord = record === void 0 ? [] : [ record.recordFile, `${record.recordFile}.sig`, record.hostKeyFile, record.ledgerFile ];
const beside = kept === void 0 ? void 0 : (0, steps_evidence_check_countersigned$16.jb)(kept);
return [ beside, signatureFile, allowedSignersFile, revokedKeysFile, ...ofRecord ].flatMap(file => file === void 0 ? [] : [ (0, 
node_path$1.resolve)(file) ]);
}
async function ledgerChecks({kept, manifest, options, isSigned}, runner) {
const {ledgerFile: file} = options;
if (file === void 0) return [];
const {application} = manifest;
return (0, steps_evidence_check_ledger$13.gU)({
file,
application,
record: kept.record,
isSigned,
hostKeys: await (0, steps_evidence_check_record$14.Gr)(options, kept.record)
}, runner);
}
function expectedRelease({expectedReleaseId}, {releaseId: id, file}) {
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
statement: `The release is ${id}, and ${(0, domain_errors_quote$22.h)(expectedReleaseId)} was expected.`
} ];
}
function resultOf({options, read, kept}, found) {
const {manifest, signers, refused, keyTime, recordSigner} = found;
const checks = (0, domain_evidence_check$2.al)((0, domain_evidence_requirement$3.C)(found.checks, options.required ?? [], kept?.record.verdict));
const hasPassed = name => checks.some(({check, outcome}) => check === name && outcome === "passed");
return {
releaseId: read.releaseId,
application: manifest?.application ?? null,
source: manifest?.source ?? null,
checks,
counts: (0, domain_evidence_check$2.ls)(checks),
signers,
refused,
keysCheckedAt: keyTime,
inventoryChecked: hasPassed("inventory"),
record: kept === void 0 ? null : recordOf(kept.record, {
ledgerChecked: hasPassed("ledger") && hasPassed("ledger-record"),
signer: recordSigner
})
};
}
function recordOf({host, verb, verdict, attempt, startedAt, finishedAt, actor}, more) {
return {
host,
verb,
verdict,
attempt,
startedAt,
finishedAt,
actor,
...more
};
}
async function requireReadable(file, what) {
const kind = await (0, node_fs_promises$0.stat)(file).then(stats => stats.isFile() ? void 0 : new Error(`${file} is not a regular file`), cause => cause);
await (0, node_fs_promises$0.access)(file).catch(cause => {
throw (0, domain_errors_catalogue$4._s)(`file of ${what}`, file, cause);
});
if (kind !== void 0) throw (0, domain_errors_catalogue$4._s)(`file of ${what}`, file, kind);
}
}),

};
