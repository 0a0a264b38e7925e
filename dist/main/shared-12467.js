export const modules = {

/***/ 12467: // build/js/domain/report/ledger-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
exportedLedgerLines: () => exportedLedgerLines,
f: () => ledgerLines,
m: () => brokenChainText
});
var errors_quote_js$4 = __webpack_require__(7191);
var emergency_words_js$0 = __webpack_require__(49635);
var statement_countersignature_js$1 = __webpack_require__(80895);
var age_js$2 = __webpack_require__(96477);
var columns_js$5 = __webpack_require__(55689);
var release_name_js$3 = __webpack_require__(71259);
function ledgerLines({host, application, total, entries, brokenAt}, around = {}) {
const rows = entries.map(({record}) => [ record.finishedAt, ...around.now === void 0 ? [] : [ (0, 
age_js$2.J)(record.finishedAt, around.now) ], record.verb, record.role === void 0 ? (0, 
release_name_js$3.m_)(record.releaseId) : `\u2192 ${record.role.to}`, ...hasCommits(entries) ? [ commitCell(record, around) ] : [], record.emergency === void 0 ? record.verdict : `${record.verdict} (emergency)`, `${secondsOf(record)} s`, (0, 
errors_quote_js$4.af)(record.actor.name), record.actor.runUrl ?? "" ]);
const titles = [ "time", ...around.now === void 0 ? [] : [ "age" ], "verb", "release", ...hasCommits(entries) ? [ "commit" ] : [] ];
return [ ...rows.length === 0 ? [] : (0, columns_js$5.o)([ [ ...titles, "verdict", "took", "actor", "run" ], ...rows ]), ...entries.flatMap(emergencyEntry), `${entries.length} of ${total} records of ${application} on ${host}`, chainLine(brokenAt) ];
}
function emergencyEntry({record, countersigned}) {
if (record.emergency === void 0) return [];
const by = countersigned === void 0 ? "" : `; countersigned by ${countersignersIn(countersigned).join(", ")}`;
return [ `emergency release ${(0, release_name_js$3.m_)(record.releaseId)}: ${(0, 
emergency_words_js$0.P_)(record.emergency)}${by}` ];
}
function countersignersIn(text) {
try {
return (0, statement_countersignature_js$1.JF)(text).map(({predicate: {countersigner, receivedAt}}) => `${(0, 
errors_quote_js$4.Re)(countersigner.principals)} at ${receivedAt}`);
} catch {
return [ "a statement that cannot be read" ];
}
}
function chainLine(brokenAt) {
if (brokenAt === null) return "The hash chain is intact.";
return `The hash chain is broken at line ${brokenAt} of the ledger: that line, or one before it, was changed or removed; compare it with the records that the runs kept.`;
}
function brokenChainText(host, brokenAt) {
return `The hash chain of the ledger of ${host} is broken at line ${brokenAt}: that line, or one before it, was changed or removed.`;
}
function exportedLedgerLines({file, host, application, total, records, brokenAt, isSigned}) {
return [ `Wrote ${records} of ${total} records of ${application} on ${host} into ${file}.`, chainLine(brokenAt), isSigned ? "The host signed its newest line, and with it every line before." : "The host did not sign its newest line." ];
}
function hasCommits(entries) {
return entries.some(({record}) => record.releaseCommit !== void 0);
}
function commitCell({role, releaseCommit}, around) {
if (role !== void 0 || releaseCommit === void 0) return "";
return `${(0, release_name_js$3.m_)(releaseCommit.commit)}${(0, 
release_name_js$3.oR)(releaseCommit.commit, around)}`;
}
function secondsOf({startedAt, finishedAt}) {
return ((Date.parse(finishedAt) - Date.parse(startedAt)) / 1e3).toFixed(1);
}
}),

/***/ 80895: // build/js/domain/statement/countersignature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
JF: () => readCountersigned,
NC: () => attemptFacts,
Nv: () => readCountersignature,
Zy: () => countersignedFile,
hz: () => otherFact,
uO: () => countersignatureStatement
});
var zod$12 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
var config_grammar_js$1 = __webpack_require__(36407);
var errors_errors_js$2 = __webpack_require__(8136);
var manifest_schema_js$3 = __webpack_require__(67982);
var protocol_attempt_js$4 = __webpack_require__(99289);
var protocol_limits_js$5 = __webpack_require__(46078);
var protocol_loose_js$6 = __webpack_require__(71682);
var trust_emergency_js$7 = __webpack_require__(32699);
var trust_signature_js$8 = __webpack_require__(3508);
var deployment_js$9 = __webpack_require__(67418);
var dsse_js$10 = __webpack_require__(27172);
var statement_js$11 = __webpack_require__(3112);
const COUNTERSIGNATURE_TYPE = "urn:grind-to-prod:predicates/countersignature-v1";
const COUNTERSIGNED_TYPE = "urn:grind-to-prod:predicates/countersigned-v1";
function countersignedFile(attempt) {
return `${attempt}.countersigned.intoto.jsonl`;
}
const attemptFields = {
host: zod$12.YjP().max(255),
application: config_grammar_js$1.Jq,
releaseId: manifest_schema_js$3.yU,
attempt: protocol_attempt_js$4.ZS,
recordSha256: closure_store_path_js$0.bL
};
const countersignatureSchema = zod$12.rej({
...attemptFields,
countersignedAt: protocol_limits_js$5.Rl
});
const countersignedSchema = zod$12.rej({
...attemptFields,
receivedAt: protocol_limits_js$5.Rl,
countersigner: zod$12.rej({
principals: zod$12.YOg(zod$12.YjP().max(255)).min(1).max(64),
fingerprint: zod$12.YjP().max(128)
}),
countersignature: trust_emergency_js$7.Rz
});
function attemptFacts(record) {
const {host, application, releaseId, attempt} = record;
return {
host,
application,
releaseId,
attempt,
recordSha256: (0, deployment_js$9.kd)(record)
};
}
function otherFact(stated, record) {
const expected = attemptFacts(record);
return [ "host", "application", "releaseId", "attempt", "recordSha256" ].find(field => stated[field] !== expected[field]);
}
function countersignatureStatement(predicate) {
return {
subject: [ subjectOf(predicate) ],
predicateType: COUNTERSIGNATURE_TYPE,
predicate
};
}
function readCountersignature(text) {
return read(text, {
type: COUNTERSIGNATURE_TYPE,
schema: countersignatureSchema,
what: "countersignature"
});
}
function readCountersigned(text) {
const lines = text.split("\n").filter(line => line !== "");
if (lines.length > trust_signature_js$8.Rf) throw invalid(`There are ${lines.length} receipts, more than the limit of ${trust_signature_js$8.Rf}`);
return lines.map(line => read(line, {
type: COUNTERSIGNED_TYPE,
schema: countersignedSchema,
what: "receipt of a countersignature"
}));
}
function read(text, {type, schema, what}) {
const envelope = (0, dsse_js$10.mE)(text);
const {predicateType, predicate, subject} = (0, statement_js$11.T8)(envelope);
if (predicateType !== type) throw invalid(`A statement of the type ${JSON.stringify(predicateType)} is not a ${what}`);
const parsed = (0, protocol_loose_js$6.L)(schema).safeParse(predicate);
if (!parsed.success) {
const [issue] = parsed.error.issues;
throw invalid(`The field "predicate.${issue?.path.join(".") ?? ""}" of a ${what} is wrong: ${issue?.message ?? "unknown"}`);
}
if (isAbout(subject, subjectOf(parsed.data))) return {
envelope,
predicate: parsed.data
};
throw invalid(`A ${what} is about another subject than its release`);
}
function subjectOf({application, releaseId}) {
return {
name: (0, statement_js$11.Zd)(application),
digest: {
sha256: releaseId
}
};
}
function isAbout([first, ...more], expected) {
return more.length === 0 && first?.name === expected.name && first.digest["sha256"] === expected.digest.sha256;
}
function invalid(message) {
return new errors_errors_js$2.dz("statement-invalid", `${message}.`, {
hint: 'Countersign with "grind-to-prod countersign".'
});
}
}),

/***/ 67418: // build/js/domain/statement/deployment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
PE: () => deploymentOf,
fP: () => deploymentSchema,
kd: () => recordDigest,
mI: () => deploymentFile,
q6: () => takenSnapshotDigest
});
var zod$9 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
var errors_errors_js$1 = __webpack_require__(8136);
var manifest_canonical_js$8 = __webpack_require__(53795);
var manifest_schema_js$2 = __webpack_require__(67982);
var protocol_limits_js$3 = __webpack_require__(46078);
var protocol_loose_js$4 = __webpack_require__(71682);
var protocol_record_js$5 = __webpack_require__(90662);
var digest_js$6 = __webpack_require__(75085);
var statement_js$7 = __webpack_require__(3112);
const DEPLOYMENT_TYPE = "urn:grind-to-prod:predicates/deployment-v1";
function takenSnapshotDigest(snapshot) {
const {synchronized} = snapshot.clock;
return (0, digest_js$6.Bj)((0, manifest_canonical_js$8.q)({
...snapshot,
clock: {
synchronized
}
}));
}
const snapshotDigestSchema = zod$9.rej({
takenAt: protocol_limits_js$3.Rl,
sha256: closure_store_path_js$0.bL
});
const NAMED_SNAPSHOTS = 16;
const deploymentSchema = zod$9.rej({
host: zod$9.rej({
name: zod$9.YjP().max(255),
machineId: zod$9.YjP().max(64).nullable()
}),
versions: zod$9.rej({
agent: zod$9.YjP().max(64),
node: zod$9.YjP().max(64)
}),
record: protocol_record_js$5.fi,
recordSha256: closure_store_path_js$0.bL,
snapshots: zod$9.YOg(snapshotDigestSchema).max(NAMED_SNAPSHOTS)
});
function deploymentOf({predicateType, predicate, subject}) {
if (predicateType !== DEPLOYMENT_TYPE) throw invalid(`is of the type ${JSON.stringify(predicateType)}, and not a deployment`);
const parsed = (0, protocol_loose_js$4.L)(deploymentSchema).safeParse(predicate);
if (!parsed.success) {
const [issue] = parsed.error.issues;
throw invalid(`has a wrong field "predicate.${issue?.path.join(".") ?? ""}": ${issue?.message ?? "unknown"}`);
}
const {record, recordSha256, host} = parsed.data;
if (recordDigest(record) !== recordSha256) throw invalid("has another record than its digest of it");
if (host.name !== record.host) throw invalid("names two hosts");
const [expected] = subjectsOf(record, void 0);
const [first] = subject;
if (first?.name !== expected?.name || first?.digest["sha256"] !== expected?.digest["sha256"]) throw invalid("is about another subject than its record");
return parsed.data;
}
function recordDigest(record) {
return (0, digest_js$6.Bj)((0, manifest_canonical_js$8.q)(record));
}
function deploymentFile(attempt) {
return `deployment-${attempt}.intoto.json`;
}
function subjectsOf(record, manifest) {
if (!isAboutRelease(record)) return [ {
name: `record-${record.attempt}.json`,
digest: {
sha256: recordDigest(record)
}
} ];
if (manifest !== void 0) return (0, statement_js$7.V3)(manifest);
return [ {
name: (0, statement_js$7.Zd)(record.application),
digest: {
sha256: record.releaseId
}
} ];
}
function isAboutRelease({releaseId}) {
return manifest_schema_js$2.yU.safeParse(releaseId).success;
}
function invalid(what) {
return new errors_errors_js$1.dz("statement-invalid", `The statement ${what}.`);
}
}),

/***/ 51731: // build/js/domain/evidence/layout.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$t: () => placeOf,
HH: () => headFile,
K$: () => INDEX_FILE,
uy: () => isHostName,
z4: () => byText
});
const INDEX_FILE = "index.json";
const trustFiles = [ "allowed_signers", "revoked_keys", "known_hosts", "nix-keys", "trusted_root.json", "timestamp_certificates.pem" ];
const parts = {
".json": "record",
".json.sig": "signature",
".intoto.json": "statement",
".countersigned.intoto.jsonl": "countersigned",
".intoto.json.tsr": "timestamp",
".intoto.json.tsr-missing.json": "missingTimestamp"
};
function placeOf(path) {
if (path === INDEX_FILE) return {
kind: "index"
};
const [, release, beside] = /^(release|releases\/[^/]+)\/([^/]+)$/.exec(path) ?? [];
if (release !== void 0 && beside !== void 0) return {
kind: beside === "manifest.json" ? "manifest" : "bundle",
release,
name: beside
};
const [, trust] = /^trust\/([^/]+)$/.exec(path) ?? [];
if (trust !== void 0 && trustFiles.some(name => name === trust)) return {
kind: "trust",
name: trust
};
const [, host, rest] = /^hosts\/([^/]+)\/(.+)$/.exec(path) ?? [];
return host === void 0 || rest === void 0 || !isHostName(host) ? {
kind: "unknown"
} : placeOfHost(host, rest);
}
function placeOfHost(host, rest) {
if (rest === "ledger.json" || rest === "ledger.ndjson") return {
kind: "ledger",
host
};
const [, attempt, ending] = /^records\/([0-9a-f-]{36})(\.[^/]+)$/.exec(rest) ?? [];
const part = ending !== void 0 && Object.hasOwn(parts, ending) ? parts[ending] : void 0;
if (attempt !== void 0 && part !== void 0) return {
kind: "record",
host,
attempt,
part
};
const [, head] = /^heads\/(head-[1-9][0-9]{0,15}-[0-9a-f]{12}\.json)$/.exec(rest) ?? [];
if (head !== void 0) return {
kind: "head",
host,
name: head
};
const [, name] = /^snapshots\/([^/]+\.(?:json|env))$/.exec(rest) ?? [];
return name === void 0 ? {
kind: "unknown"
} : {
kind: "snapshot",
host,
name
};
}
function byText(left, right) {
return left < right ? -1 : left > right ? 1 : 0;
}
function headFile({line, digest}) {
return `head-${line}-${digest.slice(0, 12)}.json`;
}
function isHostName(name) {
return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,254}$/.test(name);
}
}),

/***/ 8800: // build/js/steps/evidence/folder/check-records.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Jr: () => failing,
K9: () => byHost,
T3: () => readRecords
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_quote$14 = __webpack_require__(7191);
var domain_errors_reason_of$1 = __webpack_require__(11245);
var domain_evidence_ssh_signature$2 = __webpack_require__(51984);
var domain_manifest_canonical$15 = __webpack_require__(53795);
var domain_protocol_loose$3 = __webpack_require__(71682);
var domain_protocol_record$4 = __webpack_require__(90662);
var domain_statement_deployment$5 = __webpack_require__(67418);
var domain_statement_dsse$6 = __webpack_require__(27172);
var domain_statement_sshsig$7 = __webpack_require__(50494);
var domain_trust_signature$8 = __webpack_require__(3508);
var domain_statement_statement$9 = __webpack_require__(3112);
var domain_trust_host_keys$10 = __webpack_require__(95363);
var tools_files_read_limited$11 = __webpack_require__(55463);
var in_turns_js$13 = __webpack_require__(55906);
var domain_protocol_limited_json$12 = __webpack_require__(58909);
const readSchema = (0, domain_protocol_loose$3.L)(domain_protocol_record$4.fi);
async function readRecords({host, records}, keys) {
const read = [];
const checks = [];
for (const one of await (0, in_turns_js$13.g)(records, files => readOne(host, files, keys))) {
if (one.record !== void 0) read.push(one.record);
checks.push(...one.checks);
}
return {
records: read,
checks
};
}
async function readOne(host, files, keys) {
const failed = failing(host);
const given = [ files.record, files.signature, files.statement, files.timestamp ].flatMap(file => file ?? []);
if (files.record === void 0) {
const expected = `hosts/${host}/records/${files.attempt}.json`;
return {
checks: [ failed("record", `There is no record of attempt ${files.attempt} beside what is signed of it.`, [ ...given, {
path: expected
} ]) ]
};
}
const parsed = await parsedRecord(files.record);
if (typeof parsed === "string") return {
checks: [ failed("record", `${(0, domain_errors_quote$14.hD)(files.record.path)} ${parsed}.`, [ files.record ]) ]
};
const {record, text} = parsed;
const checks = [];
if (record.attempt !== files.attempt) checks.push(failed("record", `${(0, domain_errors_quote$14.hD)(files.record.path)} is of attempt ${record.attempt}.`, [ files.record ]));
if (record.host !== host) checks.push(failed("record-host", `${(0, domain_errors_quote$14.hD)(files.record.path)} is of the host ${(0, 
domain_errors_quote$14.hD)(record.host)}.`, [ files.record ]));
if (text !== (0, domain_manifest_canonical$15.q)(record)) checks.push(failed("record-signature", `${(0, 
domain_errors_quote$14.hD)(files.record.path)} is not written as a host writes it: it was edited.`, [ files.record ]));
const signed = await signatureOf({
text,
file: files.signature,
record
}, keys);
const stated = await readStatement(files, keys);
if (typeof stated === "string") checks.push(failed("deployment", `${(0, domain_errors_quote$14.hD)(files.statement.path)} ${stated}.`, [ files.statement ]));
return {
record: {
files,
record,
text,
...signed,
...typeof stated === "object" ? {
deployment: stated
} : {}
},
checks
};
}
async function parsedRecord(file) {
try {
const text = await (0, tools_files_read_limited$11.t)(file.file, domain_protocol_record$4.gX);
if (text === void 0) return "cannot be read";
const record = readSchema.safeParse((0, domain_protocol_limited_json$12.K)(text));
return record.success ? {
record: record.data,
text
} : "is not a record of an attempt";
} catch (error) {
return error instanceof SyntaxError ? "is not a record of an attempt" : `cannot be read (${(0, 
domain_errors_reason_of$1.A)(error)})`;
}
}
async function signatureOf({text, file, record}, keys) {
if (file === void 0) return {
signature: "none"
};
try {
const armour = await (0, tools_files_read_limited$11.t)(file.file, domain_trust_signature$8.dY) ?? "";
const [signature, ...more] = (0, domain_trust_signature$8.Vv)(armour);
if (signature === void 0 || more.length > 0) return {
signature: "bad"
};
return {
signature: await byHost({
text,
signature,
namespace: domain_trust_signature$8.oz,
record
}, keys),
signer: signature.fingerprint
};
} catch {
return {
signature: "bad"
};
}
}
async function byHost({text, signature, namespace, record}, keys) {
if (await (0, domain_evidence_ssh_signature$2.C)(signature, text, namespace) !== true) return "bad";
const key = keys?.find(({fingerprint}) => fingerprint === signature.fingerprint);
if (key === void 0) return "other-key";
return (0, domain_trust_host_keys$10.qF)(key, record) ? "replaced-key" : "host";
}
async function readStatement({statement: file}, keys) {
if (file === void 0) return;
try {
const text = await (0, tools_files_read_limited$11.t)(file.file, domain_protocol_record$4.OZ);
if (text === void 0) return "cannot be read";
const envelope = (0, domain_statement_dsse$6.mE)(text);
const whole = (0, domain_statement_statement$9.T8)(envelope);
const {record, host, recordSha256, snapshots} = (0, domain_statement_deployment$5.PE)(whole);
const [deployment, statement] = [ {
host,
recordSha256,
snapshots
}, {
subject: whole.subject
} ];
const [first] = envelope.signatures;
if (first === void 0) return {
deployment,
statement,
signature: "none"
};
const signature = (0, domain_statement_sshsig$7.F)(first);
const bytes = (0, domain_statement_dsse$6.dc)(envelope);
const by = signature === void 0 ? "bad" : await byHost({
text: bytes,
signature,
namespace: domain_trust_signature$8.sO,
record
}, keys);
return {
deployment,
statement,
signature: by,
...signature === void 0 ? {} : {
signer: signature.fingerprint
}
};
} catch (error) {
return (0, domain_errors_errors$0.ux)(error) ? `is not a good statement: ${error.message.replace(/\.$/, "")}` : `cannot be read (${(0, 
domain_errors_reason_of$1.A)(error)})`;
}
}
function failing(host) {
return (check, statement, restsOn) => ({
check,
about: host,
outcome: "failed",
statement,
restsOn: restsOn.map(({path}) => path),
vouchedBy: "none"
});
}
}),

};
