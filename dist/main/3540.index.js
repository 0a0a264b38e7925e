import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-32227.js';
export const id = 3540;
export const ids = [3540];
export const modules = {
...shared0,
...shared1,


/***/ 89700: // build/js/steps/evidence/live.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
checkLive: () => checkLive,
requireReachable: () => requireReachable
});
var errors = __webpack_require__(8136);
var host_key_chain = __webpack_require__(51270);
var chain = __webpack_require__(53184);
var amount = __webpack_require__(53004);
var without_line = __webpack_require__(26772);
// CONCATENATED MODULE: ./build/js/domain/evidence/live-ledger.js
function compareLedger(live, kept) {
const byAttempt = new Map([ ...live.lines.values() ].map(({attempt, line}) => [ attempt, line ]));
const records = kept.records.map(one => ({
...one,
line: one.record.ledger?.line ?? byAttempt.get(one.record.attempt)
}));
const expected = [ ...new Set([ ...kept.digests.keys(), ...records.flatMap(({line}) => line ?? []) ]) ].toSorted((left, right) => left - right);
const oldestSent = live.lines.keys().reduce((oldest, line) => Math.min(oldest, line), live.total + 1);
const compared = new Set(expected.filter(line => line >= oldestSent && line <= live.total));
const changed = new Set([ ...compared ].filter(line => kept.digests.has(line) && live.lines.get(line)?.digest !== kept.digests.get(line)));
const wrong = records.filter(({text, line}) => line !== void 0 && compared.has(line) && !isIn(text, live.lines.get(line)));
const unplaced = records.filter(one => one.line === void 0 && !isWithout(one));
const isWhole = oldestSent === 1 || live.total === 0;
const newest = expected.at(-1) ?? 0;
return {
problems: [ ...live.brokenAt === null ? [] : [ `contradicts itself at line ${live.brokenAt}` ], ...newest > live.total ? [ `ends at line ${live.total}, and the evidence has line ${newest}: its newest records were removed` ] : [], ...changed.size === 0 ? [] : [ changedLines([ ...changed ]) ], ...wrongRecords(wrong.filter(({line}) => !changed.has(line))), ...(isWhole ? unplaced.slice(0, 1) : []).map(({record}) => `does not have the attempt ${record.attempt} of the evidence`), ...contradicted(live, records.filter(isWithout)) ],
notSent: expected.filter(line => line < oldestSent).length + (isWhole ? 0 : unplaced.length),
same: compared.size - new Set([ ...changed, ...wrong.map(({line}) => line) ]).size,
later: [ ...live.lines.values() ].filter(({line}) => line > newest).toSorted((left, right) => left.line - right.line),
others: newest - expected.length
};
}
function isWithout({record, line, isSigned}) {
return line === void 0 && isSigned && (0, without_line.y)(record);
}
function isIn(text, line) {
return line !== void 0 && (0, chain._h)(text, line);
}
function contradicted({lines}, records) {
if (records.length === 0) return [];
const states = new without_line.F;
for (const line of [ ...lines.values() ].toSorted((left, right) => left.line - right.line)) states.take(line.line, line);
const first = records.find(({record}) => states.contradictionOf(record) !== void 0);
if (first === void 0) return [];
return [ `contradicts attempt ${first.record.attempt} of the evidence, which changed nothing: a line was removed` ];
}
function changedLines(lines) {
const more = lines.length > 1 ? ` (and ${(0, amount.B4)(lines.length - 1, "further line")})` : "";
return `has another line ${lines[0]} than the evidence${more}: its history was rewritten`;
}
function wrongRecords([first, ...others]) {
if (first === void 0) return [];
const more = others.length > 0 ? ` (and ${others.length} more)` : "";
const {line, record} = first;
return [ `has another record in line ${line} than the evidence has of attempt ${record.attempt}${more}: its history was rewritten` ];
}
var reach = __webpack_require__(26187);
var canonical = __webpack_require__(53795);
var host_client = __webpack_require__(89155);
var ledger_pages = __webpack_require__(94617);
// CONCATENATED MODULE: ./build/js/steps/evidence/live-facts.js
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
async function askForPresent(reach, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const askedAt = new Date;
const client = __addDisposableResource(env_1, await (0, host_client.m)(reach, context), true);
const status = await client.status();
const {current: release} = await client.release();
const snapshot = await client.snapshot();
return {
askedAt,
status,
release,
snapshot,
...await wholeLedger(client)
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function wholeLedger(client) {
const lines = new Map;
let first;
let broken = null;
const found = line => broken = Math.min(line, broken ?? line);
for await (const page of (0, ledger_pages.q)(client)) {
first ??= page;
for (const {line, digest, previousEntry, record} of page.entries) {
if (digest !== (0, chain.LE)((0, canonical.q)({
previousEntry,
record
}))) found(line);
const {attempt, verb, verdict, releaseId, previousRelease, finishedAt, role} = record;
lines.set(line, {
line,
digest,
previousEntry,
attempt,
verb,
verdict,
releaseId,
previousRelease,
finishedAt,
role
});
}
}
for (const {line, previousEntry} of lines.values()) {
const before = lines.get(line - 1);
if (before !== void 0 && before.digest !== previousEntry) found(line);
}
const {total, brokenAt, head, keyRotations = []} = first;
if (brokenAt !== null) found(brokenAt);
return {
ledger: {
total,
lines,
brokenAt: broken
},
head,
keyRotations
};
}
var host_key = __webpack_require__(61448);
var find_host = __webpack_require__(85670);
// CONCATENATED MODULE: ./build/js/domain/evidence/live-identity.js
function identityProblems(facts) {
const {name, hostName, machineId, evidenceHosts, statedMachineId: stated, provedKeys, knownKeys} = facts;
if (!evidenceHosts.includes(hostName)) return [ `The host that answers for ${name} is ${hostName}, and this evidence is of ${evidenceHosts.join(", ") || "no host"}.` ];
if (hostName !== name && evidenceHosts.includes(name)) return [ `The host that answers for ${name} is ${hostName}.` ];
return [ ...facts.evidenceApplication === null || facts.evidenceApplication === facts.application ? [] : [ `The host ${hostName} has ${facts.application}, and the evidence is of ${facts.evidenceApplication}.` ], ...stated === void 0 || stated === machineId ? [] : [ `The machine id of ${hostName} is ${machineId || "not readable"}, and the evidence has ${stated}: it is another machine.` ], ...knownKeys.length === 0 ? [] : provedKeys.flatMap(({fingerprint}) => keyProblem(fingerprint, facts) ?? []) ];
}
function keyProblem(fingerprint, {hostName, knownKeys}) {
const known = knownKeys.find(key => key.fingerprint === fingerprint);
const begin = `The host ${hostName} has the key ${fingerprint}, which`;
if (known === void 0) return `${begin} is not one of its keys that were given with the evidence.`;
return known.until === void 0 ? void 0 : `${begin} it replaced at ${known.until.at}.`;
}
var expected_host = __webpack_require__(25729);
var host_keys = __webpack_require__(95363);
var namespaces = __webpack_require__(10420);
var trust_signature = __webpack_require__(3508);
var verify_record_signature = __webpack_require__(53572);
// CONCATENATED MODULE: ./build/js/steps/evidence/live-host.js
const SKEW_MILLISECONDS = 5 * 60 * 1e3;
async function headSignerOf({head, ledger, askedAt}, {runner}) {
if (head === void 0) return "none";
const {signature: armour, ...signed} = head;
try {
const [signature, ...more] = (0, trust_signature.Vv)(armour);
if (signature === void 0 || more.length > 0 || head.line !== ledger.total) return "bad";
if (ledger.lines.get(head.line)?.digest !== head.digest) return "bad";
const by = await (0, verify_record_signature.q)({
text: (0, canonical.q)(signed),
signature,
namespace: namespaces.cl
}, runner);
if (by !== void 0 && !isSignedSince(askedAt, signed.signedAt)) return "old";
return by === void 0 ? "bad" : {
type: by.keyType,
fingerprint: by.fingerprint
};
} catch {
return "bad";
}
}
function isSignedSince(askedAt, signedAt) {
const time = Date.parse(signedAt);
return time >= askedAt.getTime() - SKEW_MILLISECONDS && time <= Date.now() + SKEW_MILLISECONDS;
}
function hostCheck(question) {
const {reach, facts, keys: knownKeys, evidence} = question;
const {hostName, machineId, application} = facts.status;
const host = evidence.hosts.find(one => one.host === hostName);
const provedKeys = provedKeysOf(question);
const stated = newestStatement(host);
const statedMachineId = stated?.deployment?.deployment.host.machineId ?? void 0;
const other = (0, expected_host.HO)((0, expected_host.AY)(reach.config, reach.hostName).expectHost, facts.status);
const evidenceHosts = evidence.hosts.map(one => one.host);
const names = {
name: reach.hostName,
hostName,
application,
evidenceApplication: host?.application ?? null,
evidenceHosts
};
const problems = identityProblems({
...names,
machineId,
statedMachineId,
provedKeys,
knownKeys
});
const common = {
check: "live-host",
about: hostName,
restsOn: stated === void 0 ? [] : [ stated.files.statement.path ]
};
if (problems.length > 0 || other !== void 0) return {
...common,
outcome: "failed",
statement: [ ...other === void 0 ? [] : [ other.message ], ...problems ].join(" "),
hint: `Check the address and the key of ${reach.hostName} in grind-to-prod.yml, and the keys that were given.`,
vouchedBy: "none"
};
const open = missingProof(question, provedKeys);
if (open !== void 0) {
const statement = `${open}: whether it is the host of the evidence is unknown.`;
return {
...common,
outcome: "not-provable",
statement,
vouchedBy: "none"
};
}
const keys = [ ...new Set(provedKeys.map(({fingerprint}) => fingerprint)) ].join(", ");
const machine = statedMachineId === void 0 ? "the evidence has no machine id to compare with" : `it has the machine id ${machineId}`;
const statement = `The host that answers is ${hostName} of the evidence, with the key ${keys}; ${machine}.`;
return {
...common,
outcome: "passed",
statement,
vouchedBy: "host"
};
}
function provedKeysOf({reach, signer, keys}) {
const pinned = keysOfConnection(reach).filter(key => replacedIn(keys, key) === void 0);
return [ ...pinned, ...typeof signer === "string" ? [] : [ signer ] ];
}
function missingProof({reach, facts, keys}, provedKeys) {
const {hostName} = facts.status;
if (keys.length === 0) return `No key of the host ${hostName} is known, or none that is not revoked`;
const pinned = keysOfConnection(reach);
const replaced = pinned.flatMap(key => replacedIn(keys, key) ?? []);
const [first] = replaced;
if (first !== void 0 && replaced.length === pinned.length) return `The connection to ${hostName} proves the key ${first.fingerprint}, which the host replaced at ${first.until.at}`;
return provedKeys.length === 0 ? `The host ${hostName} proved none of its keys` : void 0;
}
function replacedIn(keys, {fingerprint}) {
return keys.find(key => key.fingerprint === fingerprint && key.until !== void 0);
}
function newestStatement(host) {
return (host?.records ?? []).filter(({deployment}) => deployment?.signature === "host" && deployment.deployment.host.machineId !== null).toSorted((left, right) => Date.parse(left.record.finishedAt) - Date.parse(right.record.finishedAt)).at(-1);
}
function keysOfConnection({config, hostName}) {
const {hostKey} = (0, find_host.findHost)(config, hostName);
const keys = hostKey === void 0 || (0, host_key.v)(hostKey) !== void 0 ? [] : (0, 
host_keys.C3)(hostKey);
return typeof keys === "string" ? [] : keys;
}
// CONCATENATED MODULE: ./build/js/steps/evidence/live-ledger.js
function ledgerCheck({facts, signer, host, vouchedBy}, {problems, notSent, same}) {
const {total} = facts.ledger;
const restsOn = [ ...host.ledger === null ? [] : [ host.ledger.path ], ...host.records.map(({files}) => files.record.path) ];
const common = {
check: "live-ledger",
about: host.host,
restsOn
};
const all = [ ...problems, ...signer === "bad" ? [ "has a newest line that the host did not sign with a key of it" ] : [] ];
if (all.length > 0) return {
...common,
outcome: "failed",
statement: `The ledger that ${host.host} has now ${all.join("; it ")}.`,
hint: "Keep this evidence: the host no longer has what it recorded. Find out who changed the ledger, and when.",
vouchedBy: "none"
};
if (notSent > 0 || same === 0) {
const statement = same === 0 && notSent === 0 ? `The evidence has no record of ${host.host} that its ledger could be compared with.` : `The agent of ${host.host} sent the newest ${facts.ledger.lines.size} of its ${total} lines, and ${notSent} of the evidence were not compared.`;
return {
...common,
outcome: "not-provable",
statement,
vouchedBy: "none"
};
}
const contains = `The ledger that ${host.host} has now contains ${same === 1 ? "the line" : `all ${same} lines`} of the evidence, unchanged`;
if (typeof signer === "string") return {
...common,
outcome: "not-provable",
statement: `${contains}, but the host did not sign its newest line just now.`,
vouchedBy: "none"
};
const statement = `${contains}, and the host signed its newest line at ${facts.head.signedAt}.`;
return {
...common,
outcome: "passed",
statement,
vouchedBy
};
}
const NAMED_ATTEMPTS = 10;
function attemptsCheck({host, vouchedBy}, {later, others}) {
const common = {
check: "live-attempts",
about: host.host,
outcome: "passed",
restsOn: [],
vouchedBy
};
const before = others === 0 ? "" : ` Of ${(0, amount.B4)(others, "earlier attempt")} it has no line or record.`;
if (later.length === 0) return {
...common,
statement: `No attempt on ${host.host} is later than this evidence.${before}`
};
const shown = later.slice(-NAMED_ATTEMPTS).map(named);
const more = later.length > NAMED_ATTEMPTS ? ` and ${later.length - NAMED_ATTEMPTS} before them` : "";
const count = later.length === 1 ? "1 attempt is" : `${later.length} attempts are`;
return {
...common,
statement: `On ${host.host}, ${count} later than this evidence: ${shown.join("; ")}${more}.${before}`
};
}
function named({line, verb, verdict, releaseId, finishedAt}) {
return `line ${line}, ${verb} of ${releaseId.slice(0, 12)} at ${finishedAt}, ${verdict}`;
}
var external_node_path_ = __webpack_require__(76760);
var external_node_crypto_ = __webpack_require__(77598);
var unreadable = __webpack_require__(4897);
// CONCATENATED MODULE: ./build/js/domain/evidence/live-release.js
function currentAfter(attempts) {
for (const {verb, verdict, releaseId} of attempts.toReversed()) {
if (verb !== "apply" && verb !== "rollback") continue;
if (verdict === "COMMITTED") return releaseId;
if (verdict === "NEEDS_HUMAN" || verdict === "UNKNOWN") return;
}
return null;
}
function committedBy(lines) {
return lines.findLast(({verb, verdict}) => verdict === "COMMITTED" && (verb === "apply" || verb === "rollback"));
}
function releaseDifferences(found, known) {
const {status, release} = found;
const id = status.currentRelease;
const isWhole = release !== null && (0, external_node_crypto_.createHash)("sha256").update(release.manifest).digest("hex") === id;
const isValid = status.releases.some(one => one.id === id && one.valid);
return [ ...isWhole ? [] : [ "has another manifest for it" ], ...isValid ? [] : [ "does not have all of its store paths" ], ...release === null ? [] : closureDifferences(release.paths, known), ...linkDifferences(found.snapshot, id, known.manifest), ...status.units.flatMap(({unit, executable, ofCurrentRelease}) => ofCurrentRelease === false ? [ `runs ${executable ?? "another program"} as ${unit}, which is not of it` ] : []) ];
}
function closureDifferences(paths, {inventory, manifestPath}) {
if (inventory === void 0) return [];
const here = new Set(paths.map(({path}) => path));
const expected = new Set([ manifestPath, ...inventory.paths.map(({path}) => path) ]);
const missing = [ ...expected ].find(path => !here.has(path));
const added = [ ...here ].find(path => !expected.has(path));
return [ ...missing === void 0 ? [] : [ `does not list ${missing} in its closure` ], ...added === void 0 ? [] : [ `lists ${added} in its closure, which is not in the inventory` ] ];
}
function linkDifferences({binaries}, id, {components}) {
if ((0, unreadable.G)(binaries)) return [ "cannot read its links" ];
return Object.values(components).flatMap(({links}) => Object.entries(links).flatMap(([link, {sha256}]) => {
const found = Object.hasOwn(binaries, link) ? binaries[link] : void 0;
if (found === void 0) return [ `does not have its link ${link}` ];
if (found.sha256 !== sha256) return [ `has other content than the manifest for ${link}` ];
return found.release === id ? [] : [ `has a link ${link} that leads out of its closure` ];
}));
}
var own_path = __webpack_require__(33689);
var parse = __webpack_require__(78742);
var read_limited = __webpack_require__(55463);
var write = __webpack_require__(41220);
// CONCATENATED MODULE: ./build/js/steps/evidence/live-release.js
async function releaseCheck(answered, {later}) {
const {facts, host, vouchedBy, evidence} = answered;
const attempts = attemptsOf(host);
const expected = currentAfter(attempts);
const {currentRelease: current} = facts.status;
const release = typeof expected === "string" ? evidence.releases.get(expected) : void 0;
const restsOn = [ ...host.ledger === null ? [] : [ host.ledger.path ], ...release === void 0 ? [] : [ release.manifestFile.path ] ];
const common = {
check: "live-release",
about: host.host,
restsOn,
vouchedBy: "none"
};
const open = statement => ({
...common,
outcome: "not-provable",
statement
});
if (typeof expected !== "string") return open(`The evidence does not show which release ${host.host} runs: ${expected === null ? "it has no attempt that was committed" : "the outcome of its newest attempt is unknown"}.`);
if (current !== expected) return otherRelease(answered, {
common,
expected,
later
});
if (release === void 0) return open(`The host ${host.host} runs release ${expected}, as the evidence has it, but its manifest is not in the evidence.`);
const inventory = await inventoryOf(release);
const {manifest, releaseId} = release;
const differences = releaseDifferences(facts, {
manifest,
manifestPath: (0, own_path.KT)(manifest, releaseId),
inventory
});
if (differences.length > 0) return {
...common,
outcome: "failed",
statement: `The host ${host.host} runs release ${expected}, but it ${differences.slice(0, NAMED_DIFFERENCES).join("; it ")}.`,
hint: 'Compare its state with "grind-to-prod snapshot" and "grind-to-prod snapshot-diff".'
};
if (inventory === void 0) return open(`The host ${host.host} runs release ${expected}; without its inventory, the store paths were not compared.`);
const paths = (0, amount.B4)(inventory.paths.length, "store path");
const statement = `The host ${host.host} runs release ${expected} of its newest committed record, from the same ${paths}.`;
return {
...common,
outcome: "passed",
statement,
vouchedBy
};
}
const NAMED_DIFFERENCES = 5;
function otherRelease({facts, host}, {common, expected, later}) {
const {currentRelease: current, holder} = facts.status;
const runs = current === null ? `The host ${host.host} runs no release` : `The host ${host.host} runs release ${current}`;
const since = committedBy(later);
if (since !== void 0 && since.releaseId === current) return {
...common,
outcome: "not-provable",
statement: `${runs} since line ${since.line} of its ledger (${since.finishedAt}), which is later than this evidence.`,
hint: 'Get newer evidence with "grind-to-prod bundle", and verify that.'
};
if (holder !== null || currentAfter(later) === void 0) return {
...common,
outcome: "not-provable",
statement: `${runs}; ${holder === null ? "a later attempt left its outcome unknown" : `the attempt ${holder.attempt} is running on it`}.`
};
const recorded = since === void 0 ? `the newest committed record has ${expected}` : `its own ledger has ${since.releaseId} since line ${since.line}`;
const hint = "Find out who changed the host: no attempt that it recorded did.";
return {
...common,
outcome: "failed",
statement: `${runs}, and ${recorded}.`,
hint
};
}
function attemptsOf({history, records}) {
const known = new Set(history.map(({attempt}) => attempt));
const ofLedger = history.map(({to, ...entry}) => ({
...entry,
releaseId: to
}));
const others = records.flatMap(({record}) => known.has(record.attempt) ? [] : [ {
...record,
line: record.ledger?.line ?? Number.POSITIVE_INFINITY
} ]);
return [ ...ofLedger, ...others ].toSorted((left, right) => left.line - right.line || Date.parse(left.finishedAt) - Date.parse(right.finishedAt));
}
async function inventoryOf({manifestFile, manifest}) {
try {
const text = await (0, read_limited.t)((0, external_node_path_.join)((0, external_node_path_.dirname)(manifestFile.file), write.e6.inventory), parse.RN);
if (text === void 0) return;
const inventory = (0, parse.au)(Buffer.from(text));
(0, parse.Lb)(manifest, inventory);
return inventory;
} catch {
return;
}
}
// CONCATENATED MODULE: ./build/js/steps/evidence/live.js
function requireReachable({config, hostName}) {
(0, reach.sshHost)(config, hostName);
}
async function checkLive(reach, evidence, context) {
try {
const facts = await askForPresent(reach, context);
const [signer, keys] = [ await headSignerOf(facts, context), await keysUntilNow(facts, evidence) ];
return await compared({
reach,
facts,
signer,
keys,
evidence
});
} catch (error) {
if (!(error instanceof errors.dh)) throw error;
return unanswered(reach.hostName, error);
}
}
function unanswered(name, {code, message, hint}) {
const common = {
about: name,
restsOn: [],
vouchedBy: "none"
};
const statement = `The evidence was not compared with the host ${name}, which did not answer.`;
return [ {
...common,
check: "live-host",
outcome: code === "host-key-mismatch" ? "failed" : "not-provable",
statement: message,
...hint === void 0 ? {} : {
hint
}
}, {
...common,
check: "live-release",
outcome: "not-provable",
statement
}, {
...common,
check: "live-ledger",
outcome: "not-provable",
statement
} ];
}
async function keysUntilNow({status, keyRotations}, {hosts}) {
const question = hosts.find(({host}) => host === status.hostName)?.keyQuestion;
if (question === void 0) return [];
const {application = status.application, rotations} = question;
return (await (0, host_key_chain.p)({
...question,
application,
rotations: [ ...rotations, ...keyRotations ]
})).keys;
}
async function compared(question) {
const {facts, evidence} = question;
const identity = hostCheck(question);
const host = evidence.hosts.find(one => one.host === facts.status.hostName);
if (host === void 0 || identity.outcome === "failed") return [ identity ];
const answered = {
...question,
host,
vouchedBy: identity.outcome === "passed" ? "host" : "none"
};
const ledger = compareLedger(facts.ledger, {
digests: host.ledger?.digests ?? new Map,
records: host.records.map(({record, text, signature}) => ({
record,
text,
isSigned: signature === "host"
}))
});
return [ identity, await releaseCheck(answered, ledger), ledgerCheck(answered, ledger), attemptsCheck(answered, ledger) ];
}
}),

};
