import { modules as shared0 } from './shared-71682.js';
export const id = 6809;
export const ids = [6809];
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
var domain_evidence_check$0 = __webpack_require__(23573);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_evidence_known_hosts$2 = __webpack_require__(5884);
var domain_evidence_layout$3 = __webpack_require__(51731);
var domain_evidence_host_key_chain$4 = __webpack_require__(51270);
var domain_errors_quote$15 = __webpack_require__(7191);
var domain_errors_catalogue$5 = __webpack_require__(82247);
var domain_manifest_canonical$16 = __webpack_require__(53795);
var domain_protocol_loose$6 = __webpack_require__(71682);
var domain_protocol_record$7 = __webpack_require__(3238);
var domain_trust_host_keys$8 = __webpack_require__(95363);
var tools_files_followed$9 = __webpack_require__(59088);
var tools_files_read_limited$10 = __webpack_require__(55463);
var known_keys_js$11 = __webpack_require__(28922);
var verify_record_signature_js$12 = __webpack_require__(53572);
var walk_ledger_file_js$13 = __webpack_require__(6968);
var domain_protocol_limited_json$14 = __webpack_require__(58909);
const HOST_KEYS_LIMIT_BYTES = 1024 * 1024;
async function readRecord(file) {
const text = await read(file, domain_protocol_record$7.gX, "record");
let value;
try {
value = (0, domain_protocol_limited_json$14.K)(text);
} catch (cause) {
throw (0, domain_errors_catalogue$5.PU)(file, cause);
}
const whole = typeof value === "object" && value !== null ? value : {};
const {promote: added, ...own} = {
promote: void 0,
...whole
};
const record = (0, domain_protocol_loose$6.L)(domain_protocol_record$7.fi).safeParse(own);
if (!record.success) throw (0, domain_errors_catalogue$5.PU)(file, record.error);
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
statement: `The record is of this release: ${record.verb} of ${application} on ${record.host} at ${record.finishedAt} ended ${record.verdict} (${(0, 
domain_errors_quote$15.hD)(record.reason, 400)}).`
} : {
...common,
check: "record",
outcome: "failed",
statement: `The record ${problem}.`
} ];
if (expectedHost !== void 0) {
const isExpected = record.host === expectedHost;
const statement = isExpected ? `The record is of ${record.host}.` : `The record is of ${plainId(record.host)}, and not of ${expectedHost}.`;
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
function plainId(id) {
return (0, domain_evidence_layout$3.uy)(id) ? id : (0, 
domain_errors_quote$15.hD)(id, 140);
}
function releaseProblem(record, {releaseId, manifest: {application}}) {
if (record.application !== application || record.releaseId !== releaseId) return `is of release ${plainId(record.releaseId)} of ${record.application}, and not of ${releaseId} of ${application}`;
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
return signers.map(({principals, fingerprint}) => `${(0, domain_errors_quote$15.Re)(principals)} (${fingerprint})`).join(", ") || "none";
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
signer = await (0, verify_record_signature_js$12.z)({
record: kept.record,
recordFile: kept.file,
hostKeys
}, runner);
} catch (error) {
if (!(error instanceof domain_errors_errors$1.dz)) throw error;
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
if (text === (0, domain_manifest_canonical$16.q)(record)) return;
return "The record is not written as the host signed it: other spaces, spellings or keys were put in.";
}
function unvouched(common, signer, isAllowed) {
const statement = signer === null ? "The record is not signed: anyone can write such a record." : `The record is signed by ${signer.keyType} ${signer.fingerprint}, and whether that is the host's key is unknown: anyone can sign a record.`;
const hint = 'Give the host\'s public key with the option "host-key" or "host", or accept that with the option "allow-unsigned".';
if (isAllowed) return {
...common,
vouchedBy: "none",
outcome: "not-provable",
statement,
hint
};
return {
...common,
vouchedBy: "none",
outcome: "failed",
...signer === null ? {} : {
reason: domain_evidence_check$0.Lk
},
statement,
hint
};
}
async function hostKeysOf(options, {host, application}) {
const given = await givenHostKeys(options) ?? pinnedKeysOf(options, host);
if (given === void 0) return;
const revoked = await (0, known_keys_js$11.D3)(options.revokedKeysFile);
const known = given.filter(({fingerprint}) => !revoked.has(fingerprint));
const header = options.ledgerFile === void 0 ? void 0 : await (0, walk_ledger_file_js$13.HV)(options.ledgerFile);
return (0, domain_evidence_host_key_chain$4.p)({
host,
application,
known,
revoked,
rotations: header?.keyRotations ?? []
});
}
function pinnedKeysOf({pinnedHosts}, host) {
const keys = pinnedHosts === void 0 ? [] : (0, domain_evidence_known_hosts$2.OD)((0, 
domain_evidence_known_hosts$2.uJ)(pinnedHosts.text), host);
return keys.length === 0 ? void 0 : keys;
}
async function givenHostKeys({hostKeyFile, pinnedHostKey}) {
if (hostKeyFile === void 0 && pinnedHostKey === void 0) return;
const keys = (0, domain_trust_host_keys$8.C3)(hostKeyFile === void 0 ? pinnedHostKey : await read(hostKeyFile, HOST_KEYS_LIMIT_BYTES, "host key"));
if (typeof keys === "string") throw new domain_errors_errors$1.dz("key-invalid", `The host key ${(0, 
domain_errors_quote$15.hD)(hostKeyFile ?? pinnedHostKey)} ${keys}.`);
return keys;
}
async function read(file, limit, what) {
const text = await (0, tools_files_read_limited$10.t)(await (0, 
tools_files_followed$9.X)(file), limit).catch(cause => {
throw (0, domain_errors_catalogue$5._s)(what, file, cause);
});
if (text === void 0) throw (0, domain_errors_catalogue$5._s)(what, file);
return text;
}
}),

/***/ 26809: // build/js/verbs/verify.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
verify: () => verify
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var check = __webpack_require__(23573);
var check_advice = __webpack_require__(52506);
var requirement = __webpack_require__(19000);
var catalogue = __webpack_require__(82247);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var parse = __webpack_require__(78742);
var release_id = __webpack_require__(50452);
var report_event = __webpack_require__(59786);
var trust_judgement = __webpack_require__(26857);
var bundle_read = __webpack_require__(72707);
var write = __webpack_require__(41220);
var check_bundle = __webpack_require__(21387);
var check_key_time = __webpack_require__(49568);
var check_ledger = __webpack_require__(96814);
var check_record = __webpack_require__(33178);
var check_approvals = __webpack_require__(31214);
var check_countersigned = __webpack_require__(35207);
var timestamp_trust = __webpack_require__(8389);
var protocol_record = __webpack_require__(3238);
var deployment = __webpack_require__(67418);
var dsse = __webpack_require__(27172);
var statement = __webpack_require__(3112);
var files = __webpack_require__(13203);
var is_there = __webpack_require__(27499);
var read_limited = __webpack_require__(55463);
var check_timestamp = __webpack_require__(9539);
// CONCATENATED MODULE: ./build/js/steps/evidence/check-timestamp-beside.js
function filesBeside({file, record: {attempt}}) {
const name = (0, external_node_path_.basename)(file) === `${attempt}.json` ? `${attempt}.intoto.json` : (0, 
deployment.mI)(attempt);
const statement = (0, external_node_path_.join)((0, external_node_path_.dirname)(file), name);
return {
statement,
stamp: (0, files.np)(statement),
missing: (0, files.NB)(statement)
};
}
function stampFilesBeside(kept) {
const {stamp, missing} = filesBeside(kept);
return [ stamp, missing ];
}
async function checkTimestampBeside(kept, trust) {
const {statement, stamp, missing} = filesBeside(kept);
const common = {
check: "timestamp",
vouchedBy: "none"
};
if (await (0, is_there.$)(stamp)) {
const hasStatement = await (0, is_there.$)(statement);
const asked = {
record: kept.record,
stamp,
statement: hasStatement ? statement : void 0,
isOfRecord: await isOf(kept, statement)
};
const {timestamp, ...ended} = await (0, check_timestamp.Ii)(asked, trust);
return [ {
...common,
...ended,
restsOn: [ stamp, statement, kept.file ],
vouchedBy: timestamp === void 0 ? "none" : "authority"
} ];
}
const open = (what, restsOn) => [ {
...common,
outcome: "not-provable",
statement: what,
restsOn
} ];
if (await (0, is_there.$)(missing)) return open(`The machine that released got no time stamp of this record (${await (0, 
check_timestamp.bi)(missing)}).`, [ missing ]);
return trust.isExpected ? open("The record is not time-stamped.", [ kept.file ]) : [];
}
async function isOf({record}, file) {
try {
const text = await (0, read_limited.t)(file, protocol_record.OZ) ?? "";
return (0, deployment.PE)((0, statement.T8)((0, dsse.mE)(text))).recordSha256 === (0, 
deployment.kd)(record);
} catch {
return false;
}
}
var check_sigstore = __webpack_require__(48989);
var sigstore_trust = __webpack_require__(57825);
var record_facts = __webpack_require__(8207);
var check_reproduced = __webpack_require__(83810);
var check_signatures = __webpack_require__(93716);
var check_statements = __webpack_require__(88593);
var read_trust = __webpack_require__(8432);
var failed_read = __webpack_require__(56062);
var followed = __webpack_require__(59088);
// CONCATENATED MODULE: ./build/js/verbs/verify.js
async function verify(given, context) {
const record = given.record === void 0 ? void 0 : {
revokedKeysFile: given.revokedKeysFile,
...await withLedger(given.record)
};
const options = {
...given,
record
};
await requireReadable(options.allowedSignersFile, "allowed signers");
if (options.revokedKeysFile !== void 0) await requireReadable(options.revokedKeysFile, "revoked keys");
if (options.signatureFile !== void 0) await requireReadable(options.signatureFile, "signatures");
await (0, read_trust.vG)(options.nixKeysFile);
const found = await (0, bundle_read.readManifestText)(options.bundle);
const folder = (0, external_node_path_.dirname)(found.file);
const read = {
...found,
folder,
names: (0, check_bundle.wX)(folder),
releaseId: (0, release_id.Bf)(found.text)
};
const kept = options.record === void 0 ? void 0 : await (0, check_record.aE)(options.record.recordFile);
const sigstore = await (0, sigstore_trust.VX)(options.sigstore ?? {});
return (0, report_event.xe)(context.reporter, "verify", () => verifyRead({
options,
read,
kept,
sigstore
}, context));
}
async function withLedger(record) {
return record.ledgerFile === void 0 ? record : {
...record,
ledgerFile: await (0, followed.X)(record.ledgerFile)
};
}
async function verifyRead(asked, context) {
const {options, read} = asked;
const identity = [ ...expectedRelease(options, read) ];
let manifest;
try {
manifest = (0, parse.Ng)(Buffer.from(read.text));
} catch (error) {
if (!(0, errors.ux)(error)) throw error;
const failed = {
check: "manifest",
outcome: "failed",
statement: error.message,
restsOn: [ read.file ],
vouchedBy: "none"
};
return resultOf(asked, {
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
...asked,
manifest
}, context);
return resultOf(asked, {
manifest,
...proved,
checks: [ ...(0, check.Hr)([ canonical ], proved.signers), ...identity, ...proved.checks ]
});
}
const nothing = {
approvers: [],
signers: [],
refused: [],
keyTime: null,
recordSigner: null
};
async function prove(asked, {runner}) {
const {options, read, kept, manifest, sigstore} = asked;
const bundle = {
...read,
manifest
};
const signature = kept === void 0 ? void 0 : await (0, check_record.uC)(kept, options.record, runner);
const recordSigner = signature?.signer ?? null;
const known = {
given: options.at,
record: recordSigner?.isHostKey === true ? kept?.record : void 0,
now: new Date
};
const keyTime = (0, check_key_time.Q)(known);
const signatureFile = options.signatureFile ?? (0, external_node_path_.join)(read.folder, write.eh);
const minimumSignatures = options.minimumSignatures ?? 1;
const {judgement, checks} = await (0, check_signatures.a)({
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
signed,
sigstore
}, runner);
const approving = {
at: keyTime.at,
signers: judgement.good,
attempts: attemptsOf(kept, keyTime.at)
};
const approvals = await (0, check_approvals.D)({
...options,
...bundle,
...approving
}, runner);
const files = await (0, check_bundle.yh)(bundle);
const others = (0, check_bundle.QE)(bundle, filesLookedAt(options, signatureFile, kept));
return {
checks: [ ...checks, ...approvals.checks, (0, check_key_time.$)(keyTime, known, manifest), ...(0, 
check.Hr)(files.checks, judgement.good), ...await statementChecks({
bundle,
files,
sigstore
}, options, keyTime.at), ...ofRecord, ...others ],
approvers: approvals.approvers,
signers: judgement.good,
refused: judgement.refused.map(refused => `${(0, trust_judgement.WE)(refused)}.`),
keyTime,
recordSigner
};
}
async function recordChecks(kept, {options, bundle, signed, sigstore}, runner) {
const hostKeys = (await (0, check_record.Gr)(options.record, kept.record))?.keys;
return [ ...vouchedIfSigned((0, check_record.EQ)(kept, bundle, options.record?.expectedHost), signed), ...signed.signature === void 0 ? [] : [ signed.signature ], ...vouchedIfSigned((0, 
check_record.Xt)(kept, signed.signers, signed.signatureFile), signed), ...await (0, 
check_countersigned.Tm)(kept, {
...options,
hostKeys
}, runner), ...await checkTimestampBeside(kept, await (0, timestamp_trust.h)(options.timestampCertificatesFile, sigstore)), ...await ledgerChecks({
kept,
manifest: bundle.manifest,
options: options.record,
isSigned: signed.isSigned
}, runner) ];
}
function vouchedIfSigned(checks, {isSigned}) {
return checks.map(one => one.vouchedBy === "host" && !isSigned ? {
...one,
vouchedBy: "none"
} : one);
}
function attemptsOf(kept, at) {
return kept === void 0 ? [] : [ {
...kept,
at,
acceptedIn: kept.record.verb === "apply" ? kept.record : void 0
} ];
}
async function statementChecks({bundle, files, sigstore}, {allowedSignersFile, revokedKeysFile, nixKeysFile, nixSignaturesNeeded = 1}, at) {
const signers = {
list: await (0, read_trust.i8)({
allowedSignersFile,
revokedKeysFile
}),
at,
allowedSignersFile
};
const nixKeys = await (0, read_trust.wr)(nixKeysFile, nixSignaturesNeeded);
const [provenance, sbom] = await Promise.all([ (0, check_statements.ch)(bundle, signers), (0, 
check_statements.l7)(bundle, signers, files.sbom) ]);
return [ provenance, sbom, ...await (0, check_reproduced.u)({
bundle,
inventory: files.inventory,
signers,
provenance
}), ...await (0, check_sigstore.n)(bundle, sigstore), ...await (0, check_statements.hg)(bundle, files.inventory, nixKeys) ];
}
function filesLookedAt(options, signatureFile, kept) {
const {allowedSignersFile, revokedKeysFile, nixKeysFile, timestampCertificatesFile, sigstore, record} = options;
const ofRecord = record === void 0 ? [] : [ record.recordFile, `${record.recordFile}.sig`, record.hostKeyFile, record.ledgerFile ];
const beside = kept === void 0 ? [] : [ (0, check_countersigned.jb)(kept), ...stampFilesBeside(kept) ];
const roots = [ sigstore?.trustedRootFile, sigstore?.configured?.trustedRootFile ];
const keys = [ allowedSignersFile, revokedKeysFile, nixKeysFile, timestampCertificatesFile, ...roots ];
return [ ...beside, signatureFile, ...keys, ...ofRecord ].flatMap(file => file === void 0 ? [] : [ (0, 
external_node_path_.resolve)(file) ]);
}
async function ledgerChecks({kept, manifest, options, isSigned}, runner) {
const {ledgerFile: file} = options;
if (file === void 0) return [];
const {application} = manifest;
return (0, check_ledger.gU)({
file,
application,
record: kept.record,
isSigned,
hostKeys: await (0, check_record.Gr)(options, kept.record)
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
statement: `The release is ${id}, and ${(0, quote.hD)(expectedReleaseId)} was expected.`
} ];
}
function resultOf({options, read, kept}, found) {
const {manifest, signers, refused, keyTime, recordSigner, approvers} = found;
const required = (0, requirement.CO)(found.checks, options.required ?? [], {
hosts: requirement.bC,
releases: requirement.bC,
recorded: [ (0, record_facts.YM)(kept) ],
isSingleManifest: true,
isHere: part => (part === "record" ? kept : options.record?.ledgerFile) !== void 0
});
const checks = (0, check.al)((0, check_advice.B)(required));
const hasPassed = name => checks.some(({check, outcome}) => check === name && outcome === "passed");
return {
releaseId: read.releaseId,
application: manifest?.application ?? null,
source: manifest?.source ?? null,
checks,
counts: (0, check.ls)(checks),
signers,
refused,
approvers,
verdicts: kept === void 0 ? [] : [ (0, record_facts.w2)(kept, {
checks: found.checks,
signer: recordSigner
}) ],
keysCheckedAt: keyTime,
inventoryChecked: hasPassed("inventory"),
record: kept === void 0 ? null : (0, record_facts.zv)(kept.record, {
ledgerChecked: hasPassed("ledger") && hasPassed("ledger-record"),
signer: recordSigner
})
};
}
async function requireReadable(file, what) {
const kind = await (0, promises_.stat)(file).then(stats => stats.isFile() ? void 0 : new Error(`${file} is not a regular file`), cause => cause);
await (0, promises_.access)(file).catch(cause => {
throw (0, failed_read.b)(`file of ${what}`, file, cause);
});
if (kind !== void 0) throw (0, catalogue._s)(`file of ${what}`, file, kind);
}
}),

};
