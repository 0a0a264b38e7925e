import { modules as shared0 } from './shared-50494.js';
import { modules as shared1 } from './shared-5400.js';
export const id = 9404;
export const ids = [9404];
export const modules = {
...shared0,
...shared1,


/***/ 51270: // build/js/domain/evidence/host-key-chain.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => followRotations,
D: () => unconnectedKeys
});
var errors = __webpack_require__(8136);
var schemas = __webpack_require__(26921);
var store_path = __webpack_require__(94362);
var grammar = __webpack_require__(36407);
var limits = __webpack_require__(46078);
var loose = __webpack_require__(71682);
var host_keys = __webpack_require__(95363);
var digest = __webpack_require__(75085);
// CONCATENATED MODULE: ./build/js/domain/statement/key-rotation.js
const KEY_ROTATION_TYPE = "urn:grind-to-prod:predicates/key-rotation-v1";
const keyRotationSchema = schemas.rej({
host: schemas.rej({
name: schemas.YjP().max(255),
machineId: schemas.YjP().max(64).nullable()
}),
application: grammar.Jq,
oldKey: grammar.OC,
newKey: grammar.OC,
newest: schemas.rej({
line: schemas.aig().int().positive(),
digest: store_path.bL
}).nullable(),
rotatedAt: limits.Rl
});
function keyRotationOf({predicateType, predicate, subject}) {
if (predicateType !== KEY_ROTATION_TYPE) throw invalid(`is of the type ${JSON.stringify(predicateType)}, and not of a change of a key`);
const parsed = (0, loose.L)(keyRotationSchema).safeParse(predicate);
if (!parsed.success) {
const [issue] = parsed.error.issues;
throw invalid(`has a wrong field "predicate.${issue?.path.join(".") ?? ""}": ${issue?.message ?? "unknown"}`);
}
const rotation = parsed.data;
if ((0, host_keys.v)(rotation.oldKey).fingerprint === subjectOf(rotation).name) throw invalid("names one key as the old and the new");
const [first] = subject;
if (subject.length !== 1 || first?.digest["sha256"] !== subjectOf(rotation).digest.sha256) throw invalid("is about another subject than its new key");
return rotation;
}
function subjectOf({newKey}) {
const [, base64 = ""] = newKey.split(" ");
return {
name: (0, host_keys.v)(newKey).fingerprint,
digest: {
sha256: (0, digest.Bj)(Buffer.from(base64, "base64"))
}
};
}
function invalid(what) {
return new errors.dz("statement-invalid", `The statement ${what}.`);
}
var dsse = __webpack_require__(27172);
var sshsig = __webpack_require__(50494);
var statement = __webpack_require__(3112);
var namespaces = __webpack_require__(10420);
var ssh_signature = __webpack_require__(51984);
// CONCATENATED MODULE: ./build/js/domain/evidence/host-key-chain.js
async function followRotations(question) {
const read = await Promise.all([ ...new Set(question.rotations) ].map(text => readChange(text, question)));
const problems = read.filter(one => typeof one === "string");
const changes = read.filter(one => typeof one !== "string");
const forked = forksOf(changes);
const usable = changes.filter(({from, to}) => !forked.has(from) && !question.revoked.has(to));
const {keys, counted} = accepted(question, usable);
const other = changes.filter(one => !counted.includes(one));
return {
keys: keys.map(key => untilOf(key, counted)),
formerKeys: new Set(usable.flatMap(one => !counted.includes(one) && leadsTo(one.to, keys, usable) ? [ one.from ] : [])),
changes: counted,
found: [ ...problems.map(problem => ({
outcome: "failed",
statement: `A statement of a change of the key of ${question.host} ${problem}.`
})), ...other.map(change => refused(change, {
question,
forked,
keys,
usable
})), ...counted.map(({rotation: {newest, rotatedAt}, from, to}) => ({
outcome: "passed",
statement: `The key ${from} named ${to} as its successor at ${rotatedAt}, after ${lineOf(newest)}.`
})) ]
};
}
async function readChange(text, {host, application}) {
try {
const envelope = (0, dsse.mE)(text);
const rotation = keyRotationOf((0, statement.T8)(envelope));
const [from, to] = [ (0, host_keys.v)(rotation.oldKey).fingerprint, (0, host_keys.v)(rotation.newKey).fingerprint ];
const [first, ...more] = envelope.signatures;
const signature = first === void 0 ? void 0 : (0, sshsig.F)(first);
if (signature === void 0 || more.length > 0) return "does not have exactly one signature";
if (signature.fingerprint !== from) return `is signed by ${signature.fingerprint}, and not by ${from}, the key that it replaces`;
if (await (0, ssh_signature.C)(signature, (0, dsse.dc)(envelope), namespaces.sO) !== true) return "does not match its signature";
if (rotation.host.name !== host) return `is of the host ${rotation.host.name}`;
if (application !== void 0 && rotation.application !== application) return `is of the application ${rotation.application}`;
return {
rotation,
from,
to
};
} catch (error) {
if ((0, errors.ux)(error)) return `cannot be read: ${error.message.replace(/\.$/, "")}`;
throw error;
}
}
function forksOf(changes) {
const byKey = Map.groupBy(changes, ({from}) => from);
return new Set([ ...byKey ].flatMap(([from, own]) => own.length > 1 ? [ from ] : []));
}
function accepted({known}, usable) {
const keys = new Map(known.map(key => [ key.fingerprint, key ]));
const counted = [];
for (let grows = true; grows; ) {
const next = usable.filter(one => !counted.includes(one) && keys.has(one.from) && isInOrder(one, counted));
for (const {rotation, to} of next) if (!keys.has(to)) keys.set(to, (0, host_keys.v)(rotation.newKey));
counted.push(...next);
grows = next.length > 0;
}
return {
keys: [ ...keys.values() ],
counted
};
}
function isInOrder({rotation, from}, counted) {
const before = counted.find(({to}) => to === from);
return before === void 0 || (before.rotation.newest?.line ?? 0) <= (rotation.newest?.line ?? 0);
}
function untilOf(key, counted) {
const change = counted.find(({from}) => from === key.fingerprint);
if (change === void 0) return key;
return {
...key,
until: {
line: change.rotation.newest?.line ?? 0,
at: change.rotation.rotatedAt
}
};
}
function refused({from, to}, {question, forked, keys, usable}) {
const {host, known, revoked} = question;
if (forked.has(from)) return {
outcome: "failed",
statement: `The key ${from} of ${host} names more than one successor, so none counts.`
};
if (revoked.has(to)) return {
outcome: "failed",
statement: `The key ${from} of ${host} names ${to} as its successor, which is revoked.`
};
if (keys.some(({fingerprint}) => fingerprint === from)) return {
outcome: "failed",
statement: `The key ${from} of ${host} names ${to} as its successor before it was the key of the host itself.`
};
if (known.length === 0) return {
outcome: "not-provable",
statement: `The key ${from} names ${to} as its successor, and no key of ${host} is known.`
};
if (leadsTo(to, keys, usable)) {
const statement = `The key ${from} is not known, and names ${to} as its successor: a key cannot vouch for the one before it.`;
return {
outcome: "not-provable",
statement
};
}
return {
outcome: "failed",
statement: `The key ${from}, which is not known for ${host}, names ${to} as its successor.`
};
}
function leadsTo(start, keys, usable) {
const seen = new Set;
for (let at = start; at !== void 0 && !seen.has(at); ) {
const key = at;
if (keys.some(({fingerprint}) => fingerprint === key)) return true;
seen.add(key);
at = usable.find(({from}) => from === key)?.to;
}
return false;
}
function lineOf(newest) {
return newest === null ? "no line of the ledger" : `line ${newest.line} (${newest.digest})`;
}
function unconnectedKeys(signers, changes) {
const groups = [];
for (const pair of [ ...signers.map(one => [ one ]), ...changes.map(({from, to}) => [ from, to ]) ]) {
const own = groups.filter(group => pair.some(key => group.has(key)));
for (const group of own) groups.splice(groups.indexOf(group), 1);
groups.push(new Set([ ...own.flatMap(group => Array.from(group)), ...pair ]));
}
return groups.flatMap(group => signers.find(key => group.has(key)) ?? []);
}
}),

/***/ 26772: // build/js/domain/evidence/without-line.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => RecordedStates,
y: () => hasNoLine
});
var activation_host_paths_js$0 = __webpack_require__(78257);
var ledger_walk_js$1 = __webpack_require__(39232);
function hasNoLine({ledger, verdict, verb, role, releaseId, previousRelease, phases}) {
if (ledger !== void 0 || verdict !== "UNCHANGED") return false;
if (verb === "set-role") return role !== void 0 && role.from === role.to;
return (verb === "apply" || verb === "rollback") && releaseId === previousRelease && phases.length === 0;
}
class RecordedStates {
#states=[ {
since: Number.NEGATIVE_INFINITY,
current: null,
role: void 0
} ];
#isEmpty=true;
take(line, outcome) {
if (this.#isEmpty) this.#states = [ {
...this.#states[0],
current: line === 1 ? currentBefore(outcome) : void 0
} ];
this.#isEmpty = false;
const last = this.#states.at(-1);
const [current, role] = [ (0, ledger_walk_js$1.w3)(outcome), outcome.verb === "set-role" ? outcome.role?.to : last.role ];
if (current !== last.current || role !== last.role) this.#states.push({
since: Date.parse(outcome.finishedAt),
current,
role
});
}
contradictionOf(record) {
const [from, until] = [ Date.parse(record.startedAt), Date.parse(record.finishedAt) ];
const begun = this.#states.findLastIndex(({since}) => since <= from);
const during = this.#states.filter(({since}, index) => index >= begun && since <= until);
const [stated, shown] = [ (0, ledger_walk_js$1.w3)(record), during[0] ];
const host = `The host signed that at ${record.finishedAt}, at the end of attempt ${record.attempt},`;
const why = "a line was removed, or this copy of the ledger is older";
if (during.every(({current}) => current !== void 0 && current !== stated)) return `${host} ${releaseWords(stated)} was current, and by the ledger ${releaseWords(shown.current)} was: ${why}.`;
const role = record.verb === "set-role" ? record.role?.to : void 0;
if (role !== void 0 && during.every(state => state.role !== void 0 && state.role !== role)) return `${host} its role was ${role}, and by the ledger it was ${shown.role}: ${why}.`;
return;
}
}
function currentBefore({verb, previousRelease}) {
return verb === "restore-data" || previousRelease === activation_host_paths_js$0.Wu ? void 0 : previousRelease;
}
function releaseWords(release) {
return release === null || release === void 0 || release === activation_host_paths_js$0.E1 ? "no release" : `release ${release}`;
}
}),

/***/ 53572: // build/js/steps/evidence/verify-record-signature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => signedBy,
z: () => verifyRecordSignature
});
var node_os$0 = __webpack_require__(48161);
var node_path$1 = __webpack_require__(76760);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_quote$10 = __webpack_require__(7191);
var domain_evidence_ssh_signature$3 = __webpack_require__(51984);
var tools_files_temporary_folder$4 = __webpack_require__(87028);
var tools_files_read_limited$5 = __webpack_require__(55463);
var domain_manifest_canonical$11 = __webpack_require__(53795);
var tools_ssh_keygen_sign$6 = __webpack_require__(55048);
var domain_trust_host_keys$7 = __webpack_require__(95363);
var domain_trust_namespaces$12 = __webpack_require__(10420);
var domain_trust_signature$8 = __webpack_require__(3508);
var tools_files_write_file$9 = __webpack_require__(7360);
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
async function verifyRecordSignature({record, recordFile, hostKeys}, runner) {
const signatureFile = `${recordFile}.sig`;
const signature = await readSignature(signatureFile);
if (signature === void 0) {
if (hostKeys === void 0) return null;
throw refusedRecord(`${(0, domain_errors_quote$10.hD)(recordFile)} is not signed: there is no ${(0, 
domain_errors_quote$10.hD)(signatureFile)}; give the host-record-\u2026.json that promote or rollback kept, with its .sig beside it.`);
}
const signer = await signedBy({
text: (0, domain_manifest_canonical$11.q)(record),
signature,
namespace: domain_trust_namespaces$12.oz
}, runner);
if (signer === void 0) throw refusedRecord(`${(0, domain_errors_quote$10.hD)(recordFile)} does not match the signature in ${(0, 
domain_errors_quote$10.hD)(signatureFile)}: one of them was changed, or belongs to another attempt.`);
if (hostKeys === void 0) return {
...signer,
isHostKey: false
};
const key = hostKeys.find(({fingerprint}) => fingerprint === signer.fingerprint);
if (key !== void 0 && (0, domain_trust_host_keys$7.qF)(key, record)) throw refusedRecord(`${(0, 
domain_errors_quote$10.hD)(recordFile)} is signed by ${signer.fingerprint}, which ${record.host} had replaced before.`);
if (key !== void 0) return {
...signer,
isHostKey: true
};
const given = hostKeys.map(({type, fingerprint}) => `${type} ${fingerprint}`).join(", ") || "none that is not revoked";
throw refusedRecord(`${(0, domain_errors_quote$10.hD)(recordFile)} is signed by ${signer.keyType} ${signer.fingerprint}, and not by a key of the host that was given (${given}).`, "Compare it with /etc/ssh/ssh_host_*_key.pub on the host.");
}
async function signedBy({text, signature, namespace}, runner) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const isGood = await (0, domain_evidence_ssh_signature$3.C)(signature, text, namespace);
if (isGood !== void 0) return isGood ? {
keyType: (0, domain_evidence_ssh_signature$3.L)(signature.keyType),
fingerprint: signature.fingerprint
} : void 0;
const folder = __addDisposableResource(env_1, await (0, tools_files_temporary_folder$4.wE)((0, 
node_os$0.tmpdir)(), "grind-to-prod"), true);
const file = (0, node_path$1.join)(folder.path, "signature");
await (0, tools_files_write_file$9._)(file, signature.armour, {
mode: 384
});
const command = (0, tools_ssh_keygen_sign$6.em)(file, text, namespace);
const {status, stdout, stderr} = await runner.run(command);
if (status === null) throw new domain_errors_errors$2.Qd(command.argv, {
status,
stderr
});
return status === 0 ? (0, tools_ssh_keygen_sign$6.l_)(stdout) : void 0;
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function readSignature(file) {
const unusable = cause => new domain_errors_errors$2.dz("record-invalid", `${(0, 
domain_errors_quote$10.hD)(file)} is not one ssh signature of a record.`, {
hint: "Give the one that was kept with it.",
cause
});
const text = await (0, tools_files_read_limited$5.t)(file, domain_trust_signature$8.dY).catch(cause => {
throw unusable(cause);
});
if (text === void 0) return;
let signatures;
try {
signatures = (0, domain_trust_signature$8.Vv)(text);
} catch (cause) {
throw unusable(cause);
}
if (signatures.length !== 1) throw unusable(void 0);
return signatures[0];
}
function refusedRecord(message, hint) {
return new domain_errors_errors$2.dz("record-refused", message, {
hint
});
}
}),

};
