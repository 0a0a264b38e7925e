export const modules = {

/***/ 75260: // build/js/actions/keys.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => deployKey,
N: () => signingKey,
sweepKilledSteps: () => sweepKilledSteps
});
var external_node_path_ = __webpack_require__(76760);
var external_node_process_ = __webpack_require__(1708);
var answered = __webpack_require__(51949);
var errors = __webpack_require__(8136);
var temporary_folder = __webpack_require__(87028);
var toolkit = __webpack_require__(59702);
var connection = __webpack_require__(38020);
var keygen_public = __webpack_require__(30220);
var promises_ = __webpack_require__(58500);
var limits = __webpack_require__(28410);
var is_there = __webpack_require__(27499);
// CONCATENATED MODULE: ./build/js/tools/ssh/own-agent.js
const SOCKET = "agent";
const START_MILLISECONDS = 1e4;
async function ownAgent(folder, key, runner) {
const socket = (0, external_node_path_.join)(folder, SOCKET);
const agent = await runner.start({
argv: [ "ssh-agent", "-a", SOCKET, "cat" ],
directory: folder,
effect: "write",
timeout: limits.Mp
});
const end = async () => {
agent.stdin.end();
await agent.finished;
};
const ask = (words, input) => runner.run({
argv: [ "ssh-add", "-q", ...words ],
directory: folder,
effect: "write",
environment: {
SSH_AUTH_SOCK: SOCKET,
SSH_ASKPASS_REQUIRE: "never"
},
timeout: 3e4,
...input === void 0 ? {} : {
input
}
});
try {
if (!await accepts(() => ask([ "-" ], key), socket)) {
await end();
return;
}
} catch (error) {
await end();
throw error;
}
return {
socket,
[Symbol.asyncDispose]: async () => {
await ask([ "-D" ]);
await end();
}
};
}
const UNREACHED = 2;
async function accepts(add, socket) {
for (const deadline = performance.now() + START_MILLISECONDS; ;await (0, promises_.setTimeout)(5)) {
const isLate = performance.now() >= deadline;
if (!isLate && !await (0, is_there.$)(socket)) continue;
const ended = await add();
if (ended.status === 0) return true;
if (ended.status !== UNREACHED) return false;
if (isLate) throw new errors.Qd([ "ssh-add", "-" ], ended);
}
}
var wire = __webpack_require__(1137);
// CONCATENATED MODULE: ./build/js/domain/trust/private-key.js
const LIMIT_CHARACTERS = 64 * 1024;
function privateKeyText(given) {
if (given.length > LIMIT_CHARACTERS) return {
problem: `has more than ${LIMIT_CHARACTERS} characters`,
hint: `Give one private key.`
};
const text = given.replaceAll(/\\r|\\n|\r/g, "\n").trim();
if (text.startsWith("PuTTY-User-Key-File")) return {
problem: "is a PuTTY key",
hint: "Convert it to OpenSSH's format with puttygen."
};
if (publicKeyPattern.test(text)) return {
problem: "is a public key",
hint: "Give the private key."
};
const [whole, label, content = ""] = armourPattern.exec(text) ?? [];
if (whole !== text || label === void 0) return {
problem: "is not a complete private key",
hint: "Give the whole file, from its BEGIN line to its END line."
};
if (/^(?:\s*)Proc-Type:.*ENCRYPTED/.test(content) || label === "ENCRYPTED PRIVATE KEY") return hasPassphrase;
const base64 = content.replaceAll(/\s/g, "");
const bytes = Buffer.from(base64, "base64");
if (base64 === "" || bytes.toString("base64") !== base64) return incomplete;
const problem = label === "OPENSSH PRIVATE KEY" ? openSshProblem(bytes) : void 0;
if (problem !== void 0) return problem;
const lines = base64.match(/.{1,64}/g) ?? [];
return {
text: [ `-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, "" ].join("\n")
};
}
const hasPassphrase = {
problem: "has a passphrase, which cannot be typed in here",
hint: "Give a key without one, or load it into an ssh agent."
};
const incomplete = {
problem: "is not a complete key: a part of it is missing or was changed"
};
const publicKeyPattern = /^(?:ssh-|ecdsa-|sk-)\S+ AAAA/;
const armourPattern = /^-----BEGIN ((?:OPENSSH |RSA |EC |ENCRYPTED )?PRIVATE KEY)-----([^]*?)-----END \1-----$/;
const magic = Buffer.from("openssh-key-v1\0");
function openSshProblem(bytes) {
if (!bytes.subarray(0, magic.length).equals(magic)) return incomplete;
let rest = bytes.subarray(magic.length);
const head = [];
while (head.length < 3) {
const next = (0, wire.Se)(rest);
if (next === void 0) return incomplete;
head.push(next);
rest = rest.subarray(4 + next.length);
}
if (head[0].toString("latin1") !== "none") return hasPassphrase;
return (0, wire.ut)(rest.subarray(4), 2)?.length === 2 ? void 0 : incomplete;
}
var step_state = __webpack_require__(38862);
// CONCATENATED MODULE: ./build/js/actions/keys-folder.js
const LABEL = "key";
function keysFolder() {
return (0, external_node_path_.join)((0, step_state.ZX)(), "keys");
}
var write_file = __webpack_require__(7360);
// CONCATENATED MODULE: ./build/js/actions/keys.js
var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
if (value !== null && value !== void 0) {
if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
var dispose, inner;
if (async) {
if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
dispose = value[Symbol.asyncDispose];
}
if (dispose === void 0) {
if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
dispose = value[Symbol.dispose];
if (async) inner = dispose;
}
if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
if (inner) dispose = function() {
try {
inner.call(this);
} catch (e) {
return Promise.reject(e);
}
};
env.stack.push({
value,
dispose,
async
});
} else if (async) env.stack.push({
async: true
});
return value;
};
var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
return function(env) {
function fail(e) {
env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
env.hasError = true;
}
var r, s = 0;
function next() {
while (r = env.stack.pop()) try {
if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
if (r.dispose) {
var result = r.dispose.call(r.value);
if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
fail(e);
return next();
});
} else s |= 1;
} catch (e) {
fail(e);
}
if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
if (env.hasError) throw env.error;
}
return next();
};
}(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
var e = new Error(message);
return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
async function deployKey(inputs, runner) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const given = givenKey({
input: "ssh-key",
content: inputs.sshKey
}, {
input: "identity-file",
file: inputs.identityFile
});
if ("file" in given) return {
reach: {
identityFile: given.file,
environment: external_node_process_.env
},
[Symbol.asyncDispose]: () => Promise.resolve()
};
const stack = __addDisposableResource(env_1, new AsyncDisposableStack, true);
const folder = stack.use(await (0, temporary_folder.wE)(keysFolder(), LABEL));
const agent = await ownAgent(folder.path, given.text, runner);
if (agent === void 0) throw unusableKey("ssh-key");
stack.use(agent);
const kept = stack.move();
const environment = {
...external_node_process_.env,
SSH_AUTH_SOCK: agent.socket
};
return {
reach: {
identityFile: void 0,
environment
},
[Symbol.asyncDispose]: () => kept.disposeAsync()
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function signingKey(inputs, runner) {
const given = givenKey({
input: "signing-key",
content: inputs.signingKey
}, {
input: "signing-key-file",
file: inputs.signingKeyFile
});
if ("file" in given) return given.file === void 0 ? void 0 : work => work(given.file);
const use = async work => {
const env_2 = {
stack: [],
error: void 0,
hasError: false
};
try {
const folder = __addDisposableResource(env_2, await (0, temporary_folder.wE)(keysFolder(), LABEL), true);
const file = (0, external_node_path_.join)(folder.path, "key");
await (0, write_file._)(file, given.text, {
mode: 384,
flag: "wx"
});
return await work(file);
} catch (e_2) {
env_2.error = e_2;
env_2.hasError = true;
} finally {
const result_2 = __disposeResources(env_2);
if (result_2) await result_2;
}
};
if ((await use(file => (0, answered.o)(runner, (0, keygen_public.W)(file)))).status !== 0) throw unusableKey("signing-key");
return use;
}
async function sweepKilledSteps(runner) {
await (0, temporary_folder.r6)(keysFolder(), LABEL);
await (0, connection.N)(runner);
}
function givenKey(byContent, byFile) {
const {input, content} = byContent;
if (content === void 0) return {
file: byFile.file === void 0 ? void 0 : (0, external_node_path_.resolve)(byFile.file)
};
for (const secret of secretParts(content)) (0, toolkit.Pq)(secret);
if (byFile.file !== void 0) throw new errors.dz("conflicting-options", `The inputs "${input}" and "${byFile.input}" are both given.`, {
hint: "Give one of them."
});
const key = privateKeyText(content);
if (key.problem !== void 0) throw new errors.dz("key-invalid", `The input "${input}" ${key.problem}.`, {
hint: key.hint
});
for (const secret of secretParts(key.text)) (0, toolkit.Pq)(secret);
return {
text: key.text
};
}
function unusableKey(input) {
return new errors.dz("key-invalid", `The input "${input}" is a private key that ssh on this machine cannot use.`, {
hint: "Give one that ssh-keygen made."
});
}
function secretParts(text) {
return text.split(/\s|\\r|\\n/).filter(part => /^[A-Za-z0-9+/]{8,}={0,2}$/.test(part));
}
}),

/***/ 30220: // build/js/tools/ssh/keygen-public.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => publicHalfCommand
});
function publicHalfCommand(privateKeyFile) {
return {
argv: [ "ssh-keygen", "-y", "-P", "", "-f", privateKeyFile ],
effect: "read",
timeout: 3e4
};
}
}),

/***/ 32501: // build/js/actions/evidence.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => keepEvidence,
s: () => artifactLinks
});
var node_fs$0 = __webpack_require__(73024);
var node_fs_promises$1 = __webpack_require__(51455);
var node_path$2 = __webpack_require__(76760);
var tools_files_write_atomically$3 = __webpack_require__(68417);
var github_artifact_name$4 = __webpack_require__(95326);
var steps_bundle_write$5 = __webpack_require__(41220);
var domain_statement_approval$6 = __webpack_require__(83338);
var best_effort_js$7 = __webpack_require__(62749);
async function keepEvidence(options, context) {
const {run, reporter} = context;
const {application, host, releaseId, attempt, record, snapshots, signedRecords = [], bundle, retentionDays} = options;
const made = [ record, ...signedRecords, snapshots?.before, snapshots?.after ].filter(file => typeof file === "string");
if (made.length === 0) return null;
return (0, best_effort_js$7.z)(`Keeping the record of ${host} as an artifact`, reporter, async () => {
const changes = await compareSnapshots(options, reporter);
const name = (0, github_artifact_name$4.Cs)(application, releaseId, (0, 
github_artifact_name$4.wg)(host, attempt));
const signed = bundle === void 0 ? [] : [ "manifest.json", steps_bundle_write$5.eh, domain_statement_approval$6.o_ ].map(file => (0, 
node_path$2.join)(bundle, file)).filter(node_fs$0.existsSync);
const root = await (0, node_fs_promises$1.mkdtemp)((0, 
node_path$2.join)((0, node_path$2.resolve)(run.folder), `${name}-`));
const files = [ ...made, ...changes === null ? [] : [ changes ], ...signed ];
for (const file of files) await (0, node_fs_promises$1.copyFile)(file, (0, 
node_path$2.join)(root, (0, node_path$2.basename)(file)));
const {uploadFiles} = await __webpack_require__.e(9411).then(__webpack_require__.bind(__webpack_require__, 9411));
return uploadFiles(context, {
name,
root,
files: files.map(file => (0, node_path$2.basename)(file)),
retentionDays
});
});
}
async function compareSnapshots({snapshots, mayDiffer}, reporter) {
const {before, after} = snapshots ?? {
before: null,
after: null
};
if (before === null || after === null) return null;
return (0, best_effort_js$7.z)("Comparing the snapshots before and after", reporter, async () => {
const {snapshotDiff} = await Promise.all([ __webpack_require__.e(8881), __webpack_require__.e(1386), __webpack_require__.e(4099), __webpack_require__.e(7958) ]).then(__webpack_require__.bind(__webpack_require__, 59312));
const report = await snapshotDiff({
snapshots: [ before, after ],
manifest: void 0,
mayDiffer
});
const file = (0, node_path$2.join)((0, node_path$2.dirname)(after), (0, 
node_path$2.basename)(after).replace(/-after\.json$/, "-changes.json"));
await (0, tools_files_write_atomically$3.writeAtomically)(file, `${JSON.stringify(report, null, 2)}\n`);
return file;
});
}
function artifactLinks({url}, artifacts) {
return artifacts.flatMap(artifact => artifact === null ? [] : [ {
name: artifact.name,
...url === void 0 ? {} : {
url: `${url}/artifacts/${artifact.id}`
}
} ]);
}
}),

/***/ 7598: // build/js/actions/report-attempt.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E3: () => reportAttempt,
Fz: () => artifactOutputs,
hm: () => worstOf
});
var domain_drift_severity$2 = __webpack_require__(75236);
var evidence_js$0 = __webpack_require__(32501);
var best_effort_js$1 = __webpack_require__(62749);
async function reportAttempt(attempt, step) {
const {what, config, facts, record, snapshots, signedRecords, bundle, retentionDays, upload} = attempt;
const {application} = config;
const {reporter, run} = step;
const evidence = {
application,
host: facts.host,
releaseId: facts.releaseId ?? "none",
attempt: facts.record?.attempt,
record,
snapshots,
signedRecords,
bundle,
mayDiffer: config.snapshot.mayDiffer,
retentionDays
};
const uploaded = upload ? await (0, evidence_js$0.N)(evidence, step) : null;
await (0, best_effort_js$1.e)(reporter, async () => {
const {attemptSummary} = await Promise.all([ __webpack_require__.e(848), __webpack_require__.e(654) ]).then(__webpack_require__.bind(__webpack_require__, 90848));
const {server} = run;
const artifacts = (0, evidence_js$0.s)(run, [ ...attempt.artifacts, uploaded ]);
return limitBytes => attemptSummary(what, {
...facts,
application,
phases: reporter.phases(),
artifacts,
server,
limitBytes
});
});
return uploaded;
}
function worstOf(findings) {
if (findings === void 0) return;
return domain_drift_severity$2.g.findLast(severity => findings.some(finding => finding.severity === severity)) ?? "none";
}
function artifactOutputs(uploaded) {
return {
"artifact-name": uploaded?.name,
"artifact-id": uploaded?.id,
"artifact-digest": uploaded?.digest
};
}
}),

/***/ 305: // build/js/domain/errors/codes.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ap: () => familyOf,
B$: () => hostCodes,
jG: () => inputCodes
});
const inputCodes = {
usage: null,
"conflicting-options": "usage",
"missing-option": "usage",
"invalid-option": "usage",
unanswered: "usage",
"file-unreadable": "usage",
"file-unwritable": "usage",
"key-invalid": "usage",
"key-missing": "usage",
"key-in-use": "usage",
"signing-failed": "usage",
"unit-of-another": "usage",
"too-few-signers": "usage",
"root-needed": "usage",
"internal-verb": "usage",
"local-host": "usage",
"host-key-missing": "usage",
"unsuitable-roles": "usage",
"variable-missing": "usage",
"data-undeclared": "usage",
"declared-by-nixos": "usage",
"config-missing": null,
"config-invalid": null,
"manifest-missing": null,
"manifest-invalid": null,
"inventory-invalid": null,
"unknown-host": null,
"unknown-component": null,
"unknown-release": null,
"wrong-application": null,
"request-invalid": null,
"unknown-field": "request-invalid",
"closure-unknown": "request-invalid",
"agent-outdated": "request-invalid",
"pack-invalid": null,
"snapshot-missing": null,
"snapshot-invalid": null,
"not-permitted": null,
"read-only-key": null,
"signature-invalid": null,
"statement-invalid": null,
"signature-refused": null,
"record-invalid": null,
"record-refused": null,
"evidence-refused": null,
"archive-invalid": "artifact-refused",
"artifact-missing": null,
"artifact-refused": null,
"github-refused": null
};
const hostCodes = {
unreachable: null,
"host-key-mismatch": null,
"authentication-failed": null,
"agent-missing": null,
"agent-protocol": null,
"contact-lost": null,
"disk-full": null,
"path-missing": null,
"path-untrusted": null,
"path-corrupt": null,
"signature-refused": null,
"not-approved": null,
busy: null,
"no-previous-release": null,
"unexpected-release": null,
"older-release": null,
"failed-release": null,
"expired-release": null,
"unexpected-role": null,
"wrong-host": null,
"not-awaiting": null,
"not-running": "not-awaiting",
"not-down": null,
"not-installed": null,
"ledger-not-understood": null,
ill: null,
"agent-failed": "ill",
"unsafe-permissions": "ill",
"state-damaged": "ill",
"unexpected-layout": "ill",
"policy-invalid": "ill",
"root-missing": "ill",
"node-missing": "ill",
"sudo-misconfigured": "ill",
"unit-unsupported": "ill",
"unit-stuck": "ill",
"no-system-profile": "ill",
"switch-refused": "ill",
"transaction-failed": "ill",
"recovery-failed": "ill",
"data-unusable": "ill",
"data-program-failed": "ill",
"backup-failed": "ill",
"backup-unusable": "ill",
"restore-blocked": "ill",
"standby-unhealthy": "ill"
};
function familyOf(code) {
const families = {
...inputCodes,
...hostCodes
};
return Object.hasOwn(families, code) ? families[code] ?? code : code;
}
}),

/***/ 96477: // build/js/domain/report/age.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
J: () => agoOf,
h: () => ageOf
});
var amount_js$0 = __webpack_require__(53004);
const steps = [ {
seconds: 86400,
word: "day"
}, {
seconds: 3600,
word: "hour"
}, {
seconds: 60,
word: "minute"
} ];
function ageOf(moment, now) {
const seconds = Math.floor((now - Date.parse(moment)) / 1e3);
if (Number.isNaN(seconds)) return "unknown";
if (seconds < -60) return "in the future";
const step = steps.find(one => seconds >= one.seconds);
return step === void 0 ? (0, amount_js$0.B4)(Math.max(0, seconds), "second") : (0, 
amount_js$0.B4)(Math.floor(seconds / step.seconds), step.word);
}
function agoOf(moment, now) {
const age = ageOf(moment, now);
return /^[0-9]/.test(age) ? `${age} ago` : age;
}
}),

/***/ 71259: // build/js/domain/report/release-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DR: () => withShortIds,
Gx: () => keptWords,
Uk: () => shortAttempt,
Vl: () => releaseWords,
ad: () => withCurrent,
mF: () => changeWords,
m_: () => shortId,
oR: () => subjectWords,
xK: () => commitWords
});
var age_js$0 = __webpack_require__(96477);
const SHORT_ID = 12;
function shortId(id) {
return /^[0-9a-f]{40,}$/.test(id) ? id.slice(0, SHORT_ID) : id;
}
function shortAttempt(attempt) {
return attempt.slice(0, 8);
}
function withShortIds(text) {
return text.replaceAll(/(?<![0-9A-Za-z/+-])[0-9a-f]{64}(?![0-9A-Za-z/+=-])/g, id => id.slice(0, SHORT_ID));
}
function commitWords({commit, commitTime}, {now, subjects}) {
const age = now === void 0 ? `of ${commitTime}` : ageWords(commitTime, now);
return `${shortId(commit)}${subjectWords(commit, {
subjects
})}, ${age}`;
}
function subjectWords(commit, {subjects}) {
const subject = subjects?.get(commit);
return subject === void 0 ? "" : ` "${cut(subject)}"`;
}
function releaseWords(release, source, around) {
if (release === null) return "none";
return source === void 0 ? shortId(release) : `${shortId(release)} (commit ${commitWords(source, around)})`;
}
function keptWords(releases, now) {
const words = releases.map(({id, source, remarks = []}) => {
const known = [ ...source === void 0 ? [] : [ `commit ${commitWords(source, {
now
})}` ], ...remarks ];
return known.length === 0 ? id : `${id} (${known.join(", ")})`;
});
return words.join(", ") || "none";
}
function withCurrent(releases, current) {
return releases.map(release => release.id === current ? {
...release,
remarks: [ "current", ...release.remarks ?? [] ]
} : release);
}
function changeWords({previousRelease, previousCommit, releaseId, releaseCommit}, around) {
return `${releaseWords(previousRelease, previousCommit, around)} \u2192 ${releaseWords(releaseId, releaseCommit, around)}`;
}
function ageWords(commitTime, now) {
const age = (0, age_js$0.h)(commitTime, now);
return /^[0-9]/.test(age) ? `${age} old` : `of ${commitTime}`;
}
const SUBJECT_LENGTH = 60;
function cut(subject) {
return subject.length <= SUBJECT_LENGTH ? subject : `${subject.slice(0, SUBJECT_LENGTH - 1)}\u2026`;
}
}),

};
