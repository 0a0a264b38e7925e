import { modules as shared0 } from './shared-71682.js';
import { modules as shared1 } from './shared-33178.js';
export const id = 6809;
export const ids = [6809];
export const modules = {
...shared0,
...shared1,


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
var catalogue = __webpack_require__(6966);
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
if (options.allowedSignersFile !== void 0) await requireReadable(options.allowedSignersFile, "allowed signers");
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
const {judgement, checks} = await signatureChecks({
...options,
...read,
signatureFile,
at: keyTime.at
}, runner);
const isSigned = recordSigner?.isHostKey === true;
const signers = options.allowedSignersFile === void 0 ? void 0 : judgement.good;
const signed = {
signature: signature?.check,
signers,
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
async function signatureChecks(signed, runner) {
const {allowedSignersFile, minimumSignatures = 1} = signed;
if (allowedSignersFile !== void 0) return (0, check_signatures.a)({
...signed,
allowedSignersFile,
minimumSignatures
}, runner);
return {
judgement: {
good: [],
refused: []
},
checks: [ (0, check_signatures.m)(signed, false) ]
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
