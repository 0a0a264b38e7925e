import { modules as shared0 } from './shared-17772.js';
import { modules as shared1 } from './shared-93496.js';
import { modules as shared2 } from './shared-18049.js';
import { modules as shared3 } from './shared-51731.js';
export const id = 5384;
export const ids = [5384];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 80537: // build/js/verbs/verify-evidence.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
verifyEvidence: () => verifyEvidence
});
var external_node_path_ = __webpack_require__(76760);
var check = __webpack_require__(23573);
var requirement = __webpack_require__(53734);
var report_event = __webpack_require__(59786);
var errors = __webpack_require__(8136);
var chain = __webpack_require__(53184);
var amount = __webpack_require__(53004);
var check_ledger = __webpack_require__(96814);
var walk_ledger_file = __webpack_require__(54326);
var quote = __webpack_require__(7191);
var reason_of = __webpack_require__(11245);
var ssh_signature = __webpack_require__(51984);
var canonical = __webpack_require__(53795);
var loose = __webpack_require__(71682);
var record = __webpack_require__(90662);
var statement_deployment = __webpack_require__(67418);
var dsse = __webpack_require__(27172);
var sshsig = __webpack_require__(50494);
var trust_signature = __webpack_require__(3508);
var statement_statement = __webpack_require__(3112);
var read_limited = __webpack_require__(55463);
var in_turns = __webpack_require__(55906);
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-records.js
const RECORD_LIMIT_BYTES = 4 * 1024 * 1024;
const readSchema = (0, loose.L)(record.fi);
async function readRecords({host: host, records: records}, keys) {
const read = [];
const checks = [];
for (const one of await (0, in_turns.g)(records, files => readOne(host, files, keys))) {
if (one.record !== void 0) read.push(one.record);
checks.push(...one.checks);
}
return {
records: read,
checks: checks
};
}
async function readOne(host, files, keys) {
const failed = failing(host);
const given = [ files.record, files.signature, files.statement ].flatMap(file => file ?? []);
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
checks: [ failed("record", `${(0, quote.h)(files.record.path)} ${parsed}.`, [ files.record ]) ]
};
const {record: record, text: text} = parsed;
const checks = [];
if (record.attempt !== files.attempt) checks.push(failed("record", `${(0, quote.h)(files.record.path)} is of attempt ${record.attempt}.`, [ files.record ]));
if (record.host !== host) checks.push(failed("record-host", `${(0, quote.h)(files.record.path)} is of the host ${(0, 
quote.h)(record.host)}.`, [ files.record ]));
if (text !== (0, canonical.q)(record)) checks.push(failed("record-signature", `${(0, 
quote.h)(files.record.path)} is not written as a host writes it: it was edited.`, [ files.record ]));
const signature = await signatureOf({
text: text,
file: files.signature,
keys: keys
});
const stated = await readStatement(files, keys);
if (typeof stated === "string") checks.push(failed("deployment", `${(0, quote.h)(files.statement.path)} ${stated}.`, [ files.statement ]));
return {
record: {
files: files,
record: record,
text: text,
signature: signature,
...typeof stated === "object" ? {
deployment: stated
} : {}
},
checks: checks
};
}
async function parsedRecord(file) {
try {
const text = await (0, read_limited.t)(file.file, RECORD_LIMIT_BYTES);
if (text === void 0) return "cannot be read";
const record = readSchema.safeParse(JSON.parse(text));
return record.success ? {
record: record.data,
text: text
} : "is not a record of an attempt";
} catch (error) {
return error instanceof SyntaxError ? "is not a record of an attempt" : `cannot be read (${(0, 
reason_of.A)(error)})`;
}
}
async function signatureOf({text: text, file: file, keys: keys}) {
if (file === void 0) return "none";
try {
const armour = await (0, read_limited.t)(file.file, trust_signature.dY) ?? "";
const [signature, ...more] = (0, trust_signature.Vv)(armour);
if (signature === void 0 || more.length > 0) return "bad";
return byHost({
text: text,
signature: signature,
namespace: trust_signature.oz
}, keys);
} catch {
return "bad";
}
}
function byHost({text: text, signature: signature, namespace: namespace}, keys) {
if ((0, ssh_signature.C)(signature, text, namespace) !== true) return "bad";
return keys?.some(({fingerprint: fingerprint}) => fingerprint === signature.fingerprint) === true ? "host" : "other-key";
}
async function readStatement({statement: file}, keys) {
if (file === void 0) return;
try {
const text = await (0, read_limited.t)(file.file, record.OZ);
if (text === void 0) return "cannot be read";
const envelope = (0, dsse.mE)(text);
const statement = (0, statement_statement.T8)(envelope);
const deployment = (0, statement_deployment.PE)(statement);
const [first] = envelope.signatures;
if (first === void 0) return {
deployment: deployment,
statement: statement,
signature: "none"
};
const signature = (0, sshsig.F)(first);
const bytes = (0, dsse.dc)(envelope);
const by = signature === void 0 ? "bad" : byHost({
text: bytes,
signature: signature,
namespace: trust_signature.sO
}, keys);
return {
deployment: deployment,
statement: statement,
signature: by
};
} catch (error) {
return (0, errors.ux)(error) ? `is not a good statement: ${error.message.replace(/\.$/, "")}` : `cannot be read (${(0, 
reason_of.A)(error)})`;
}
}
function failing(host) {
return (check, statement, restsOn) => ({
check: check,
about: host,
outcome: "failed",
statement: statement,
restsOn: restsOn.map(({path: path}) => path),
vouchedBy: "none"
});
}
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-host-ledger.js
const HISTORY_LIMIT = 5e3;
async function readLedger({files: files, releases: releases}) {
const {host: host, ledger: file, records: records} = files;
if (file === void 0) return;
const kept = new Set(records.map(({attempt: attempt}) => attempt));
const byAttempt = new Map;
const digests = new Map;
const history = [];
const attempts = [];
try {
const walked = await (0, walk_ledger_file.B)(file.file, placed => {
const {record: record} = placed.entry;
digests.set(placed.line, placed.digest);
if (kept.has(record.attempt) || releases.has(record.releaseId)) byAttempt.set(record.attempt, placed);
attempts.push(record.attempt);
history.push(entryOf(host, placed));
if (history.length > 2 * HISTORY_LIMIT) history.splice(0, HISTORY_LIMIT);
});
return {
file: file,
walked: walked,
byAttempt: byAttempt,
digests: digests,
attempts: attempts,
history: history
};
} catch (error) {
if (!(0, errors.ux)(error)) throw error;
return failing(host)("ledger", error.message, [ file ]);
}
}
function entryOf(host, {line: line, entry: {record: record}}) {
const {verb: verb, verdict: verdict, reason: reason, attempt: attempt, startedAt: startedAt, finishedAt: finishedAt, actor: actor, releaseId: releaseId, previousRelease: previousRelease, signers: signers} = record;
const names = signers?.map(({principals: principals}) => principals.join("/")) ?? [];
return {
host: host,
line: line,
verb: verb,
verdict: verdict,
reason: reason,
attempt: attempt,
startedAt: startedAt,
finishedAt: finishedAt,
actor: actor.name,
from: previousRelease,
to: releaseId,
signers: names
};
}
function noLedger(host) {
const statement = `There is no ledger of the host ${host}: whether an attempt is missing is unknown.`;
return {
check: "ledger",
about: host,
outcome: "not-provable",
statement: statement,
restsOn: [],
vouchedBy: "none"
};
}
async function checksOfLedger(question, {records: records, ledger: ledger}, runner) {
const {files: files, keys: keys} = question;
const {file: file, walked: walked, byAttempt: byAttempt} = ledger;
const application = applicationOf(question, ledger);
const placed = records.flatMap(one => {
const found = byAttempt.get(one.record.attempt);
return one.signature === "host" && found !== void 0 && (0, chain._h)(one.text, {
...found.entry,
digest: found.digest
}) ? [ {
record: one.record,
found: found,
isSigned: true
} ] : [];
});
const sought = placed.reduce((best, one) => best === void 0 || one.found.line > best.found.line ? one : best, void 0);
const of = check => ({
...check,
about: files.host,
restsOn: [ file.path ]
});
const onRecord = sought === void 0 ? [] : records.filter(({record: record}) => record.attempt === sought.record.attempt);
const signature = await (0, check_ledger.cN)({
...walked,
file: file.path,
sought: sought,
hostKeys: keys?.length === 0 ? void 0 : keys
}, runner);
const vouchedBy = signature.outcome === "passed" ? "host" : "none";
return [ of((0, check_ledger.zV)(file.path, walked, {
application: application,
host: files.host
})), {
...of(signature),
restsOn: [ file.path, ...onRecord.map(one => one.files.record.path) ]
}, ...containments(question, {
records: records,
ledger: ledger
}, vouchedBy), ...completeness(question, ledger, vouchedBy) ];
}
function applicationOf({releases: releases}, {walked: walked, byAttempt: byAttempt}) {
const newest = walked.walk.newest?.entry.record.application ?? "";
const named = [ ...byAttempt.values() ].flatMap(({entry: entry}) => releases.get(entry.record.releaseId)?.manifest.application ?? []);
return named.find(application => application !== newest) ?? newest;
}
function containments({files: {host: host}}, {records: records, ledger: {file: file, byAttempt: byAttempt, walked: walked}}, vouchedBy) {
const failed = failing(host);
const ofMissing = walked.problems.length > 0 ? {
outcome: "not-provable"
} : {};
const checks = records.flatMap(({files: files, record: record, text: text}) => {
const found = byAttempt.get(record.attempt);
const restsOn = [ files.record, file ];
if (found === void 0) {
const what = `The ledger of ${host} does not contain the attempt ${record.attempt}: a line was removed, or the record was invented.`;
return [ {
...failed("ledger-record", what, restsOn),
...ofMissing
} ];
}
if (!(0, chain._h)(text, {
...found.entry,
digest: found.digest
})) return [ failed("ledger-record", `Line ${found.line} of the ledger of ${host} has another record of attempt ${record.attempt}.`, restsOn) ];
return [];
});
if (walked.problems.length > 0 || checks.length > 0 || records.length === 0) return checks;
const restsOn = [ file.path, ...records.map(({files: files}) => files.record.path) ];
const statement = `The ledger of ${host} contains its ${(0, amount.B4)(records.length, "record")} word for word.`;
return [ {
check: "ledger-record",
about: host,
outcome: "passed",
statement: statement,
restsOn: restsOn,
vouchedBy: vouchedBy
} ];
}
const NAMED_ATTEMPTS = 10;
function completeness({files: {host: host, records: records}, releases: releases}, {file: file, byAttempt: byAttempt}, vouchedBy) {
const here = new Set(records.map(({attempt: attempt}) => attempt));
const expected = [ ...byAttempt.values() ].filter(({entry: entry}) => releases.has(entry.record.releaseId));
const missing = expected.filter(({entry: entry}) => !here.has(entry.record.attempt));
const common = {
check: "records",
about: host
};
if (missing.length > 0) {
const shown = missing.slice(0, NAMED_ATTEMPTS).map(({line: line, entry: entry}) => `${entry.record.attempt} (line ${line})`);
const more = missing.length > NAMED_ATTEMPTS ? ` and ${missing.length - NAMED_ATTEMPTS} more` : "";
const statement = `The ledger of ${host} has attempts of these releases whose records are not here: ${shown.join(", ")}${more}.`;
const manifests = new Set(missing.map(({entry: entry}) => releases.get(entry.record.releaseId).file));
const restsOn = [ file.path, ...manifests, ...missing.map(({entry: entry}) => `hosts/${host}/records/${entry.record.attempt}.json`) ];
return [ {
...common,
outcome: "not-provable",
statement: statement,
restsOn: restsOn,
vouchedBy: "none"
} ];
}
if (expected.length === 0) return [];
const statement = `All ${(0, amount.B4)(expected.length, "attempt")} of these releases that the ledger of ${host} has are here as records.`;
return [ {
...common,
outcome: "passed",
statement: statement,
restsOn: [ file.path ],
vouchedBy: vouchedBy
} ];
}
var same_subjects = __webpack_require__(30249);
var digest = __webpack_require__(75085);
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-host-records.js
function signatureProblem({files: {host: host}, keys: keys, allowUnsigned: allowUnsigned}, {files: files, record: record, signature: signature}, isCovered) {
const hasKeys = keys !== void 0 && keys.length > 0;
const failed = failing(host);
const restsOn = [ files.record, files.signature ?? {
path: `${files.record.path}.sig`
} ];
if (signature === "bad") return [ failed("record-signature", `The record of attempt ${record.attempt} does not match its signature.`, restsOn) ];
if (signature === "other-key" && hasKeys) return [ failed("record-signature", `The record of attempt ${record.attempt} is signed by a key that is not one of the host ${host}.`, restsOn) ];
if (signature === "none" && !isCovered) {
const what = failed("record-signature", `The record of attempt ${record.attempt} is not signed: anyone can write such a record.`, restsOn);
return [ allowUnsigned ? {
...what,
outcome: "not-provable"
} : what ];
}
return [];
}
function signatureChecks(question, records, isCovered) {
const {files: {host: host}, keys: keys} = question;
if (records.length === 0) return [];
const hasKeys = keys !== void 0 && keys.length > 0;
const checks = records.flatMap(one => signatureProblem(question, one, isCovered));
if (checks.length > 0) return checks;
const restsOn = records.flatMap(({files: files}) => [ files.record.path, ...files.signature === void 0 ? [] : [ files.signature.path ] ]);
const common = {
check: "record-signature",
about: host,
restsOn: restsOn
};
const count = (0, amount.B4)(records.length, "record");
if (!hasKeys) return [ {
...common,
vouchedBy: "none",
outcome: "not-provable",
statement: `Whether the host ${host} signed its ${count} is unknown.`
} ];
const signed = records.filter(({signature: signature}) => signature === "host").length;
const others = signed === records.length ? "" : ` The others are in its ledger, whose newest line it signed.`;
return [ {
...common,
vouchedBy: "host",
outcome: "passed",
statement: `The host ${host} signed ${signed} of ${count}.${others}`
} ];
}
function timeChecks({files: {host: host}, releases: releases}, records) {
const known = records.flatMap(({record: record, files: files, signature: signature}) => {
const release = releases.get(record.releaseId);
return release === void 0 ? [] : [ {
record: record,
file: files.record,
release: release,
signature: signature
} ];
});
if (known.length === 0) return [];
const older = known.filter(({record: record, release: release}) => Date.parse(record.startedAt) < Date.parse(release.manifest.source.commitTime));
if (older.length > 0) return older.map(({record: record, file: file, release: release}) => failing(host)("record-time", `The attempt ${record.attempt} began at ${record.startedAt}, before the commit of ${release.manifest.source.commitTime}.`, [ file, {
path: release.file
} ]));
const restsOn = known.map(({file: file}) => file.path);
const statement = `No attempt of the ${(0, amount.B4)(known.length, "record")} began before the commit of its release.`;
const vouchedBy = known.every(({signature: signature}) => signature === "host") ? "host" : "none";
return [ {
check: "record-time",
about: host,
outcome: "passed",
statement: statement,
restsOn: restsOn,
vouchedBy: vouchedBy
} ];
}
function deploymentProblem({files: {host: host}, keys: keys, releases: releases}, {files: files, record: record, text: text, deployment: stated}) {
const {deployment: deployment, statement: statement, signature: signature} = stated;
const release = releases.get(record.releaseId);
const isAbout = release === void 0 || (0, same_subjects.nK)(statement.subject, release.manifest) || (0, 
same_subjects.ud)(statement.subject, release.manifest);
const problems = [ ...deployment.recordSha256 === (0, digest.Bj)(text) ? [] : [ "has another record than the file of the record" ], ...isAbout ? [] : [ "is about other components than the manifest" ], ...deployment.host.name === host ? [] : [ `is of the host ${deployment.host.name}` ], ...signatureProblems(signature, {
host: host,
hasKeys: (keys?.length ?? 0) > 0
}) ];
if (problems.length === 0) return [];
const restsOn = [ files.statement, files.record, ...release === void 0 ? [] : [ {
path: release.file
} ] ];
return [ failing(host)("deployment", `The statement of attempt ${record.attempt} ${problems.join("; it ")}.`, restsOn) ];
}
function deploymentChecks(question, records) {
const {host: host} = question.files;
const stated = records.filter(one => one.deployment !== void 0);
const common = {
check: "deployment",
about: host
};
const without = records.length - stated.length;
const checks = stated.flatMap(one => deploymentProblem(question, one));
if (checks.length > 0 || records.length === 0) return checks;
const restsOn = stated.map(({files: files}) => files.statement.path);
if (without > 0) {
const statement = `Of ${(0, amount.B4)(records.length, "record")} of the host ${host}, ${without} have no statement of their deployment.`;
return [ {
...common,
outcome: "not-provable",
statement: statement,
restsOn: restsOn,
vouchedBy: "none"
} ];
}
const unsigned = stated.filter(({deployment: deployment}) => deployment.signature !== "host").length;
if (unsigned > 0) return [ {
...common,
outcome: "not-provable",
statement: `Whether the host ${host} signed its statements is unknown.`,
restsOn: restsOn,
vouchedBy: "none"
} ];
const statement = `The host ${host} signed a statement of each of its ${(0, amount.B4)(records.length, "record")}, with the same content.`;
return [ {
...common,
outcome: "passed",
statement: statement,
restsOn: restsOn,
vouchedBy: "host"
} ];
}
function signatureProblems(by, {host: host, hasKeys: hasKeys}) {
if (by === "bad") return [ "does not match its signature" ];
if (by === "none") return [ "is not signed" ];
return by === "other-key" && hasKeys ? [ `is signed by a key that is not one of the host ${host}` ] : [];
}
var schemas = __webpack_require__(26921);
var schema = __webpack_require__(18049);
// CONCATENATED MODULE: ./build/js/domain/evidence/snapshot-problems.js
function snapshotProblems(facts) {
const {snapshot: snapshot, host: host} = facts;
return [ ...snapshot.host.name === host ? [] : [ `is of the host ${JSON.stringify(snapshot.host.name)}` ], ...recordProblems(facts), ...ledgerProblems(facts), ...manifestProblems(facts) ];
}
function recordProblems({snapshot: snapshot, record: record, moment: moment}) {
if (record === void 0 || moment === void 0) return [];
const {current: current} = snapshot.releases;
const expected = moment === "before" ? record.previousRelease : currentAfter(record);
const taken = Date.parse(snapshot.takenAt);
const begins = Date.parse(record.startedAt);
const isLate = moment === "before" && taken > Date.parse(record.finishedAt);
const isEarly = moment === "after" && taken < begins;
return [ ...snapshot.application === record.application ? [] : [ `is of the application ${snapshot.application}` ], ...(0, 
schema.GZ)(current) || expected === void 0 || current === expected ? [] : [ `shows ${String(current)} as current ${moment} the attempt, and the record ${String(expected)}` ], ...isLate || isEarly ? [ `was taken at ${snapshot.takenAt}, which is not ${moment} the attempt` ] : [] ];
}
function currentAfter({verdict: verdict, releaseId: releaseId, previousRelease: previousRelease, verb: verb}) {
if (verb !== "apply" && verb !== "rollback") return;
if (verdict === "COMMITTED") return releaseId;
return verdict === "NEEDS_HUMAN" || verdict === "UNKNOWN" ? void 0 : previousRelease;
}
function ledgerProblems({snapshot: snapshot, digestOfLine: digestOfLine, lines: lines}) {
const {ledger: ledger} = snapshot.releases;
if ((0, schema.GZ)(ledger) || lines === void 0) return [];
if (ledger.entries > lines) return [ `counts ${ledger.entries} lines in the ledger, which ends at line ${lines} here` ];
const expected = digestOfLine(ledger.entries);
if (ledger.entries === 0 || expected === void 0 || ledger.head === expected) return [];
return [ `has another digest of line ${ledger.entries} of the ledger` ];
}
function manifestProblems({snapshot: snapshot, manifest: manifest}) {
const {current: current} = snapshot.releases;
const released = typeof current === "string" ? manifest(current) : void 0;
const {binaries: binaries} = snapshot;
if (released === void 0 || (0, schema.GZ)(binaries)) return [];
const differing = Object.values(released.components).flatMap(({links: links}) => Object.entries(links).flatMap(([link, {sha256: sha256}]) => {
const found = Object.hasOwn(binaries, link) ? binaries[link].sha256 : void 0;
return typeof found !== "string" || found === sha256 ? [] : [ link ];
}));
return differing.length === 0 ? [] : [ `shows other content than the manifest for ${differing.join(", ")}` ];
}
function shownComponents({binaries: binaries, releases: releases}) {
if ((0, schema.GZ)(binaries)) return {};
const shown = Object.values(binaries).flatMap(({component: component, path: path, release: release}) => {
const [storePath] = typeof path === "string" ? /^\/nix\/store\/[^/]+/.exec(path) ?? [] : [];
return component === null || storePath === void 0 || release !== releases.current ? [] : [ [ component, storePath ] ];
});
return Object.fromEntries(shown);
}
var parse_env = __webpack_require__(38881);
var parse = __webpack_require__(37779);
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-snapshots.js
const takenSchema = schemas._H3({
clock: schemas._H3({
synchronized: schemas.L5J()
})
});
async function checkSnapshots(asked) {
const {files: files, records: records} = asked;
const {host: host, snapshots: snapshots} = files;
const checks = [];
const unsigned = [];
const wrong = new Set;
const signed = new Map(records.flatMap(({deployment: deployment, files: {statement: statement}}) => deployment?.signature === "host" ? deployment.deployment.snapshots.map(({sha256: sha256}) => [ sha256, statement ]) : []));
for (const file of snapshots) {
const one = await checkOne(file, asked);
checks.push(...one.checks);
if (one.checks.length > 0) wrong.add(file); else if (one.digest === void 0 || !signed.has(one.digest)) unsigned.push(file);
}
const agreeing = snapshots.filter(file => !wrong.has(file));
return agreeing.length === 0 ? checks : [ ...checks, agreement(host, agreeing, unsigned) ];
}
function agreement(host, agreeing, unsigned) {
const common = {
check: "snapshots",
about: host
};
const agree = `${(0, amount.B4)(agreeing.length, "snapshot")} of ${host} agree with the record, the ledger and the manifest`;
const restsOn = agreeing.map(({path: path}) => path);
if (unsigned.length === 0) return {
...common,
outcome: "passed",
restsOn: restsOn,
statement: `${agree}, and the host signed their digests.`,
vouchedBy: "host"
};
const names = unsigned.slice(0, 4).map(({path: path}) => (0, quote.h)(path.slice(path.lastIndexOf("/") + 1), 120));
const more = unsigned.length > names.length ? ` and ${unsigned.length - names.length} more` : "";
const statement = `${agree}; but no statement of the host has the digest of ${names.join(", ")}${more}.`;
return {
...common,
outcome: "not-provable",
restsOn: restsOn,
statement: statement,
vouchedBy: "none"
};
}
async function checkOne(file, asked) {
const failed = failing(asked.files.host);
const name = (0, quote.h)(file.path.slice(file.path.lastIndexOf("/") + 1), 160);
try {
const text = await (0, read_limited.t)(file.file, parse.F);
if (text === void 0) return {
checks: [ failed("snapshots", `The snapshot ${name} cannot be read.`, [ file ]) ]
};
const value = text.trimStart().startsWith("{") ? JSON.parse(text) : void 0;
const snapshot = value === void 0 ? (0, parse_env.v)(text) : (0, parse.E)(value);
const {current: current} = snapshot.releases;
if (typeof current === "string") asked.shown.set(current, shownComponents(snapshot));
const {problems: problems, restsOn: restsOn} = compared(file, snapshot, asked);
if (problems.length > 0) return {
checks: [ failed("snapshots", `The snapshot ${name} ${problems.join("; it ")}.`, restsOn) ]
};
return value === void 0 ? {
checks: []
} : {
checks: [],
digest: (0, statement_deployment.q6)(takenSchema.parse(value))
};
} catch (error) {
const what = (0, errors.ux)(error) ? error.message : `It cannot be read (${(0, reason_of.A)(error)}).`;
return {
checks: [ failed("snapshots", `The snapshot ${name} is not understood: ${what}`, [ file ]) ]
};
}
}
function compared(file, snapshot, {files: {host: host}, records: records, ledger: ledger, releases: releases}) {
const [, attempt, moment] = /([0-9a-f-]{36})-(before|after)\.(?:json|env)$/.exec(file.path) ?? [];
const known = ledger?.walked.problems.length === 0 ? ledger : void 0;
const kept = records.find(one => one.record.attempt === attempt);
const {current: current} = snapshot.releases;
const release = typeof current === "string" ? releases.get(current) : void 0;
const problems = snapshotProblems({
snapshot: snapshot,
host: host,
record: kept?.record ?? (attempt === void 0 ? void 0 : known?.byAttempt.get(attempt)?.entry.record),
moment: moment === "before" || moment === "after" ? moment : void 0,
digestOfLine: line => known?.digests.get(line),
lines: known?.walked.walk.newest?.line,
manifest: id => releases.get(id)?.manifest
});
const restsOn = [ kept?.files.record, ledger?.file, release === void 0 ? void 0 : {
path: release.file
} ];
return {
problems: problems,
restsOn: [ file, ...restsOn.flatMap(one => one ?? []) ]
};
}
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-host.js
async function checkHost(question, runner) {
const {files: files, keys: keys, releases: releases} = question;
const read = await readRecords(files, keys);
const shown = new Map;
const ledger = await readLedger(question);
const application = (ledger !== void 0 && "walked" in ledger ? ledger.walked.walk.newest?.entry.record.application : void 0) ?? null;
const common = [ keyCheck(question), ...read.checks, ...deploymentChecks(question, read.records), ...timeChecks(question, read.records) ];
if (ledger === void 0 || !("walked" in ledger)) {
const missing = ledger ?? noLedger(files.host);
const snapshots = await checkSnapshots({
files: files,
records: read.records,
ledger: void 0,
releases: releases,
shown: shown
});
const checks = [ ...common, ...signatureChecks(question, read.records, false), missing, ...snapshots ];
return {
host: files.host,
application: application,
checks: checks,
records: read.records,
history: [],
ledger: null,
newest: null,
shown: shown
};
}
const ledgerChecks = await checksOfLedger(question, {
records: read.records,
ledger: ledger
}, runner);
const isCovered = ledgerChecks.every(({outcome: outcome, check: check}) => outcome === "passed" || check === "records");
return {
host: files.host,
application: application,
checks: [ ...common, ...signatureChecks(question, read.records, isCovered), ...ledgerChecks, ...await checkSnapshots({
files: files,
records: read.records,
ledger: ledger,
releases: releases,
shown: shown
}) ],
records: read.records,
history: ledger.history.slice(-HISTORY_LIMIT),
ledger: {
path: ledger.file.path,
attempts: ledger.attempts
},
newest: ledger.walked.walk.newest ?? null,
shown: shown
};
}
function keyCheck({files: {host: host}, keys: keys, allowUnsigned: allowUnsigned}) {
const common = {
check: "keys",
about: host,
restsOn: [],
vouchedBy: "none"
};
if (keys !== void 0 && keys.length > 0) return {
...common,
outcome: "passed",
statement: `Keys of the host ${host} are known: ${keys.map(({fingerprint: fingerprint}) => fingerprint).join(", ")}.`
};
return {
...common,
outcome: allowUnsigned ? "not-provable" : "failed",
statement: `No key of the host ${host} is known: anyone can sign for it.`,
hint: 'Give a known_hosts file that names it, or accept that with the option "allow-unsigned".'
};
}
var evidence_index = __webpack_require__(27433);
var layout = __webpack_require__(51731);
var hash_file = __webpack_require__(52015);
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-index.js
async function checkIndex({index: index, files: files}) {
if (index === void 0) return [];
try {
const text = await (0, read_limited.t)(index.file, evidence_index.JT);
const parsed = evidence_index.JL.safeParse(JSON.parse(text ?? ""));
if (!parsed.success) return [ failed("index.json is not an index of evidence that this version reads.", [ layout.K$ ]) ];
const listed = new Map(parsed.data.files.map(one => [ one.path, one ]));
const checks = [];
for (const {path: path, file: file} of files) {
if (path === layout.K$) continue;
const expected = listed.get(path);
listed.delete(path);
if (expected === void 0) checks.push(failed(`${(0, quote.h)(path)} is not in the index: it was added.`, [ path, layout.K$ ])); else if (expected.sha256 !== await (0, 
hash_file.V)(file)) checks.push(failed(`${(0, quote.h)(path)} is not the file that the index lists: it was changed.`, [ path, layout.K$ ]));
}
for (const path of listed.keys()) checks.push(failed(`${(0, quote.h)(path)} is in the index, and missing here.`, [ path, layout.K$ ]));
if (checks.length > 0) return checks;
const statement = `All ${(0, amount.B4)(files.length - 1, "file")} are those that the index lists, to the byte.`;
return [ {
check: "index",
outcome: "passed",
statement: statement,
restsOn: [ layout.K$ ],
vouchedBy: "none"
} ];
} catch (error) {
return [ failed(`index.json cannot be read (${(0, errors.ux)(error) ? error.message : (0, 
reason_of.A)(error)}).`, [ layout.K$ ]) ];
}
}
function failed(statement, restsOn) {
return {
check: "index",
outcome: "failed",
statement: statement,
restsOn: restsOn,
vouchedBy: "none"
};
}
var nix_signatures = __webpack_require__(8712);
var manifest_parse = __webpack_require__(78742);
var release_id = __webpack_require__(50452);
var manifest_schema = __webpack_require__(67982);
var write = __webpack_require__(41220);
var check_approvals = __webpack_require__(50912);
var check_bundle = __webpack_require__(21387);
var check_key_time = __webpack_require__(49568);
var check_signatures = __webpack_require__(93716);
var check_statements = __webpack_require__(88593);
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-release.js
async function readRelease(manifestFile) {
const failed = statement => ({
check: "manifest",
outcome: "failed",
statement: statement,
restsOn: [ manifestFile.path ],
vouchedBy: "none"
});
try {
const text = await (0, read_limited.t)(manifestFile.file, manifest_schema.SC) ?? "";
return {
manifestFile: manifestFile,
text: text,
releaseId: (0, release_id.B)(text),
manifest: (0, manifest_parse.Ng)(Buffer.from(text))
};
} catch (error) {
const what = (0, errors.ux)(error) ? error.message : `It cannot be read (${(0, reason_of.A)(error)}).`;
return failed(`${(0, quote.h)(manifestFile.path)}: ${what}`);
}
}
async function checkRelease({manifestFile: manifestFile, text: text, releaseId: id, manifest: manifest}, {keys: keys, earliest: earliest}, runner) {
const {file: file} = manifestFile;
const folder = (0, external_node_path_.dirname)(file);
const signatureFile = (0, external_node_path_.join)(folder, write.eh);
const known = {
given: keys.at,
record: earliest?.record,
now: new Date
};
const keyTime = (0, check_key_time.Q)(known);
const bundle = {
folder: folder,
file: file,
manifest: manifest,
releaseId: id
};
const signed = await check_release_signatureChecks({
file: file,
text: text,
releaseId: id,
signatureFile: signatureFile,
at: keyTime.at
}, keys, runner);
const signers = {
list: keys.list,
at: keyTime.at,
allowedSignersFile: keys.allowedSignersFile
};
const {checks: checks, inventory: inventory} = await (0, check_bundle.yh)(bundle);
const statements = await Promise.all([ (0, check_statements.ch)(bundle, signers), (0, 
check_statements.l7)(bundle, signers) ]);
const {repository: repository, commit: commit} = manifest.source;
const canonical = {
check: "manifest",
outcome: "passed",
statement: `The manifest is in its canonical form: release ${id} of ${manifest.application}, from commit ${commit} of ${repository}.`,
restsOn: [ file ],
vouchedBy: "signers"
};
return {
signatureFile: signatureFile,
signers: signed.signers,
checks: [ ...(0, check.Hr)([ canonical, ...checks ], signed.signers), ...signed.checks, ...await approvalChecks(bundle, {
keys: keys,
earliest: earliest,
at: keyTime.at,
signers: signed.signers
}, runner), {
...(0, check_key_time.$)(keyTime, known, manifest),
restsOn: [ file, ...earliest === void 0 ? [] : [ earliest.path ] ]
}, ...statements, await (0, check_statements.hg)(bundle, inventory, keys.nix), ...await (0, 
check_bundle.QE)(bundle, [ (0, external_node_path_.join)(folder, nix_signatures.Je) ]) ]
};
}
function approvalChecks(bundle, {keys: {allowedSignersFile: allowedSignersFile, revokedKeysFile: revokedKeysFile}, earliest: earliest, at: at, signers: signers}, runner) {
const kept = earliest === void 0 ? void 0 : {
record: earliest.record,
file: earliest.path
};
return (0, check_approvals.D)({
...bundle,
allowedSignersFile: allowedSignersFile,
revokedKeysFile: revokedKeysFile,
at: at,
signers: signers,
kept: kept
}, runner);
}
async function check_release_signatureChecks(signed, {allowedSignersFile: allowedSignersFile, revokedKeysFile: revokedKeysFile, minimumSignatures: minimumSignatures, list: list, allowUnsigned: allowUnsigned}, runner) {
if (allowedSignersFile !== void 0) {
const {judgement: judgement, checks: checks} = await (0, check_signatures.a)({
...signed,
allowedSignersFile: allowedSignersFile,
revokedKeysFile: revokedKeysFile,
minimumSignatures: minimumSignatures,
list: list
}, runner);
return {
checks: checks,
signers: judgement.good
};
}
const unknown = {
check: "signatures",
outcome: allowUnsigned ? "not-provable" : "failed",
statement: "It is unknown who may sign this release: anyone can sign one.",
hint: 'Give the list of signers with the option "allowed-signers", or accept that with the option "allow-unsigned".',
restsOn: [ signed.signatureFile, signed.file ],
vouchedBy: "none"
};
return {
checks: [ unknown ],
signers: []
};
}
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-signers.js
function checkAcceptedSigners(host, records, {releases: releases, allowedSignersFile: allowedSignersFile}) {
const keyFile = allowedSignersFile === void 0 ? [] : [ {
path: allowedSignersFile
} ];
const compared = records.flatMap(({record: record, files: files, signature: signature}) => {
const release = releases.get(record.releaseId);
return release === void 0 || !release.isKnown || record.verb !== "apply" ? [] : [ {
record: record,
file: files.record,
release: release,
signature: signature
} ];
});
const checks = compared.flatMap(({record: record, file: file, release: release}) => {
const restsOn = [ file, {
path: release.manifestFile
}, {
path: release.signatureFile
}, ...keyFile ];
const accepted = record.signers ?? [];
if (accepted.length === 0) return [ failing(host)("record-signers", `The record of attempt ${record.attempt} names no signer that the host accepted.`, restsOn) ];
const missing = accepted.filter(({fingerprint: fingerprint, principals: principals}) => !release.signers.some(one => one.fingerprint === fingerprint && principals.every(name => one.principals.includes(name))));
if (missing.length === 0) return [];
const names = missing.map(({principals: principals, fingerprint: fingerprint}) => `${principals.join("/")} (${fingerprint})`).join(", ");
const statement = `The host ${host} accepted signatures that are not found here by key and name, in attempt ${record.attempt}: ${names}.`;
return [ {
...failing(host)("record-signers", statement, restsOn),
hint: "Give the allowed_signers of the host at that time."
} ];
});
if (checks.length > 0 || compared.length === 0) return checks;
const statement = `All signers whom the host ${host} accepted are found here, by key and by name.`;
const restsOn = [ ...compared.map(({file: file}) => file.path), ...new Set(compared.map(({release: release}) => release.signatureFile)) ];
const vouchedBy = compared.every(({signature: signature}) => signature === "host") ? "host" : "none";
return [ {
check: "record-signers",
about: host,
outcome: "passed",
statement: statement,
restsOn: restsOn,
vouchedBy: vouchedBy
} ];
}
var find_evidence = __webpack_require__(3676);
var read_trust = __webpack_require__(43397);
// CONCATENATED MODULE: ./build/js/verbs/verify-evidence.js
async function verifyEvidence(options, context) {
const found = await (0, find_evidence.H)(options.folder);
const trust = await (0, read_trust.b)(options, found);
return (0, report_event.xe)(context.reporter, "verify", () => verifyFound({
options: options,
found: found,
trust: trust
}, context));
}
async function verifyFound({options: options, found: found, trust: trust}, {runner: runner}) {
const read = await (0, in_turns.g)(found.releases, readRelease);
const releases = new Map(read.flatMap(one => "releaseId" in one ? [ [ one.releaseId, one ] ] : []));
const known = new Map([ ...releases ].map(([id, {manifest: manifest, manifestFile: manifestFile}]) => [ id, {
manifest: manifest,
file: manifestFile.path
} ]));
const hosts = [];
for (const files of found.hosts) {
const question = {
files: files,
keys: trust.keysOf(files.host),
releases: known,
allowUnsigned: options.allowUnsigned ?? false
};
hosts.push(await checkHost(question, runner));
}
const checks = [ ...trust.checks, ...found.problems, ...await checkIndex(found), ...read.flatMap(one => "releaseId" in one ? [] : [ one ]), ...twice(read.flatMap(one => "releaseId" in one ? [ one ] : [])) ];
const {signed: signed, checks: ofReleases} = await checkReleases({
releases: releases,
hosts: hosts,
trust: trust
}, runner);
checks.push(...ofReleases);
for (const {host: host, checks: own, records: records} of hosts) checks.push(...own, ...checkAcceptedSigners(host, records, {
releases: signed,
allowedSignersFile: trust.release.allowedSignersFile
}));
checks.push(...expected(options, {
releases: [ ...releases.keys() ],
hosts: hosts
}), ...acrossHosts(hosts), ...emptiness(found, hosts));
return resultOf({
options: options,
found: found,
checks: checks,
hosts: hosts,
releases: [ ...signed.values() ].map(({release: release}) => release),
components: componentsOf(releases, hosts)
});
}
function twice(read) {
return [ ...Map.groupBy(read, ({releaseId: releaseId}) => releaseId) ].flatMap(([id, all]) => {
if (all.length === 1) return [];
const restsOn = all.map(({manifestFile: manifestFile}) => manifestFile.path);
const statement = `Release ${id} is in more than one folder (${restsOn.join(", ")}), and only one of them was checked.`;
return [ {
check: "files",
outcome: "failed",
statement: statement,
hint: "Keep one of them.",
restsOn: restsOn,
vouchedBy: "none"
} ];
});
}
async function checkReleases({releases: releases, hosts: hosts, trust: trust}, runner) {
const earliest = earliestSigned(hosts);
const outcomes = await (0, in_turns.g)([ ...releases.values() ], async release => ({
release: release,
outcome: await checkRelease(release, {
keys: trust.release,
earliest: earliest.get(release.releaseId)
}, runner)
}));
const signed = outcomes.map(({release: release, outcome: {signers: signers, signatureFile: signatureFile}}) => [ release.releaseId, {
signers: signers,
signatureFile: signatureFile,
manifestFile: release.manifestFile.path,
isKnown: trust.release.allowedSignersFile !== void 0,
release: verifiedRelease(release, signers)
} ]);
const checks = outcomes.flatMap(({release: release, outcome: outcome}) => releases.size > 1 ? outcome.checks.map(check => Object.assign({
about: release.releaseId.slice(0, 12)
}, check)) : outcome.checks);
return {
signed: new Map(signed),
checks: checks
};
}
function componentsOf(releases, hosts) {
const ofManifests = [ ...releases ].map(([id, {manifest: manifest}]) => [ id, Object.fromEntries(Object.entries(manifest.components).map(([name, {storePath: storePath}]) => [ name, storePath ])) ]);
return Object.fromEntries([ ...hosts.flatMap(({shown: shown}) => [ ...shown ]), ...ofManifests ]);
}
function verifiedRelease({releaseId: releaseId, manifest: manifest}, signers) {
return {
releaseId: releaseId,
application: manifest.application,
source: manifest.source,
signers: signers.map(({principals: principals, fingerprint: fingerprint}) => ({
principals: principals,
fingerprint: fingerprint
}))
};
}
function earliestSigned(hosts) {
const earliest = new Map;
for (const {record: record, signature: signature, files: files} of hosts.flatMap(({records: records}) => records)) {
const before = earliest.get(record.releaseId);
if (signature === "host" && (before === void 0 || record.startedAt < before.record.startedAt)) earliest.set(record.releaseId, {
record: record,
path: files.record.path
});
}
return earliest;
}
function expected({expectedReleaseId: expectedReleaseId, expectedHost: expectedHost}, {releases: releases, hosts: hosts}) {
const checks = [];
const common = {
restsOn: [],
vouchedBy: "none"
};
if (expectedReleaseId !== void 0) {
const isHere = releases.includes(expectedReleaseId);
const here = releases.length === 0 ? "no release" : releases.slice(0, 3).join(", ");
const statement = isHere ? `The release ${expectedReleaseId} is here, as expected.` : `The release ${expectedReleaseId} was expected, and here is ${here}.`;
checks.push({
...common,
check: "release-id",
outcome: isHere ? "passed" : "failed",
statement: statement,
restsOn: [ "release/manifest.json" ]
});
}
if (expectedHost !== void 0) {
const isHere = hosts.some(({host: host, records: records}) => host === expectedHost && records.length > 0);
const statement = isHere ? `There are records of the host ${expectedHost}.` : `There is no record of the host ${expectedHost}.`;
checks.push({
...common,
check: "record-host",
about: expectedHost,
outcome: isHere ? "passed" : "failed",
statement: statement
});
}
return checks;
}
function acrossHosts(hosts) {
if (hosts.length < 2) return [];
const places = new Map;
const checks = [];
for (const {records: records, ledger: ledger} of hosts) {
const own = new Map([ ...(ledger?.attempts ?? []).map(attempt => [ attempt, ledger.path ]), ...records.map(({record: record, files: files}) => [ record.attempt, files.record.path ]) ]);
for (const [attempt, path] of own) {
const other = places.get(attempt);
if (other === void 0) places.set(attempt, path); else if (checks.length < verify_evidence_NAMED_ATTEMPTS) {
const statement = `The attempt ${attempt} is in the evidence of two hosts: one of them is a copy of the other.`;
checks.push({
check: "hosts",
outcome: "failed",
statement: statement,
restsOn: [ other, path ],
vouchedBy: "none"
});
}
}
}
if (checks.length > 0) return checks;
const statement = `No attempt is in the evidence of two of the ${hosts.length} hosts.`;
return [ {
check: "hosts",
outcome: "passed",
statement: statement,
restsOn: hosts.map(({host: host}) => `hosts/${host}`),
vouchedBy: "none"
} ];
}
const verify_evidence_NAMED_ATTEMPTS = 20;
function emptiness({releases: releases, hosts: files}, hosts) {
const common = {
vouchedBy: "none",
restsOn: []
};
if (releases.length + files.length === 0) return [ {
...common,
check: "files",
outcome: "failed",
statement: "There is no release and no host in this evidence."
} ];
if (releases.length === 0) return [ {
...common,
check: "manifest",
outcome: "not-provable",
statement: "There is no release in this evidence."
} ];
if (hosts.some(({records: records}) => records.length > 0)) return [];
return [ {
...common,
check: "record",
outcome: "not-provable",
statement: "There is no record of any host: whether the release ran is unknown."
} ];
}
function resultOf({options: options, found: found, checks: checks, hosts: hosts, releases: releases, components: components}) {
const ordered = (0, check.al)((0, requirement.C)(checks, options.required ?? [], newestVerdict(hosts, releases)));
const shown = ordered.map(check => Object.assign(check, {
restsOn: [ ...new Set(check.restsOn.map(path => inFolder(found.folder, path))) ]
}));
return {
evidence: options.name ?? options.folder,
releases: releases,
hosts: hosts.map(({host: host, application: application, newest: newest, records: records}) => ({
host: host,
application: application,
newestLine: newest?.line ?? null,
records: records.length
})),
checks: shown,
counts: (0, check.ls)(shown),
components: components,
history: hosts.flatMap(({history: history}) => history).toSorted((left, right) => Date.parse(left.finishedAt) - Date.parse(right.finishedAt))
};
}
function newestVerdict(hosts, releases) {
const ids = new Set(releases.map(({releaseId: releaseId}) => releaseId));
const verdicts = hosts.flatMap(({records: records}) => {
const newest = records.filter(({record: record}) => ids.has(record.releaseId) && (record.verb === "apply" || record.verb === "rollback")).toSorted((left, right) => Date.parse(left.record.finishedAt) - Date.parse(right.record.finishedAt)).at(-1);
return newest === void 0 ? [] : [ newest.record.verdict ];
});
return new Set(verdicts).size > 1 ? "mixed" : verdicts[0];
}
function inFolder(folder, path) {
if (!(0, external_node_path_.isAbsolute)(path)) return path;
const below = (0, external_node_path_.relative)(folder, path);
return below.startsWith("..") ? path : below;
}
}),

};
