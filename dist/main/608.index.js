import { modules as shared0 } from './shared-39232.js';
import { modules as shared1 } from './shared-16512.js';
import { modules as shared2 } from './shared-5400.js';
export const id = 608;
export const ids = [608];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 60608: // build/js/verbs/verify-evidence.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
verifyEvidence: () => verifyEvidence
});
var external_node_path_ = __webpack_require__(76760);
var catalogue = __webpack_require__(6966);
var check_advice = __webpack_require__(52506);
// CONCATENATED MODULE: ./build/js/domain/evidence/bounded-checks.js
const NAMED_CHECKS = 100;
const NAMED_FILES = 1e3;
function boundedFiles(check) {
const {restsOn} = check;
if (restsOn.length <= NAMED_FILES) return check;
return {
...check,
restsOn: restsOn.slice(0, NAMED_FILES),
moreFiles: restsOn.length - NAMED_FILES
};
}
function boundedChecks(checks) {
const groups = Map.groupBy(checks, ({check, outcome, about}) => JSON.stringify([ check, outcome, about ]));
return [ ...groups.values() ].flatMap(group => {
if (group.length <= NAMED_CHECKS) return group;
const {check, outcome, about} = group[0];
const ended = {
passed: "passed",
failed: "failed",
"not-provable": "are not provable"
}[outcome];
const statement = `Of this check, ${group.length - NAMED_CHECKS} more ${ended}, which are not named.`;
const others = {
check,
outcome,
statement,
restsOn: [],
vouchedBy: "none",
...about === void 0 ? {} : {
about
}
};
return group.slice(0, NAMED_CHECKS).concat(others);
});
}
var check = __webpack_require__(23573);
var requirement = __webpack_require__(19000);
var report_event = __webpack_require__(59786);
var errors = __webpack_require__(8136);
var history_entry = __webpack_require__(59848);
var without_line = __webpack_require__(26772);
var chain = __webpack_require__(53184);
var emergency_words = __webpack_require__(49635);
var amount = __webpack_require__(53004);
var check_ledger = __webpack_require__(96814);
var walk_ledger_file = __webpack_require__(6968);
var check_records = __webpack_require__(8800);
var release_name = __webpack_require__(71259);
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/missing-releases.js
function hasRun({verb, verdict}) {
return (verb === "apply" || verb === "rollback") && verdict !== "UNCHANGED";
}
function furtherReleases({elsewhere}) {
return elsewhere.size === 0 ? "" : ` It has attempts of ${(0, amount.B4)(elsewhere.size, "further release")}, not here.`;
}
const NAMED_RELEASES = 10;
function missingReleases({files: {host}, releases}, {file, elsewhere}) {
const isOfSeveral = [ ...releases.values() ].some(one => one.file.startsWith("releases/"));
if (!isOfSeveral || elsewhere.size === 0) return [];
const shown = [ ...elsewhere ].slice(-NAMED_RELEASES).map(([id, line]) => `${(0, 
release_name.m_)(id)} (line ${line})`);
const more = elsewhere.size > shown.length ? ` and ${elsewhere.size - shown.length} more` : "";
const statement = `The ledger of ${host} has ${(0, amount.B4)(elsewhere.size, "release")} whose manifest is not here: ${shown.join(", ")}${more}.`;
const hint = 'Add the folder of each to "releases", or verify the evidence of one release by itself.';
return [ {
check: "records",
about: host,
outcome: "not-provable",
statement,
hint,
restsOn: [ file.path ],
vouchedBy: "none"
} ];
}
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-host-ledger.js
async function readLedger({files, releases}) {
const {host, ledger: file, records} = files;
if (file === void 0) return;
const kept = new Set(records.map(({attempt}) => attempt));
const byAttempt = new Map;
const digests = new Map;
const elsewhere = new Map;
const states = new without_line.F;
const history = [];
const attempts = [];
try {
const walked = await (0, walk_ledger_file.BF)(file.file, placed => {
const {record} = placed.entry;
digests.set(placed.line, placed.digest);
if (kept.has(record.attempt) || releases.has(record.releaseId)) byAttempt.set(record.attempt, placed);
if (hasRun(record) && !releases.has(record.releaseId)) elsewhere.set(record.releaseId, placed.line);
states.take(placed.line, record);
attempts.push(record.attempt);
history.push(entryOf(host, placed));
if (history.length > 2 * history_entry.b) history.splice(0, history_entry.b);
});
return {
file,
walked,
byAttempt,
digests,
elsewhere,
states,
attempts,
history
};
} catch (error) {
if (!(0, errors.ux)(error)) throw error;
return (0, check_records.Jr)(host)("ledger", error.message, [ file ]);
}
}
function entryOf(host, {line, entry: {record}}) {
const {verb, verdict, reason, attempt, startedAt, finishedAt, actor, releaseId, previousRelease, emergency} = record;
const namesOf = people => people?.map(({principals}) => principals.join("/")) ?? [];
return {
host,
line,
verb,
verdict,
reason,
attempt,
startedAt,
finishedAt,
actor: actor.name,
from: previousRelease,
to: releaseId,
signers: namesOf(record.signers),
approvers: namesOf(record.approvers),
...emergency === void 0 ? {} : {
emergency: (0, emergency_words.P_)(emergency)
}
};
}
function noLedger(host) {
const statement = `There is no ledger of the host ${host}: whether an attempt is missing is unknown.`;
return {
check: "ledger",
about: host,
outcome: "not-provable",
statement,
hint: check_advice.r.ledger.give,
restsOn: [],
vouchedBy: "none"
};
}
async function checksOfLedger(question, {records, ledger}, runner) {
const {files, keys} = question;
const {file, walked, byAttempt} = ledger;
const application = applicationOf(question, ledger);
const placed = records.flatMap(one => {
const found = byAttempt.get(one.record.attempt);
return one.signature === "host" && found !== void 0 && (0, chain._h)(one.text, {
...found.entry,
digest: found.digest
}) ? [ {
record: one.record,
found,
isSigned: true
} ] : [];
});
const sought = placed.reduce((best, one) => best === void 0 || one.found.line > best.found.line ? one : best, void 0);
const of = check => ({
...check,
about: files.host,
restsOn: [ file.path ]
});
const onRecord = sought === void 0 ? [] : records.filter(({record}) => record.attempt === sought.record.attempt);
const signature = await (0, check_ledger.cN)({
...walked,
file: file.path,
sought,
hostKeys: keys?.length === 0 ? void 0 : keys
}, runner);
const vouchedBy = signature.outcome === "passed" ? "host" : "none";
return [ of((0, check_ledger.zV)(file.path, walked, {
application,
host: files.host
})), {
...of(signature),
restsOn: [ file.path, ...onRecord.map(one => one.files.record.path) ]
}, ...containments(question, {
records,
ledger
}, vouchedBy), ...completeness(question, ledger, vouchedBy), ...missingReleases(question, ledger) ];
}
function applicationOf({releases}, {walked, byAttempt}) {
const newest = walked.walk.newest?.entry.record.application ?? "";
const named = [ ...byAttempt.values() ].flatMap(({entry}) => releases.get(entry.record.releaseId)?.manifest.application ?? []);
return named.find(application => application !== newest) ?? newest;
}
function containments({files: {host}}, {records, ledger: {file, byAttempt, walked, states}}, vouchedBy) {
const failed = (0, check_records.Jr)(host);
const ofMissing = walked.problems.length > 0 ? {
outcome: "not-provable"
} : {};
const without = records.filter(({record, signature}) => signature === "host" && !byAttempt.has(record.attempt) && (0, 
without_line.y)(record));
const checks = records.flatMap(read => {
const {files, record, text} = read;
const found = byAttempt.get(record.attempt);
const restsOn = [ files.record, file ];
if (without.includes(read)) {
const contradiction = states.contradictionOf(record);
return contradiction === void 0 ? [] : [ {
...failed("ledger-record", contradiction, restsOn),
...ofMissing
} ];
}
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
const restsOn = [ file.path, ...records.map(({files}) => files.record.path) ];
return [ {
check: "ledger-record",
about: host,
...containedWords(host, records.length, without.length),
restsOn,
vouchedBy
} ];
}
function containedWords(host, records, without) {
const others = `${(0, amount.B4)(without, "attempt")} that changed nothing, for which a host adds none`;
if (records === without) return {
outcome: "not-provable",
statement: `The records of ${host} are of ${others}: its ledger has no line of them.`,
hint: check_advice.r.records.give
};
const more = without === 0 ? "" : ` It has no line of ${others}.`;
return {
outcome: "passed",
statement: `The ledger of ${host} contains its ${(0, amount.B4)(records - without, "record")} word for word.${more}`
};
}
const NAMED_ATTEMPTS = 10;
function completeness({files: {host, records}, releases}, ledger, vouchedBy) {
const {file, byAttempt, walked} = ledger;
const here = new Set(records.map(({attempt}) => attempt));
const expected = [ ...byAttempt.values() ].filter(({entry}) => releases.has(entry.record.releaseId));
const missing = expected.filter(({entry}) => !here.has(entry.record.attempt));
const common = {
check: "records",
about: host
};
if (missing.length > 0) {
const shown = missing.slice(0, NAMED_ATTEMPTS).map(({line, entry}) => `${entry.record.attempt} (line ${line})`);
const more = missing.length > NAMED_ATTEMPTS ? ` and ${missing.length - NAMED_ATTEMPTS} more` : "";
const statement = `The ledger of ${host} has attempts of these releases whose records are not here: ${shown.join(", ")}${more}.`;
const manifests = new Set(missing.map(({entry}) => releases.get(entry.record.releaseId).file));
const restsOn = [ file.path, ...manifests, ...missing.map(({entry}) => `hosts/${host}/records/${entry.record.attempt}.json`) ];
return [ {
...common,
outcome: "not-provable",
statement,
hint: check_advice.r.records.give,
restsOn,
vouchedBy: "none"
} ];
}
if (releases.size === 0) return [];
const statement = expected.length === 0 ? `The ledger of ${host} has no attempt of these releases.` : `All ${(0, 
amount.B4)(expected.length, "attempt")} of these releases that the ledger of ${host} has are here as records.`;
const done = {
...common,
restsOn: [ file.path ],
vouchedBy
};
if ((0, check_ledger.i)(walked)) return [ {
...done,
outcome: "passed",
statement: `${statement}${furtherReleases(ledger)}`
} ];
const before = `It begins with line ${walked.walk.oldestLine}: whether a line before has an attempt of them is unknown.`;
return [ {
...done,
outcome: "not-provable",
statement: `${statement} ${before}`
} ];
}
var emergency = __webpack_require__(32699);
var countersigning = __webpack_require__(43411);
var countersignature = __webpack_require__(80895);
var read_limited = __webpack_require__(55463);
var check_countersigned = __webpack_require__(35207);
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-host-countersigned.js
async function checkHostCountersigned({host, records}, keys, runner) {
const checks = [];
for (const {record, files} of records) {
if (!(0, countersigning.o)(record) && files.countersigned === void 0) continue;
const path = files.countersigned?.path ?? `hosts/${host}/records/${(0, countersignature.Zy)(record.attempt)}`;
const text = files.countersigned === void 0 ? void 0 : await textOf(files.countersigned);
if (text === null) {
checks.push((0, check_records.Jr)(host)("countersignatures", `The countersignatures of attempt ${record.attempt} cannot be read.`, [ {
path
} ]));
continue;
}
const found = await (0, check_countersigned.Pt)({
record,
recordFile: files.record.path,
file: path,
text,
...keys
}, runner);
checks.push(...found.map(check => Object.assign(check, {
about: host
})));
}
return checks;
}
async function textOf({file}) {
return (0, read_limited.t)(file, emergency.FH).then(text => text ?? null, () => null);
}
var digest = __webpack_require__(75085);
var in_turns = __webpack_require__(55906);
var check_timestamp = __webpack_require__(9539);
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-host-timestamps.js
async function withTimestamps(host, trust, releases) {
const {checks, proved} = await checkHostTimestamps(host, trust, releases);
const history = host.history.map(entry => {
const timestamp = proved.get(entry.attempt);
return timestamp === void 0 ? entry : {
...entry,
timestamp
};
});
return {
...host,
checks: [ ...host.checks, ...checks ],
history
};
}
async function checkHostTimestamps({host, records, placed}, trust, releases) {
const stamped = await (0, in_turns.g)(records.filter(({files}) => files.timestamp !== void 0), async one => ({
...one,
checked: await (0, check_timestamp.Ii)(toCheck(one), trust)
}));
const common = {
check: "timestamp",
about: host,
vouchedBy: "none"
};
const open = stamped.filter(({checked}) => checked.outcome !== "passed").map(({checked: {outcome, statement, hint}, ...one}) => Object.assign({
outcome,
statement,
restsOn: pathsOf(one)
}, common, hint === void 0 ? {} : {
hint
}));
const proved = stamped.filter(({checked}) => checked.timestamp !== void 0);
return {
checks: [ ...open, ...open.length === 0 ? provedCheck(host, {
proved,
records
}) : [], ...open.length === 0 ? unstampedChecks(host, {
proved,
placed,
needed: records.filter(one => needsStamp(one, releases)),
releases
}) : [], ...await missingCheck(host, {
records,
isAllMissing: trust.isExpected && stamped.length === 0 && records.length > 0
}) ],
proved: new Map(proved.map(({record, checked: {timestamp}}) => [ record.attempt, {
time: timestamp.time.toISOString(),
authority: timestamp.authority.name
} ]))
};
}
function toCheck({record, text, files, deployment}) {
const isOfRecord = deployment?.deployment.recordSha256 === (0, digest.Bj)(text);
return {
record,
stamp: files.timestamp.file,
statement: files.statement?.file,
isOfRecord
};
}
function pathsOf({files}) {
const statement = `${files.record.path.replace(/\.json$/, "")}.intoto.json`;
return [ files.timestamp.path, statement, files.record.path ];
}
function provedCheck(host, {proved, records}) {
const newest = proved.toSorted((left, right) => Date.parse(left.record.finishedAt) - Date.parse(right.record.finishedAt)).at(-1);
if (newest === void 0) return [];
const others = proved.length === 1 ? "" : ` So did ${(0, amount.B4)(proved.length - 1, "other time-stamped record")} by their times.`;
const {ledger} = newest.record;
const before = ledger === void 0 || ledger.line === 1 ? "" : ` It fixes the lines before line ${ledger.line} of the ledger.`;
const statement = `${newest.checked.statement}${before}${others} ${proved.length} of ${(0, 
amount.B4)(records.length, "record")} of the host ${host} are time-stamped.`;
return [ {
check: "timestamp",
about: host,
outcome: "passed",
statement,
restsOn: proved.flatMap(pathsOf),
vouchedBy: "authority"
} ];
}
function needsStamp({record: {verb, releaseId}}, releases) {
return releases.has(releaseId) && (verb === "apply" || verb === "rollback");
}
function unstampedChecks(host, {proved, placed, needed, releases}) {
if (proved.length === 0) return [];
const lineOf = ({record}) => placed.get(record.attempt)?.line;
const fixed = Math.max(0, ...proved.map(one => lineOf(one) ?? 0));
const stamped = new Set(proved.map(({record}) => record.attempt));
const others = needed.filter(one => !stamped.has(one.record.attempt) && (lineOf(one) ?? 1 / 0) > fixed);
if (others.length === 0) return [];
const more = others.length > NAMED ? ` (and ${(0, amount.B4)(others.length - NAMED, "other record")})` : "";
const named = others.slice(0, NAMED).map(({record}) => record.attempt);
const statement = `On the host ${host}, the record of attempt ${named.join(", ")}${more} with a release that is here is not time-stamped, and neither is a later line of the ledger.`;
const restsOn = others.flatMap(({files, record}) => [ files.record.path, releases.get(record.releaseId).file ]);
return [ {
check: "timestamp",
about: host,
outcome: "not-provable",
statement,
restsOn,
vouchedBy: "none"
} ];
}
const NAMED = 3;
async function missingCheck(host, {records, isAllMissing}) {
const none = isAllMissing ? [ `No record of the host ${host} is time-stamped.` ] : [];
const missing = records.filter(({files}) => files.timestamp === void 0 && files.missingTimestamp !== void 0);
const statements = [ ...await notGiven(host, missing), ...none ];
if (statements.length === 0) return [];
const restsOn = missing.map(({files}) => files.missingTimestamp.path);
return [ {
check: "timestamp",
about: host,
outcome: "not-provable",
statement: statements.join(" "),
restsOn,
vouchedBy: "none"
} ];
}
async function notGiven(host, missing) {
if (missing.length === 0) return [];
const reasons = await Promise.all(missing.slice(0, NAMED).map(async ({record, files}) => `${record.attempt} (${await (0, 
check_timestamp.bi)(files.missingTimestamp.file)})`));
const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : "";
return [ `The machine that released to ${host} got no time stamp for attempt ${reasons.join(", ")}${more}.` ];
}
var quote = __webpack_require__(7191);
var host_key_chain = __webpack_require__(51270);
var same_subjects = __webpack_require__(30249);
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-host-records.js
const GIVE_HOST_KEYS = 'Give a known_hosts file that names it, with the option "known-hosts".';
const GIVE_FORMER_KEYS = 'A configuration pins the key of today: if the host had another one then, give its keys of that time with the option "known-hosts".';
function signatureProblem({files: {host}, keys, keysPinnedIn, allowUnsigned}, {files, record, signature, signer = ""}, {isCovered, formerKeys}) {
const hasKeys = keys !== void 0 && keys.length > 0;
const isFormer = formerKeys.has(signer);
const failed = (0, check_records.Jr)(host);
const restsOn = [ files.record, files.signature ?? {
path: `${files.record.path}.sig`
} ];
if (signature === "bad") return [ failed("record-signature", `The record of attempt ${record.attempt} does not match its signature.`, restsOn) ];
if (signature === "other-key" && hasKeys && !(isCovered && isFormer)) {
const what = `The record of attempt ${record.attempt} is signed by a key that is not one of the host ${host}: ${signer}.`;
return [ {
...failed("record-signature", what, restsOn),
...keysPinnedIn === void 0 ? {} : {
hint: GIVE_FORMER_KEYS
}
} ];
}
if (signature === "replaced-key") return [ failed("record-signature", `The record of attempt ${record.attempt} is signed by ${signer}, which the host ${host} had replaced before.`, restsOn) ];
if (signature === "none" && !isCovered) {
const what = failed("record-signature", `The record of attempt ${record.attempt} is not signed: anyone can write such a record.`, restsOn);
return [ allowUnsigned ? {
...what,
outcome: "not-provable"
} : what ];
}
return [];
}
function signatureChecks(question, records, covering) {
const {files: {host}, keys} = question;
if (records.length === 0) return [];
const hasKeys = keys !== void 0 && keys.length > 0;
const checks = records.flatMap(one => signatureProblem(question, one, covering));
if (checks.length > 0) return checks;
const restsOn = records.flatMap(({files}) => [ files.record.path, ...files.signature === void 0 ? [] : [ files.signature.path ] ]);
const common = {
check: "record-signature",
about: host,
restsOn
};
const count = (0, amount.B4)(records.length, "record");
if (!hasKeys) return [ {
...common,
vouchedBy: "none",
outcome: "not-provable",
statement: `Whether the host ${host} signed its ${count} is unknown.`,
hint: GIVE_HOST_KEYS
} ];
const signed = records.filter(({signature}) => signature === "host").length;
const others = signed === records.length ? "" : ` The others are in its ledger, whose newest line it signed.`;
return [ {
...common,
vouchedBy: "host",
outcome: "passed",
statement: `The host ${host} signed ${signed} of ${count}.${others}`
} ];
}
function applicationChecks({files: {host}, releases}, records) {
return records.flatMap(({record, files}) => {
const release = releases.get(record.releaseId);
if (release === void 0 || release.manifest.application === record.application) return [];
const what = `The record of attempt ${record.attempt} is of ${(0, quote.hD)(record.application)}, and its release of ${release.manifest.application}.`;
return [ (0, check_records.Jr)(host)("record", what, [ files.record, {
path: release.file
} ]) ];
});
}
function timeChecks({files: {host}, releases}, records) {
const known = records.flatMap(({record, files, signature}) => {
const release = releases.get(record.releaseId);
return release === void 0 ? [] : [ {
record,
file: files.record,
release,
signature
} ];
});
if (known.length === 0) return [];
const older = known.filter(({record, release}) => Date.parse(record.startedAt) < Date.parse(release.manifest.source.commitTime));
if (older.length > 0) return older.map(({record, file, release}) => (0, check_records.Jr)(host)("record-time", `The attempt ${record.attempt} began at ${record.startedAt}, before the commit of ${release.manifest.source.commitTime}.`, [ file, {
path: release.file
} ]));
const restsOn = known.map(({file}) => file.path);
const statement = `No attempt of the ${(0, amount.B4)(known.length, "record")} began before the commit of its release.`;
const vouchedBy = known.every(({signature}) => signature === "host") ? "host" : "none";
return [ {
check: "record-time",
about: host,
outcome: "passed",
statement,
restsOn,
vouchedBy
} ];
}
function deploymentProblem({files: {host}, keys, releases}, {files, record, text, deployment: stated}, formerKeys) {
const {deployment, statement, signer = ""} = stated;
const signature = stated.signature === "other-key" && formerKeys.has(signer) ? "host" : stated.signature;
const release = releases.get(record.releaseId);
const isAbout = release === void 0 || (0, same_subjects.nK)(statement.subject, release.manifest) || (0, 
same_subjects.ud)(statement.subject, release.manifest);
const problems = [ ...deployment.recordSha256 === (0, digest.Bj)(text) ? [] : [ "has another record than the file of the record" ], ...isAbout ? [] : [ "is about other components than the manifest" ], ...deployment.host.name === host ? [] : [ `is of the host ${deployment.host.name}` ], ...signatureProblems(signature, {
host,
hasKeys: (keys?.length ?? 0) > 0
}) ];
if (problems.length === 0) return [];
const restsOn = [ files.statement, files.record, ...release === void 0 ? [] : [ {
path: release.file
} ] ];
return [ (0, check_records.Jr)(host)("deployment", `The statement of attempt ${record.attempt} ${problems.join("; it ")}.`, restsOn) ];
}
function deploymentChecks(question, records, {formerKeys}) {
const {host} = question.files;
const stated = records.filter(one => one.deployment !== void 0);
const common = {
check: "deployment",
about: host
};
const without = records.length - stated.length;
const checks = stated.flatMap(one => deploymentProblem(question, one, formerKeys));
if (checks.length > 0 || records.length === 0) return checks;
const restsOn = stated.map(({files}) => files.statement.path);
if (without > 0) {
const statement = `Of ${(0, amount.B4)(records.length, "record")} of the host ${host}, ${without} have no statement of their deployment.`;
return [ {
...common,
outcome: "not-provable",
statement,
restsOn,
vouchedBy: "none"
} ];
}
const unsigned = stated.filter(({deployment}) => deployment.signature !== "host").length;
if (unsigned > 0) return [ {
...common,
outcome: "not-provable",
statement: `Whether the host ${host} signed its statements is unknown.`,
hint: GIVE_HOST_KEYS,
restsOn,
vouchedBy: "none"
} ];
const statement = `The host ${host} signed a statement of each of its ${(0, amount.B4)(records.length, "record")}, with the same content.`;
return [ {
...common,
outcome: "passed",
statement,
restsOn,
vouchedBy: "host"
} ];
}
function signatureProblems(by, {host, hasKeys}) {
if (by === "bad") return [ "does not match its signature" ];
if (by === "none") return [ "is not signed" ];
if (by === "replaced-key") return [ `is signed by a key that the host ${host} had replaced before` ];
return by === "other-key" && hasKeys ? [ `is signed by a key that is not one of the host ${host}` ] : [];
}
var schemas = __webpack_require__(26921);
var reason_of = __webpack_require__(11245);
var unreadable = __webpack_require__(4897);
// CONCATENATED MODULE: ./build/js/domain/evidence/snapshot-problems.js
function snapshotProblems(facts) {
const {snapshot, host} = facts;
return [ ...snapshot.host.name === host ? [] : [ `is of the host ${JSON.stringify(snapshot.host.name)}` ], ...recordProblems(facts), ...ledgerProblems(facts), ...manifestProblems(facts) ];
}
function recordProblems({snapshot, record, moment}) {
if (record === void 0 || moment === void 0) return [];
const {current} = snapshot.releases;
const expected = moment === "before" ? record.previousRelease : currentAfter(record);
const taken = Date.parse(snapshot.takenAt);
const begins = Date.parse(record.startedAt);
const isLate = moment === "before" && taken > Date.parse(record.finishedAt);
const isEarly = moment === "after" && taken < begins;
return [ ...snapshot.application === record.application ? [] : [ `is of the application ${snapshot.application}` ], ...(0, 
unreadable.G)(current) || expected === void 0 || current === expected ? [] : [ `shows ${String(current)} as current ${moment} the attempt, and the record ${String(expected)}` ], ...isLate || isEarly ? [ `was taken at ${snapshot.takenAt}, which is not ${moment} the attempt` ] : [] ];
}
function currentAfter({verdict, releaseId, previousRelease, verb}) {
if (verb !== "apply" && verb !== "rollback") return;
if (verdict === "COMMITTED") return releaseId;
return verdict === "NEEDS_HUMAN" || verdict === "UNKNOWN" ? void 0 : previousRelease;
}
function ledgerProblems({snapshot, digestOfLine, lines}) {
const {ledger} = snapshot.releases;
if ((0, unreadable.G)(ledger) || lines === void 0) return [];
if (ledger.entries > lines) return [ `counts ${ledger.entries} lines in the ledger, which ends at line ${lines} here` ];
const expected = digestOfLine(ledger.entries);
if (ledger.entries === 0 || expected === void 0 || ledger.head === expected) return [];
return [ `has another digest of line ${ledger.entries} of the ledger` ];
}
function manifestProblems({snapshot, manifest}) {
const {current} = snapshot.releases;
const released = typeof current === "string" ? manifest(current) : void 0;
const {binaries} = snapshot;
if (released === void 0 || (0, unreadable.G)(binaries)) return [];
const differing = Object.values(released.components).flatMap(({links}) => Object.entries(links).flatMap(([link, {sha256}]) => {
const found = Object.hasOwn(binaries, link) ? binaries[link].sha256 : void 0;
return typeof found !== "string" || found === sha256 ? [] : [ link ];
}));
return differing.length === 0 ? [] : [ `shows other content than the manifest for ${differing.join(", ")}` ];
}
function shownComponents({binaries, releases}) {
if ((0, unreadable.G)(binaries)) return {};
const shown = Object.values(binaries).flatMap(({component, path, release}) => {
const [storePath] = typeof path === "string" ? /^\/nix\/store\/[^/]+/.exec(path) ?? [] : [];
return component === null || storePath === void 0 || release !== releases.current ? [] : [ [ component, storePath ] ];
});
return Object.fromEntries(shown);
}
var deployment = __webpack_require__(67418);
var parse_env = __webpack_require__(38881);
var parse = __webpack_require__(37779);
var limited_json = __webpack_require__(58909);
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-snapshots.js
const takenSchema = schemas._H3({
clock: schemas._H3({
synchronized: schemas.L5J()
})
});
async function checkSnapshots(asked) {
const {files, records} = asked;
const {host, snapshots} = files;
const checks = [];
const unsigned = [];
const wrong = new Set;
const digests = new Set;
const signed = new Map(records.flatMap(({deployment, files: {statement}}) => deployment?.signature === "host" ? deployment.deployment.snapshots.map(({sha256}) => [ sha256, statement ]) : []));
for (const file of snapshots) {
const one = await checkOne(file, asked);
checks.push(...one.checks);
if (one.digest !== void 0) digests.add(one.digest);
if (one.checks.length > 0) wrong.add(file); else if (one.digest === void 0 || !signed.has(one.digest)) unsigned.push(file);
}
const agreeing = snapshots.filter(file => !wrong.has(file));
return agreeing.length === 0 ? checks : [ ...checks, withFurther(agreement(host, agreeing, unsigned), [ ...signed.keys() ].filter(digest => !digests.has(digest)).length) ];
}
function withFurther(check, further) {
if (further === 0) return check;
return {
...check,
statement: `${check.statement} The host signed the digests of ${(0, amount.B4)(further, "further snapshot")}, not here.`
};
}
function agreement(host, agreeing, unsigned) {
const common = {
check: "snapshots",
about: host
};
const agree = `${(0, amount.B4)(agreeing.length, "snapshot")} of ${host} agree with the record, the ledger and the manifest`;
const restsOn = agreeing.map(({path}) => path);
if (unsigned.length === 0) return {
...common,
outcome: "passed",
restsOn,
statement: `${agree}, and the host signed their digests.`,
vouchedBy: "host"
};
const names = unsigned.slice(0, 4).map(({path}) => (0, quote.hD)(path.slice(path.lastIndexOf("/") + 1), 120));
const more = unsigned.length > names.length ? ` and ${unsigned.length - names.length} more` : "";
const statement = `${agree}; but no statement of the host has the digest of ${names.join(", ")}${more}.`;
const hint = 'Give the key of the host with the option "known-hosts", and the statement of the attempt (\u2026.intoto.json) beside its record.';
return {
...common,
outcome: "not-provable",
restsOn,
statement,
hint,
vouchedBy: "none"
};
}
async function checkOne(file, asked) {
const failed = (0, check_records.Jr)(asked.files.host);
const name = (0, quote.hD)(file.path.slice(file.path.lastIndexOf("/") + 1), 160);
try {
const text = await (0, read_limited.t)(file.file, parse.F);
if (text === void 0) return {
checks: [ failed("snapshots", `The snapshot ${name} cannot be read.`, [ file ]) ]
};
const value = text.trimStart().startsWith("{") ? (0, limited_json.K)(text) : void 0;
const snapshot = value === void 0 ? (0, parse_env.v)(text) : (0, parse.E)(value);
const {current} = snapshot.releases;
if (typeof current === "string") asked.shown.set(current, shownComponents(snapshot));
const {problems, restsOn} = compared(file, snapshot, asked);
if (problems.length > 0) return {
checks: [ failed("snapshots", `The snapshot ${name} ${problems.join("; it ")}.`, restsOn) ]
};
return value === void 0 ? {
checks: []
} : {
checks: [],
digest: (0, deployment.q6)(takenSchema.parse(value))
};
} catch (error) {
const what = (0, errors.ux)(error) ? error.message : `It cannot be read (${(0, reason_of.A)(error)}).`;
return {
checks: [ failed("snapshots", `The snapshot ${name} is not understood: ${what}`, [ file ]) ]
};
}
}
function compared(file, snapshot, {files: {host}, records, ledger, releases}) {
const [, attempt, moment] = /([0-9a-f-]{36})-(before|after)\.(?:json|env)$/.exec(file.path) ?? [];
const known = ledger?.walked.problems.length === 0 ? ledger : void 0;
const kept = records.find(one => one.record.attempt === attempt);
const {current} = snapshot.releases;
const release = typeof current === "string" ? releases.get(current) : void 0;
const problems = snapshotProblems({
snapshot,
host,
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
problems,
restsOn: [ file, ...restsOn.flatMap(one => one ?? []) ]
};
}
var seen_head = __webpack_require__(8425);
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/ledger-heads.js
function witnessedIn(ledger) {
if (ledger === void 0 || !("walked" in ledger)) return [];
const {file, walked} = ledger;
return (walked.printed?.witnessed ?? []).map(head => Object.assign((0, seen_head.Le)(head, file.path), {
keptIn: "other-host"
}));
}
function headChecks({files: {host}, heads}, ledger, {keys, changes}) {
const read = ledger !== void 0 && "walked" in ledger ? ledger : void 0;
const ofChanges = changes.flatMap(({rotation: {newest, rotatedAt, application}}) => newest === null || read === void 0 ? [] : [ {
host,
application,
...newest,
at: rotatedAt,
path: read.file.path,
signed: null
} ]);
return (0, seen_head.ep)({
host,
heads: [ ...heads, ...ofChanges ],
keys,
ledger: read === void 0 ? void 0 : comparedOf(read)
});
}
function comparedOf({file, digests, walked: {walk, problems, printed}}) {
return {
path: file.path,
application: walk.newest?.entry.record.application ?? "",
digests,
oldest: walk.oldestLine ?? 0,
newest: walk.newest?.line ?? 0,
at: printed?.head?.signedAt ?? walk.newest?.entry.record.finishedAt ?? "",
isBroken: problems.length > 0
};
}
var signature = __webpack_require__(3508);
var on_host = __webpack_require__(10650);
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/key-rotations.js
function keyQuestionOf({files: {host}, keys, revokedKeys}, ledger) {
const printed = printedOf(ledger);
return {
host,
application: printed?.application,
known: keys ?? [],
revoked: revokedKeys,
rotations: printed?.keyRotations ?? []
};
}
function printedOf(ledger) {
return ledger !== void 0 && "walked" in ledger ? ledger.walked.printed : void 0;
}
function rotationChecks({found, changes}, {host, ledger, records}) {
const common = {
check: "key-rotation",
about: host
};
const restsOn = ledger !== void 0 && "walked" in ledger ? [ ledger.file.path ] : [];
const stated = found.map(({outcome, statement}) => ({
...common,
outcome,
statement,
restsOn,
vouchedBy: outcome === "passed" ? "host" : "none"
}));
const unconnected = (0, host_key_chain.D)(signersOf(records, ledger), changes);
if (unconnected.length < 2) return stated;
const files = records.flatMap(({signature, files: {signature: file}}) => signature === "host" && file !== void 0 ? [ file.path ] : []);
const statement = `Different keys signed for the host ${host}, and no statement connects them: ${unconnected.join(", ")}.`;
const hint = `The key was changed without "${(0, on_host.G)("rotate-key")}": find out who changed it.`;
return [ ...stated, {
...common,
outcome: "not-provable",
statement,
hint,
restsOn: [ ...restsOn, ...files ],
vouchedBy: "none"
} ];
}
function signersOf(records, ledger) {
const ofRecords = records.flatMap(({signature, signer}) => signature === "host" && signer !== void 0 ? [ signer ] : []);
return [ ...new Set([ ...ofRecords, ...signerOfHead(printedOf(ledger)?.head?.signature ?? "") ]) ];
}
function signerOfHead(armour) {
try {
return (0, signature.Vv)(armour).map(({fingerprint}) => fingerprint);
} catch {
return [];
}
}
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-host.js
async function checkHost(question, ledger, runner) {
const {files, releases} = question;
const keyQuestion = keyQuestionOf(question, ledger);
const chain = await (0, host_key_chain.p)(keyQuestion);
const withChain = {
...question,
keys: question.keys === void 0 ? void 0 : chain.keys
};
const {records, checks} = await (0, check_records.T3)(files, withChain.keys);
const shown = new Map;
const read = ledger !== void 0 && "walked" in ledger ? ledger : void 0;
const withoutLedger = ledger === void 0 || "walked" in ledger ? noLedger(files.host) : ledger;
const ofLedger = read === void 0 ? [ withoutLedger ] : await checksOfLedger(withChain, {
records,
ledger: read
}, runner);
const newest = read?.walked.walk.newest;
const isCovered = read !== void 0 && ofLedger.every(isNoObjection);
return {
host: files.host,
application: newest?.entry.record.application ?? null,
keys: withChain.keys,
keyQuestion,
checks: [ keyCheck(question), ...await headChecks(question, ledger, chain), ...rotationChecks(chain, {
host: files.host,
ledger,
records
}), ...checks, ...deploymentChecks(withChain, records, chain), ...timeChecks(question, records), ...applicationChecks(question, records), ...signatureChecks(withChain, records, {
isCovered,
...chain
}), ...ofLedger, ...await checkSnapshots({
files,
records,
ledger: read,
releases,
shown
}) ],
records,
history: read?.history.slice(-history_entry.b) ?? [],
ledger: read === void 0 ? null : {
path: read.file.path,
attempts: read.attempts,
digests: read.digests
},
placed: read?.byAttempt ?? new Map,
newest: newest === void 0 ? null : {
line: newest.line,
digest: newest.digest,
finishedAt: newest.entry.record.finishedAt
},
current: read?.walked.problems.length === 0 ? read.walked.walk.current : void 0,
shown
};
}
function isNoObjection({check, outcome}) {
return outcome === "passed" || check === "records" || check === "ledger" && outcome === "not-provable";
}
function keyCheck({files: {host}, keys, keysPinnedIn, namedRevokedKeys, allowUnsigned}) {
const common = {
check: "keys",
about: host,
restsOn: [],
vouchedBy: "none"
};
const from = keysPinnedIn === void 0 ? "" : `, as ${(0, quote.hD)(keysPinnedIn, 200)} pins them`;
if (keys !== void 0 && keys.length > 0) return {
...common,
outcome: "passed",
statement: `Keys of the host ${host} are known${from}: ${keys.map(({fingerprint}) => fingerprint).join(", ")}.`
};
const unknown = `No key of the host ${host} is known: anyone can sign for it.`;
return {
...common,
outcome: allowUnsigned ? "not-provable" : "failed",
...namedRevokedKeys.length === 0 ? {
...allowUnsigned ? {} : {
reason: check.Lk
},
statement: keysPinnedIn === void 0 ? unknown : `${unknown} ${(0, quote.hD)(keysPinnedIn, 200)} pins keys of other names alone.`,
hint: 'Give a known_hosts file that names it, or the folder of the grind-to-prod.yml that pins its key, with the option "directory"; or accept that with the option "allow-unsigned".'
} : {
statement: `Each key of the host ${host} that was given is revoked, so none counts: ${namedRevokedKeys.join(", ")}.`,
hint: 'Give its new key, or accept that with the option "allow-unsigned".'
}
};
}
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/heads-of-others.js
async function headsOfOthers(heads, {found, trust}) {
const keysOf = host => trust.keysOf(host) ?? [];
const others = heads.filter(({host}) => !found.hosts.some(files => files.host === host));
const unknown = new Set(others.filter(({keptIn, host}) => keptIn === "note" && keysOf(host).length === 0));
const byHost = [ ...Map.groupBy(new Set(others).difference(unknown), ({host}) => host) ];
const checks = byHost.map(([host, own]) => (0, seen_head.ep)({
host,
heads: own,
ledger: void 0,
keys: keysOf(host)
}));
return [ ...(await Promise.all(checks)).flat(), ...ofUnknownHosts(unknown) ];
}
function ofUnknownHosts(heads) {
if (heads.size === 0) return [];
const hosts = [ ...new Set([ ...heads ].map(({host}) => (0, quote.hD)(host, 64))) ];
const lines = (0, amount.B4)(heads.size, "newest line");
return [ uncounted(`No key is known of the hosts of ${lines} in git notes, so they count for nothing: ${firstOf(hosts, ", ")}.`) ];
}
function noHeads(problems) {
if (problems.length === 0) return [];
return [ uncounted(`${(0, amount.B4)(problems.length, "line")} of git notes ${problems.length === 1 ? "counts" : "count"} for nothing. ${firstOf(problems, " ")}`) ];
}
function uncounted(statement) {
return {
check: "ledger-head",
outcome: "not-provable",
statement,
restsOn: [],
vouchedBy: "none"
};
}
const heads_of_others_NAMED = 10;
function firstOf(texts, between) {
const named = texts.slice(0, heads_of_others_NAMED).join(between);
return texts.length > heads_of_others_NAMED ? `${named} and ${texts.length - heads_of_others_NAMED} more` : named;
}
var record_facts = __webpack_require__(8207);
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/recorded-verdicts.js
function askedPairs({hosts, releases, host, releaseId}) {
const known = releaseId === void 0 ? [ ...releases.keys() ] : [ releaseId ];
const ids = known.length === 0 ? [ void 0 ] : known;
return ids.flatMap(id => {
const application = id === void 0 ? void 0 : releases.get(id)?.manifest.application;
const own = hosts.filter(one => host === void 0 ? isOf(one, application) : one.host === host);
if (own.length === 0) return [ {
releaseId: id,
host,
found: void 0
} ];
return own.map(found => ({
releaseId: id,
host: found.host,
found
}));
});
}
function isOf({application, records}, wanted) {
const own = application ?? records[0]?.record.application;
return own === void 0 || wanted === void 0 || own === wanted;
}
function recordedVerdicts(asked) {
return askedPairs(asked).map(pair => Object.assign(verdictOfPair(pair), pair.host === void 0 ? {} : {
about: pair.host
}));
}
function verdictOfPair({releaseId, host, found}) {
const release = releaseId === void 0 ? "any release" : `release ${releaseId}`;
const of = host === void 0 ? "there is no host with a record" : `the host ${host} has no record`;
const path = found?.ledger?.path ?? found?.records[0]?.files.record?.path;
const none = {
verdict: void 0,
found: `${of} of ${release}`,
restsOn: path === void 0 ? [] : [ path ]
};
if (found === void 0 || releaseId === void 0) return none;
const newest = newestAttempts(found).get(releaseId);
if (newest === void 0) return none;
const read = found.records.find(({record}) => record.attempt === newest.record.attempt);
if (read === void 0) return {
...none,
found: `the record of the newest attempt with ${release} on ${host}, line ${newest.line}, is not here`
};
return (0, record_facts.YM)({
record: read.record,
file: read.files.record.path
}, `the newest record of ${release} on ${host}`);
}
function verdictsByRelease(hosts, checks) {
const contradicted = (0, record_facts.Ar)(checks);
const found = hosts.flatMap(host => {
const signed = new Map(host.records.flatMap(({signature, record, files}) => signature === "host" ? [ [ record.attempt, files ] ] : []));
return [ ...newestAttempts(host) ].map(([releaseId, {record}]) => {
const files = signed.get(record.attempt);
const isContradicted = files !== void 0 && contradicted.has(files.record.path);
return {
releaseId,
of: (0, record_facts.DW)(record, {
isSigned: files !== void 0,
isContradicted
})
};
});
});
return new Map([ ...Map.groupBy(found, ({releaseId}) => releaseId) ].map(([id, own]) => [ id, own.map(({of}) => of) ]));
}
function lineBeside(record) {
return record.ledger?.line ?? ((0, without_line.y)(record) ? 0 : Number.POSITIVE_INFINITY);
}
function newestAttempts({records, placed}) {
const ofLedger = [ ...placed.values() ].map(({line, entry: {record}}) => ({
line,
record
}));
const others = records.filter(({record}) => !placed.has(record.attempt));
const all = [ ...ofLedger, ...others.map(({record}) => ({
line: lineBeside(record),
record
})) ];
const newest = all.filter(({record: {verb}}) => verb === "apply" || verb === "rollback").toSorted((left, right) => byLine(left.line, right.line) || Date.parse(left.record.finishedAt) - Date.parse(right.record.finishedAt));
return new Map(newest.map(one => [ one.record.releaseId, one ]));
}
function byLine(left, right) {
return left === right ? 0 : left - right;
}
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-current.js
function checkCurrent(asked) {
return askedPairs(asked).map(({releaseId, host, found}) => {
const path = found?.ledger?.path;
const common = {
check: "current",
restsOn: path === void 0 ? [] : [ path ],
vouchedBy: "none"
};
const about = host === void 0 ? {} : {
about: host
};
return Object.assign({
...common,
...leftCurrent(releaseId, found)
}, about);
});
}
function leftCurrent(releaseId, found) {
if (found === void 0 || releaseId === void 0) return check_current_open("There is no release with a host of which something is here.");
const {host, ledger, newest, current} = found;
const hint = 'Give the output of "grind-to-prod ledger export", and the key of the host.';
if (ledger === null || newest === null) return check_current_open(`Without its ledger, it is unknown which release is current on the host ${host}.`, hint);
if (!hasPassed(found, "ledger-signature")) return check_current_open(`The host ${host} did not sign the newest line of its ledger: later ones may be missing.`, hint);
const by = `By line ${newest.line} of its ledger, of ${newest.finishedAt}`;
if (current === void 0) return check_current_open(`${by}, it is unknown which release is current on the host ${host}.`);
if (current === releaseId) {
const statement = `${by}, the host ${host} was left with release ${releaseId} as its current one.`;
return {
outcome: "passed",
statement,
vouchedBy: "host"
};
}
const left = current === null ? "without a release" : `with release ${current}`;
return {
outcome: "failed",
statement: `${by}, the host ${host} was left ${left}, and not with ${releaseId}.`
};
}
function check_current_open(statement, hint) {
return {
outcome: "not-provable",
statement,
...hint === void 0 ? {} : {
hint
}
};
}
function hasPassed({checks}, name) {
return checks.some(({check, outcome}) => check === name && outcome === "passed");
}
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-expected.js
function checkExpected(options, {releases, hosts}) {
const {expectedReleaseId, expectedHost} = options;
const checks = hostsWithoutHeads(options, hosts);
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
statement,
restsOn: [ "release/manifest.json" ]
});
}
if (expectedHost !== void 0) {
const isHere = hosts.some(({host, records}) => host === expectedHost && records.length > 0);
const statement = isHere ? `There are records of the host ${expectedHost}.` : `There is no record of the host ${expectedHost}.`;
checks.push({
...common,
check: "record-host",
about: expectedHost,
outcome: isHere ? "passed" : "failed",
statement
});
}
return checks;
}
function hostsWithoutHeads({heads = [], expectedHost}, hosts) {
const given = new Set(heads.filter(({keptIn}) => keptIn === void 0).map(({host}) => host));
if (given.size === 0) return [];
return hosts.filter(({host}) => (expectedHost === void 0 || host === expectedHost) && !given.has(host)).map(({host}) => {
const statement = `The earlier evidence that was given has no line of the ledger of ${host}.`;
return {
check: "ledger-head",
about: host,
outcome: "not-provable",
statement,
restsOn: [],
vouchedBy: "none"
};
});
}
var evidence_index = __webpack_require__(27433);
var layout = __webpack_require__(51731);
var hash_file = __webpack_require__(52015);
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-index.js
async function checkIndex({index, files}) {
if (index === void 0) return [];
try {
const text = await (0, read_limited.t)(index.file, evidence_index.JT);
const parsed = evidence_index.JL.safeParse((0, limited_json.K)(text ?? ""));
if (!parsed.success) return [ failed("index.json is not an index of evidence that this version reads.", [ layout.K$ ]) ];
const listed = new Map(parsed.data.files.map(one => [ one.path, one ]));
const checks = [];
for (const {path, file} of files) {
if (path === layout.K$) continue;
const expected = listed.get(path);
listed.delete(path);
if (expected === void 0) checks.push(failed(`${(0, quote.hD)(path)} is not in the index: it was added.`, [ path, layout.K$ ])); else if (expected.sha256 !== await (0, 
hash_file.V)(file)) checks.push(failed(`${(0, quote.hD)(path)} is not the file that the index lists: it was changed.`, [ path, layout.K$ ]));
}
for (const path of listed.keys()) checks.push(failed(`${(0, quote.hD)(path)} is in the index, and missing here.`, [ path, layout.K$ ]));
if (checks.length > 0) return checks;
const statement = `All ${(0, amount.B4)(files.length - 1, "file")} are those that the index lists, to the byte.`;
return [ {
check: "index",
outcome: "passed",
statement,
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
statement,
restsOn,
vouchedBy: "none"
};
}
var external_node_fs_ = __webpack_require__(73024);
var files = __webpack_require__(45835);
var manifest_parse = __webpack_require__(78742);
var release_id = __webpack_require__(50452);
var schema = __webpack_require__(67982);
var reproduction = __webpack_require__(17023);
var write = __webpack_require__(41220);
var check_approvals = __webpack_require__(31214);
var check_bundle = __webpack_require__(21387);
var check_key_time = __webpack_require__(49568);
var check_reproduced = __webpack_require__(83810);
var check_signatures = __webpack_require__(93716);
var check_sigstore = __webpack_require__(48989);
var check_statements = __webpack_require__(88593);
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-release.js
async function readRelease(manifestFile, names) {
const failed = statement => ({
check: "manifest",
outcome: "failed",
statement,
restsOn: [ manifestFile.path ],
vouchedBy: "none"
});
try {
const text = await (0, read_limited.t)(manifestFile.file, schema.SC) ?? "";
return {
manifestFile,
text,
releaseId: (0, release_id.Bf)(text),
manifest: (0, manifest_parse.Ng)(text),
names
};
} catch (error) {
const what = (0, errors.ux)(error) ? error.message : `It cannot be read (${(0, reason_of.A)(error)}).`;
return failed(`${(0, quote.hD)(manifestFile.path)}: ${what}`);
}
}
function bytesToCheck({manifestFile, names}) {
const folder = (0, external_node_path_.dirname)(manifestFile.file);
const sizeOf = name => (0, external_node_fs_.lstatSync)((0, external_node_path_.join)(folder, name), {
throwIfNoEntry: false
})?.size ?? 0;
return names.reduce((sum, name) => (0, files.Ge)(name) ? sum + sizeOf(name) : sum, 0);
}
async function checkRelease({manifestFile, text, releaseId: id, manifest, names}, {keys, signed: records}, runner) {
const {file} = manifestFile;
const folder = (0, external_node_path_.dirname)(file);
const signatureFile = (0, external_node_path_.join)(folder, write.eh);
const [earliest] = records;
const known = {
given: keys.at,
record: earliest?.record,
now: new Date
};
const keyTime = (0, check_key_time.Q)(known);
const bundle = {
folder,
file,
manifest,
releaseId: id,
names
};
const signing = check_release_signatureChecks({
file,
text,
releaseId: id,
signatureFile,
at: keyTime.at
}, keys, runner);
const signers = {
list: keys.list,
at: keyTime.at,
allowedSignersFile: keys.allowedSignersFile
};
const [signed, files, provenance] = await Promise.all([ signing, fileChecks(bundle, keys, signers), (0, 
check_statements.ch)(bundle, signers) ]);
const approving = {
keys,
signed: records,
at: keyTime.at,
signers: signed.signers
};
const approvals = await approvalChecks(bundle, approving, runner);
return {
signatureFile,
signers: signed.signers,
approvers: approvals.approvers,
checks: [ ...(0, check.Hr)([ canonicalForm(bundle), ...files.ofFiles ], signed.signers), ...signed.checks, ...approvals.checks, {
...(0, check_key_time.$)(keyTime, known, manifest),
restsOn: [ file, ...earliest === void 0 ? [] : [ earliest.path ] ]
}, provenance, files.sbomStatement, ...await (0, check_reproduced.u)({
bundle,
inventory: files.inventory,
signers,
provenance
}), ...await (0, check_sigstore.n)({
...bundle,
text
}, keys.sigstore), ...files.nixSignatures, ...(0, check_bundle.QE)(bundle, []) ]
};
}
function canonicalForm({file, manifest: {application, source}, releaseId: id}) {
const statement = `The manifest is in its canonical form: release ${id} of ${application}, from commit ${source.commit} of ${source.repository}.`;
return {
check: "manifest",
outcome: "passed",
statement,
restsOn: [ file ],
vouchedBy: "signers"
};
}
async function fileChecks(bundle, {nix}, signers) {
const {checks: ofFiles, inventory, sbom} = await (0, check_bundle.yh)(bundle);
const [sbomStatement, nixSignatures] = await Promise.all([ (0, check_statements.l7)(bundle, signers, sbom), (0, 
check_statements.hg)(bundle, inventory, nix) ]);
const isCompared = bundle.names.includes(reproduction.Zr);
return {
ofFiles,
sbomStatement,
nixSignatures,
inventory: isCompared ? inventory : void 0
};
}
function approvalChecks(bundle, {keys, signed, at, signers}, runner) {
const attempts = signed.map(({record, path: file}) => {
const acceptedIn = record.verb === "apply" ? record : signed.find(one => one.record.attempt === record.signersFrom)?.record;
return {
record,
file,
at: keys.at ?? new Date((acceptedIn ?? signed[0].record).startedAt),
acceptedIn
};
});
return (0, check_approvals.D)({
...keys,
...bundle,
at,
signers,
attempts
}, runner);
}
async function check_release_signatureChecks(signed, {allowedSignersFile, revokedKeysFile, minimumSignatures, list, allowUnsigned}, runner) {
if (allowedSignersFile !== void 0) {
const {judgement, checks} = await (0, check_signatures.a)({
...signed,
allowedSignersFile,
revokedKeysFile,
minimumSignatures,
list
}, runner);
return {
checks,
signers: judgement.good
};
}
const unknown = (0, check_signatures.m)(signed, allowUnsigned);
const hint = 'Give the list of signers with the option "allowed-signers", or accept that with the option "allow-unsigned".';
return {
checks: [ {
...unknown,
hint
} ],
signers: []
};
}
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-signers.js
function checkAcceptedSigners(host, records, {releases, allowedSignersFile}) {
const keyFile = allowedSignersFile === void 0 ? [] : [ {
path: allowedSignersFile
} ];
const compared = records.flatMap(({record, files, signature}) => {
const release = releases.get(record.releaseId);
return release === void 0 || !release.isKnown || record.verb !== "apply" ? [] : [ {
record,
file: files.record,
release,
signature
} ];
});
const checks = compared.flatMap(({record, file, release}) => {
const restsOn = [ file, {
path: release.manifestFile
}, {
path: release.signatureFile
}, ...keyFile ];
const accepted = record.signers ?? [];
if (accepted.length === 0) return [ (0, check_records.Jr)(host)("record-signers", `The record of attempt ${record.attempt} names no signer that the host accepted.`, restsOn) ];
const missing = accepted.filter(({fingerprint, principals}) => !release.signers.some(one => one.fingerprint === fingerprint && principals.every(name => one.principals.includes(name))));
if (missing.length === 0) return [];
const names = missing.map(({principals, fingerprint}) => `${(0, quote.Re)(principals)} (${fingerprint})`).join(", ");
const statement = `The host ${host} accepted signatures that are not found here by key and name, in attempt ${record.attempt}: ${names}.`;
return [ {
...(0, check_records.Jr)(host)("record-signers", statement, restsOn),
hint: "Give the allowed_signers of the host at that time."
} ];
});
if (checks.length > 0 || compared.length === 0) return checks;
const statement = `All signers whom the host ${host} accepted are found here, by key and by name.`;
const restsOn = [ ...compared.map(({file}) => file.path), ...new Set(compared.map(({release}) => release.signatureFile)) ];
const vouchedBy = compared.every(({signature}) => signature === "host") ? "host" : "none";
return [ {
check: "record-signers",
about: host,
outcome: "passed",
statement,
restsOn,
vouchedBy
} ];
}
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/check-whole.js
function checkTwice(read) {
return [ ...Map.groupBy(read, ({releaseId}) => releaseId) ].flatMap(([id, all]) => {
if (all.length === 1) return [];
const restsOn = all.map(({manifestFile}) => manifestFile.path);
const statement = `Release ${id} is in more than one folder (${restsOn.join(", ")}), and only one of them was checked.`;
return [ {
check: "files",
outcome: "failed",
statement,
hint: "Keep one of them.",
restsOn,
vouchedBy: "none"
} ];
});
}
function checkAcrossHosts(hosts) {
if (hosts.length < 2) return [];
const places = new Map;
const checks = [];
for (const {records, ledger} of hosts) {
const own = new Map([ ...(ledger?.attempts ?? []).map(attempt => [ attempt, ledger.path ]), ...records.map(({record, files}) => [ record.attempt, files.record.path ]) ]);
for (const [attempt, path] of own) {
const other = places.get(attempt);
if (other === void 0) places.set(attempt, path); else if (checks.length < check_whole_NAMED_ATTEMPTS) {
const statement = `The attempt ${attempt} is in the evidence of two hosts: one of them is a copy of the other.`;
checks.push({
check: "hosts",
outcome: "failed",
statement,
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
statement,
restsOn: hosts.map(({host}) => `hosts/${host}`),
vouchedBy: "none"
} ];
}
const check_whole_NAMED_ATTEMPTS = 20;
function checkEmptiness({releases, hosts: files}, hosts) {
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
if (hosts.some(({records}) => records.length > 0)) return [];
return [ {
...common,
check: "record",
outcome: "not-provable",
statement: "There is no record of any host: whether the release ran is unknown."
} ];
}
var find_evidence = __webpack_require__(3676);
var read_heads = __webpack_require__(9030);
var read_trust = __webpack_require__(8432);
// CONCATENATED MODULE: ./build/js/steps/within-bytes.js
const AT_ONCE = 4;
const BYTES_AT_ONCE = 16 * 1024 * 1024;
async function withinBytes(items, {bytesOf, work}) {
const results = [];
const running = new Map;
const state = {
isFailed: false
};
for (const item of items) {
const bytes = bytesOf(item);
while (!hasRoom(running, bytes)) await Promise.race(running.keys());
if (state.isFailed) break;
const result = work(item);
results.push(result);
const ended = endOf(result, state).finally(() => running.delete(ended));
running.set(ended, bytes);
}
await Promise.allSettled(results);
return Promise.all(results);
}
function hasRoom(running, bytes) {
const used = running.values().reduce((sum, one) => sum + one, 0);
return running.size === 0 || running.size < AT_ONCE && used + bytes <= BYTES_AT_ONCE;
}
async function endOf(work, state) {
try {
await work;
} catch {
state.isFailed = true;
}
}
// CONCATENATED MODULE: ./build/js/verbs/verify-evidence.js
async function verifyEvidence(options, context) {
const found = (0, find_evidence.H)(options.folder);
const trust = await (0, read_trust.bn)(options, found);
if (found.files.length === 0) throw (0, catalogue.Uv)(options.name ?? options.folder);
const verified = await (0, report_event.xe)(context.reporter, "evidence", () => verifyFound({
options,
found,
trust
}, context));
const {live = []} = options;
if (live.length === 0) return resultOf(verified);
const {checkLive} = await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(8108), __webpack_require__.e(3540) ]).then(__webpack_require__.bind(__webpack_require__, 89700));
const askedAt = (new Date).toISOString();
const checks = [ ...verified.checks ];
for (const reach of live) checks.push(...await checkLive(reach, verified, context));
return {
...resultOf({
...verified,
checks
}),
live: {
hosts: live.map(({hostName}) => hostName),
askedAt
}
};
}
async function verifyFound({options, found, trust}, {runner}) {
const read = await (0, in_turns.g)(found.releases, manifest => readRelease(manifest, found.namesIn(manifest)));
const releases = new Map(read.flatMap(one => "releaseId" in one ? [ [ one.releaseId, one ] ] : []));
const known = new Map([ ...releases ].map(([id, {manifest, manifestFile}]) => [ id, {
manifest,
file: manifestFile.path
} ]));
const kept = await (0, read_heads.y)(found.hosts);
const heads = [ ...options.heads ?? [], ...kept.heads ];
const hosts = [];
const ledgers = new Map;
for (const files of found.hosts) ledgers.set(files.host, await readLedger({
files,
releases: known
}));
heads.push(...[ ...ledgers.values() ].flatMap(witnessedIn));
for (const files of found.hosts) {
const [keys, revokedKeys] = [ trust.keysOf(files.host), trust.revokedKeysOf(files.host) ];
const {keysPinnedIn} = trust;
const keysOfHost = {
keys,
keysPinnedIn,
revokedKeys,
namedRevokedKeys: trust.namedRevokedKeysOf(files.host)
};
const own = heads.filter(({host}) => host === files.host);
const question = {
files,
...keysOfHost,
releases: known,
allowUnsigned: options.allowUnsigned ?? false,
heads: own
};
hosts.push(await withTimestamps(await checkHost(question, ledgers.get(files.host), runner), trust.timestamps, known));
}
const checks = [ ...trust.checks, ...found.problems, ...kept.checks, ...await headsOfOthers(heads, {
found,
trust
}), ...noHeads(options.headProblems ?? []), ...await checkIndex(found), ...read.flatMap(one => "releaseId" in one ? [] : [ one ]), ...checkTwice(read.flatMap(one => "releaseId" in one ? [ one ] : [])) ];
const {signed, checks: ofReleases} = await checkReleases({
releases,
hosts,
trust
}, runner);
checks.push(...ofReleases);
checks.push(...await hostChecks({
hosts,
signed,
trust
}, runner));
checks.push(...checkExpected(options, {
releases: [ ...releases.keys() ],
hosts
}), ...checkAcrossHosts(hosts), ...checkEmptiness(found, hosts));
return {
options,
found,
checks,
hosts,
releases,
verifiedReleases: [ ...signed.values() ].map(({release}) => release)
};
}
async function hostChecks({hosts, signed, trust}, runner) {
const checks = [];
for (const {host, keys: hostKeys, checks: own, records} of hosts) {
const {allowedSignersFile} = trust.release;
const keys = {
...trust.release,
hostKeys,
now: new Date
};
checks.push(...own, ...await checkHostCountersigned({
host,
records
}, keys, runner), ...checkAcceptedSigners(host, records, {
releases: signed,
allowedSignersFile
}));
}
return checks;
}
async function checkReleases({releases, hosts, trust}, runner) {
const records = signedRecords(hosts);
const outcomes = await withinBytes([ ...releases.values() ], {
bytesOf: bytesToCheck,
work: async release => ({
release,
outcome: await checkRelease(release, {
keys: trust.release,
signed: records.get(release.releaseId) ?? []
}, runner)
})
});
const signed = outcomes.map(({release, outcome: {signers, approvers, signatureFile}}) => [ release.releaseId, {
signers,
signatureFile,
manifestFile: release.manifestFile.path,
isKnown: trust.release.allowedSignersFile !== void 0,
release: verifiedRelease(release, {
signers,
approvers
})
} ]);
const checks = outcomes.flatMap(({release, outcome}) => releases.size > 1 ? outcome.checks.map(check => Object.assign({
about: aboutRelease(release.releaseId)
}, check)) : outcome.checks);
return {
signed: new Map(signed),
checks
};
}
function componentsOf(releases, hosts) {
const ofManifests = [ ...releases ].map(([id, {manifest}]) => [ id, Object.fromEntries(Object.entries(manifest.components).map(([name, {storePath}]) => [ name, storePath ])) ]);
return Object.fromEntries([ ...hosts.flatMap(({shown}) => [ ...shown ]), ...ofManifests ]);
}
function verifiedRelease({releaseId, manifest}, {signers, approvers}) {
return {
releaseId,
application: manifest.application,
source: manifest.source,
signers: signers.map(({principals, fingerprint}) => ({
principals,
fingerprint
})),
approvers
};
}
function signedRecords(hosts) {
const signed = hosts.flatMap(({records}) => records).filter(({signature}) => signature === "host").map(({record, files}) => ({
record,
path: files.record.path
})).toSorted((left, right) => Date.parse(left.record.startedAt) - Date.parse(right.record.startedAt));
return Map.groupBy(signed, ({record}) => record.releaseId);
}
function resultOf({options, found, checks, hosts, releases: read, verifiedReleases}) {
const all = requiredChecks({
options,
checks,
hosts,
releases: read
});
const ordered = (0, check.al)(boundedChecks((0, check_advice.B)(all)));
const verdicts = verdictsByRelease(hosts, checks);
const shown = ordered.map(check => boundedFiles(Object.assign(check, {
restsOn: [ ...new Set(check.restsOn.map(path => inFolder(found.folder, path))) ]
})));
return {
evidence: options.name ?? options.folder,
releases: verifiedReleases.map(one => Object.assign(one, {
verdicts: verdicts.get(one.releaseId) ?? []
})),
hosts: hosts.map(({host, application, newest, records}) => ({
host,
application,
newestLine: newest?.line ?? null,
records: records.length
})),
checks: shown,
counts: (0, check.ls)(all),
components: componentsOf(read, hosts),
history: hosts.flatMap(({history}) => history).toSorted((left, right) => Date.parse(left.finishedAt) - Date.parse(right.finishedAt))
};
}
function requiredChecks({options, checks, hosts, releases}) {
const {expectedHost: host, expectedReleaseId: releaseId, required = []} = options;
const pairs = {
hosts,
releases,
host,
releaseId
};
const current = required.some(one => "check" in one && one.check === "current") ? checkCurrent(pairs) : [];
const isOne = releases.size < 2;
return (0, requirement.CO)([ ...checks, ...current ], required, {
hosts: {
here: hosts.map(one => one.host),
asked: host
},
releases: isOne ? requirement.bC : {
here: [ ...releases.keys() ].map(aboutRelease),
asked: releaseId && aboutRelease(releaseId)
},
recorded: required.some(one => "verdict" in one) ? recordedVerdicts(pairs) : [],
isHere: (part, asked) => hosts.some(one => (asked === void 0 || one.host === asked) && (part === "record" ? one.records.length > 0 : one.ledger !== null))
});
}
function aboutRelease(releaseId) {
return releaseId.slice(0, 12);
}
function inFolder(folder, path) {
if (!(0, external_node_path_.isAbsolute)(path)) return path;
if (path.startsWith(`${folder}/`)) return path.slice(folder.length + 1);
const below = (0, external_node_path_.relative)(folder, path);
return below.startsWith("..") ? path : below;
}
}),

};
