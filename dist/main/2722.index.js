import { modules as shared0 } from './shared-21916.js';
import { modules as shared1 } from './shared-70781.js';
import { modules as shared2 } from './shared-72707.js';
import { modules as shared3 } from './shared-85754.js';
export const id = 2722;
export const ids = [2722];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 52722: // build/js/verbs/verify.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
verify: () => verify
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var check = __webpack_require__(23573);
var requirement = __webpack_require__(53734);
var catalogue = __webpack_require__(6966);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var parse = __webpack_require__(78742);
var release_id = __webpack_require__(50452);
var report_event = __webpack_require__(59786);
var trust_judgement = __webpack_require__(26857);
var bundle_read = __webpack_require__(72707);
var write = __webpack_require__(41220);
// CONCATENATED MODULE: ./build/js/domain/evidence/first-difference.js
function firstDifference(left, right, pointer = "") {
if (!isContainer(left) || !isContainer(right) || Array.isArray(left) !== Array.isArray(right)) return Object.is(left, right) ? void 0 : pointer;
const rightEntries = new Map(Object.entries(right));
for (const [key, value] of Object.entries(left)) {
const at = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
if (!rightEntries.has(key)) return at;
const found = firstDifference(value, rightEntries.get(key), at);
if (found !== void 0) return found;
rightEntries.delete(key);
}
const [added] = rightEntries.keys();
return added === void 0 ? void 0 : `${pointer}/${added}`;
}
function isContainer(value) {
return typeof value === "object" && value !== null;
}
var reason_of = __webpack_require__(11245);
var environment = __webpack_require__(58236);
var own_path = __webpack_require__(33689);
var amount = __webpack_require__(53004);
var read_limited = __webpack_require__(55463);
// CONCATENATED MODULE: ./build/js/steps/evidence/check-bundle.js
const ENVIRONMENT_LIMIT_BYTES = 16 * 1024 * 1024;
async function checkBundle(bundle) {
const {check: inventoryCheck, inventory: inventory} = await inventoryOf(bundle);
return [ inventoryCheck, await checkSbom(bundle, inventory), await checkEnvironment(bundle), ...await checkAttestation(bundle) ];
}
async function inventoryOf({folder: folder, manifest: manifest}) {
const file = (0, external_node_path_.join)(folder, write.e6.inventory);
const common = {
check: "inventory",
restsOn: [ file ],
vouchedBy: "signers"
};
try {
const text = await (0, read_limited.t)(file, parse.RN);
if (text === void 0) return {
check: missing(common, "inventory.json")
};
const inventory = (0, parse.au)(Buffer.from(text));
(0, parse.Lb)(manifest, inventory);
const {paths: paths, narBytes: narBytes} = manifest.closure;
const statement = `The inventory is the one that the manifest names: ${(0, amount.B4)(paths, "path")} with ${narBytes} bytes.`;
return {
check: {
...common,
outcome: "passed",
statement: statement
},
inventory: inventory
};
} catch (error) {
return {
check: failed(common, (0, errors.ux)(error) ? error.message : `The inventory cannot be read (${(0, 
reason_of.A)(error)}).`)
};
}
}
async function checkSbom({folder: folder, manifest: manifest, releaseId: releaseId}, inventory) {
const file = (0, external_node_path_.join)(folder, write.e6.sbom);
const common = {
check: "sbom",
restsOn: [ file, (0, external_node_path_.join)(folder, write.e6.inventory) ],
vouchedBy: "signers"
};
try {
const text = await (0, read_limited.t)(file, 2 * parse.RN);
if (text === void 0) return missing(common, write.e6.sbom);
if (inventory === void 0) return {
...common,
outcome: "not-provable",
statement: "Without its inventory, the bill of materials cannot be compared."
};
const {cycloneDx: cycloneDx} = await Promise.all([ __webpack_require__.e(7761), __webpack_require__.e(5391) ]).then(__webpack_require__.bind(__webpack_require__, 85391));
const expected = cycloneDx({
manifest: manifest,
manifestPath: (0, own_path.KT)(manifest, releaseId),
inventory: inventory
});
const at = text === expected ? void 0 : firstDifference(JSON.parse(expected), JSON.parse(text));
if (at === void 0) return {
...common,
outcome: "passed",
statement: "The bill of materials is the one that follows from manifest and inventory."
};
return failed(common, `The bill of materials differs from the one that follows from manifest and inventory, first at ${(0, 
quote.h)(at)}.`);
} catch (error) {
return failed(common, `The bill of materials cannot be read (${(0, reason_of.A)(error)}).`);
}
}
async function checkEnvironment({folder: folder, manifest: manifest, releaseId: releaseId}) {
const file = (0, external_node_path_.join)(folder, write.e6.environment);
const common = {
check: "environment",
restsOn: [ file ],
vouchedBy: "signers"
};
try {
const text = await (0, read_limited.t)(file, ENVIRONMENT_LIMIT_BYTES);
if (text === void 0) return missing(common, write.e6.environment);
if (text === (0, environment.z)(manifest, (0, own_path.KT)(manifest, releaseId))) return {
...common,
outcome: "passed",
statement: "manifest.env is the one that follows from the manifest."
};
return failed(common, "manifest.env differs from the one that follows from the manifest: it was edited.");
} catch (error) {
return failed(common, `manifest.env cannot be read (${(0, reason_of.A)(error)}).`);
}
}
const ATTESTATION = "attestation.json";
async function checkAttestation({folder: folder}) {
const names = await namesIn(folder);
if (!names.includes(ATTESTATION)) return [];
const file = (0, external_node_path_.join)(folder, ATTESTATION);
return [ {
check: "attestation",
outcome: "not-provable",
statement: "The attestation was not checked.",
hint: 'Check it with "gh attestation verify", as docs/artifacts.md shows.',
restsOn: [ file ],
vouchedBy: "none"
} ];
}
async function checkOtherFiles({folder: folder, file: file}, lookedAt) {
const own = new Set([ file, ...lookedAt, ...[ ...Object.values(write.e6), write.eh, ATTESTATION ].map(name => (0, 
external_node_path_.join)(folder, name)) ]);
const others = (await namesIn(folder)).filter(name => !own.has((0, external_node_path_.join)(folder, name)));
if (others.length === 0) return [];
const shown = others.slice(0, NAMED_FILES).map(name => (0, quote.h)(name, 80));
const more = others.length > NAMED_FILES ? ` and ${others.length - NAMED_FILES} more` : "";
return [ {
check: "other-files",
outcome: "not-provable",
statement: `These files were not checked: ${shown.join(", ")}${more}.`,
restsOn: [ folder ],
vouchedBy: "none"
} ];
}
const NAMED_FILES = 10;
async function namesIn(folder) {
const names = await (0, promises_.readdir)(folder);
return names.toSorted();
}
function missing(common, name) {
return {
...common,
outcome: "not-provable",
statement: `There is no ${name} beside the manifest, so it was not checked.`
};
}
function failed(common, statement) {
return {
...common,
outcome: "failed",
statement: statement,
hint: "Take the files that the build wrote, from its artifact."
};
}
// CONCATENATED MODULE: ./build/js/steps/evidence/check-key-time.js
function keyTimeOf({given: given, record: record, now: now}) {
if (given !== void 0) return {
at: given,
from: "option"
};
return record === void 0 ? {
at: now,
from: "now"
} : {
at: new Date(record.startedAt),
from: "record"
};
}
function checkKeyTime({at: at, from: from}, {record: record, now: now}, manifest) {
const common = {
check: "key-time",
restsOn: [],
vouchedBy: from === "record" ? "host" : "none"
};
const moment = at.toISOString();
const problem = timeProblem(at, {
record: record,
now: now
}, manifest);
if (problem !== void 0) return {
...common,
outcome: "failed",
statement: `The keys were checked as of ${moment}, ${problem}.`
};
const where = {
option: "as it was given",
record: "when the attempt began, by the host",
now: "now"
}[from];
return {
...common,
outcome: "passed",
statement: `The keys were checked as of ${moment}: ${where}.`
};
}
function timeProblem(at, {record: record, now: now}, {source: source}) {
if (at.getTime() < Date.parse(source.commitTime)) return `before the commit of ${source.commitTime}`;
if (at.getTime() > now.getTime()) return "which is in the future";
if (record === void 0) return;
const [begin, end] = [ Date.parse(record.startedAt), Date.parse(record.finishedAt) ];
if (at.getTime() >= begin - 1e3 && at.getTime() <= end + 1e3) return;
return `but the attempt ran from ${record.startedAt} to ${record.finishedAt}`;
}
var canonical = __webpack_require__(75088);
var ledger_walk = __webpack_require__(39232);
var trust_signature = __webpack_require__(3508);
var external_node_os_ = __webpack_require__(48161);
var temporary_folder = __webpack_require__(87028);
var keygen_sign = __webpack_require__(55048);
// CONCATENATED MODULE: ./build/js/steps/evidence/verify-record-signature.js
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
value: value,
dispose: dispose,
async: async
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
async function verifyRecordSignature({record: record, recordFile: recordFile, hostKeys: hostKeys}, runner) {
const signatureFile = `${recordFile}.sig`;
const signature = await readSignature(signatureFile);
if (signature === void 0) {
if (hostKeys === void 0) return null;
throw refusedRecord(`${(0, quote.h)(recordFile)} is not signed: there is no ${(0, 
quote.h)(signatureFile)}; give the host-record-\u2026.json that promote or rollback kept, with its .sig beside it.`);
}
const signer = await signedBy({
text: (0, canonical.q)(record),
signature: signature,
namespace: trust_signature.oz
}, runner);
if (signer === void 0) throw refusedRecord(`${(0, quote.h)(recordFile)} does not match the signature in ${(0, 
quote.h)(signatureFile)}: one of them was changed, or belongs to another attempt.`);
if (hostKeys === void 0) return {
...signer,
isHostKey: false
};
if (hostKeys.some(({fingerprint: fingerprint}) => fingerprint === signer.fingerprint)) return {
...signer,
isHostKey: true
};
const given = hostKeys.map(({type: type, fingerprint: fingerprint}) => `${type} ${fingerprint}`).join(", ");
throw refusedRecord(`${(0, quote.h)(recordFile)} is signed by ${signer.keyType} ${signer.fingerprint}, and not by a key of the host that was given (${given}).`, "Compare it with /etc/ssh/ssh_host_*_key.pub on the host.");
}
async function signedBy({text: text, signature: signature, namespace: namespace}, runner) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const folder = __addDisposableResource(env_1, await (0, temporary_folder.wE)((0, 
external_node_os_.tmpdir)(), "grind-to-prod"), true);
const file = (0, external_node_path_.join)(folder.path, "signature");
await (0, promises_.writeFile)(file, signature.armour, {
mode: 384
});
const command = (0, keygen_sign.em)(file, text, namespace);
const {status: status, stdout: stdout, stderr: stderr} = await runner.run(command);
if (status === null) throw new errors.Qd(command.argv, {
status: status,
stderr: stderr
});
return status === 0 ? (0, keygen_sign.l_)(stdout) : void 0;
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function readSignature(file) {
const unusable = cause => new errors.dz("record-invalid", `${(0, quote.h)(file)} is not one ssh signature of a record.`, {
hint: "Give the one that was kept with it.",
cause: cause
});
const text = await (0, read_limited.t)(file, trust_signature.dY).catch(cause => {
throw unusable(cause);
});
if (text === void 0) return;
let signatures;
try {
signatures = (0, trust_signature.Vv)(text);
} catch (cause) {
throw unusable(cause);
}
if (signatures.length !== 1) throw unusable(void 0);
return signatures[0];
}
function refusedRecord(message, hint) {
return new errors.dz("record-refused", message, {
hint: hint
});
}
var walk_ledger_file = __webpack_require__(54326);
// CONCATENATED MODULE: ./build/js/steps/evidence/check-ledger.js
async function checkLedger({file: file, application: application, record: record, isSigned: isSigned, hostKeys: hostKeys}, runner) {
const wanted = (0, canonical.q)(record);
let found;
const walked = await (0, walk_ledger_file.B)(file, placed => {
if (found === void 0 && (0, canonical.q)(placed.entry.record) === wanted) found = placed;
});
const sought = {
record: record,
found: found,
isSigned: isSigned
};
return [ consistency(file, walked, {
application: application,
host: record.host
}), await signature({
...walked,
file: file,
sought: sought,
hostKeys: hostKeys
}, runner), containment(file, walked, sought) ];
}
function consistency(file, walked, {application: application, host: host}) {
const {walk: walk, printed: printed} = walked;
const common = {
check: "ledger",
restsOn: [ file ],
vouchedBy: "none"
};
const [problem] = walked.problems;
if (problem !== void 0) {
const more = walked.problems.length > 1 ? ` (and ${(0, amount.B4)(walked.problems.length - 1, "further problem")})` : "";
return {
...common,
outcome: "failed",
statement: `In the ledger that was given, line ${problem.line} ${problem.what}${more}.`,
hint: "Compare it with the ledger on the host itself, and with copies of other days."
};
}
const newest = walk.newest;
const of = newest.entry.record;
if (of.host !== host || of.application !== application) return {
...common,
outcome: "failed",
statement: `The ledger that was given is of ${of.application} on ${of.host}, and the record of ${application} on ${host}.`
};
const part = printed !== void 0 && walk.count < printed.total ? ` of ${printed.total}` : "";
const lines = walk.oldestLine === 1 ? (0, amount.B4)(walk.count, "line") : `lines ${walk.oldestLine} to ${newest.line}`;
return {
...common,
outcome: "passed",
statement: `In the ledger that was given, ${lines}${part} follow each other without a contradiction; the newest is of ${of.finishedAt}, and what came after it is not known.`
};
}
function containment(file, {walk: walk, problems: problems}, {record: record, found: found, isSigned: isSigned}) {
const common = {
check: "ledger-record",
restsOn: [ file ],
vouchedBy: isSigned ? "host" : "none"
};
if (found !== void 0) {
const place = (0, ledger_walk.Do)(found);
if (place !== void 0) return {
...common,
outcome: "failed",
statement: `Line ${found.line} of the ledger that was given, with the record, ${place}.`
};
const after = walk.newest.line - found.line;
const order = after === 0 ? "the newest" : `before ${(0, amount.B4)(after, "other")}`;
return {
...common,
outcome: "passed",
statement: `The record is line ${found.line} of the ledger that was given, ${order}.`
};
}
const statement = `The ledger that was given does not contain this record of attempt ${record.attempt}`;
if (problems.length > 0) return {
...common,
outcome: "not-provable",
statement: `${statement} before the line that contradicts the others.`
};
const hint = "The record was changed, or the ledger is another host's, incomplete, or rewritten.";
return {
...common,
outcome: "failed",
statement: `${statement}.`,
hint: hint
};
}
async function signature({file: file, walk: walk, printed: printed, problems: problems, sought: sought, hostKeys: hostKeys}, runner) {
const common = {
check: "ledger-signature",
restsOn: [ file ],
vouchedBy: "host"
};
const newest = walk.newest;
const head = printed?.head;
if (head === void 0 || newest === void 0 || hostKeys === void 0 || problems.length > 0) return {
...common,
...unsigned(sought, newest)
};
const {signature: armour, ...signed} = head;
const isNewest = head.line === newest.line && head.digest === newest.digest && head.line === printed?.total;
const isOf = head.host === newest.entry.record.host && head.application === newest.entry.record.application;
const failed = statement => ({
...common,
outcome: "failed",
statement: statement
});
if (!isNewest || !isOf) return failed(`The host signed line ${head.line} of ${head.application} on ${head.host} as the newest, and the ledger that was given ends otherwise.`);
const [parsed, ...more] = parsedOrNone(armour);
const signer = parsed === void 0 || more.length > 0 ? void 0 : await signedBy({
text: (0, canonical.q)(signed),
signature: parsed,
namespace: trust_signature.cl
}, runner);
if (signer === void 0) return failed("The signature of the newest line does not match it.");
if (!hostKeys.some(({fingerprint: fingerprint}) => fingerprint === signer.fingerprint)) return failed(`The newest line is signed by ${signer.keyType} ${signer.fingerprint}, and not by a key of the host that was given.`);
const statement = `The host signed line ${head.line} as the newest at ${head.signedAt}, and with it every line before.`;
return {
...common,
outcome: "passed",
statement: statement
};
}
function parsedOrNone(armour) {
try {
return (0, trust_signature.Vv)(armour);
} catch {
return [];
}
}
function unsigned({record: record, found: found, isSigned: isSigned}, newest) {
const hint = 'Give the output of "grind-to-prod ledger HOST --json", and the host\'s key.';
if (found === void 0 || newest === void 0 || !isSigned || record.ledger === void 0) return {
outcome: "not-provable",
statement: "What the host signed does not cover the ledger that was given.",
hint: hint
};
if (newest.line === found.line) return {
outcome: "passed",
statement: `The host signed line ${found.line} with its place, and with it every line before.`
};
const after = newest.line - found.line;
const statement = `The host signed line ${found.line} with its place, and with it every line before; the ${(0, 
amount.B4)(after, "line")} after it may be anything.`;
return {
outcome: "not-provable",
statement: statement,
hint: hint
};
}
var loose = __webpack_require__(71682);
var protocol_record = __webpack_require__(67396);
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
signer = await verifyRecordSignature({
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
var signers = __webpack_require__(86233);
// CONCATENATED MODULE: ./build/js/tools/ssh/keygen-verify.js
const LIMIT_MILLISECONDS = 3e4;
function findPrincipalsCommand(question) {
const {signatureFile: signatureFile, allowedSignersFile: allowedSignersFile, at: at} = question;
return {
argv: [ "ssh-keygen", "-Y", "find-principals", ...moment(at), "-s", signatureFile, "-f", allowedSignersFile ],
effect: "read",
timeout: LIMIT_MILLISECONDS
};
}
function verifyCommand(question) {
const {signatureFile: signatureFile, allowedSignersFile: allowedSignersFile, revokedKeysFile: revokedKeysFile, at: at, principal: principal, manifest: manifest} = question;
return {
argv: [ "ssh-keygen", "-Y", "verify", ...moment(at), "-n", trust_signature.Bg, "-f", allowedSignersFile, ...revokedKeysFile === void 0 ? [] : [ "-r", revokedKeysFile ], "-I", principal, "-s", signatureFile ],
input: manifest,
effect: "read",
timeout: LIMIT_MILLISECONDS
};
}
function moment(at) {
return at === void 0 ? [] : [ "-O", `verify-time=${at.toISOString().replace(/\.[0-9]+/, "").replace(/[-:T]/g, "")}` ];
}
function parsePrincipals(stdout) {
return stdout.split("\n").filter(line => line !== "");
}
function parseGood(stdout) {
const [, namespace, keyType, fingerprint] = /^Good "([^"]*)" signature for \S+ with (\S+) key (SHA256:\S+)$/m.exec(stdout) ?? [];
if (namespace !== trust_signature.Bg || keyType === void 0 || fingerprint === void 0) return;
return {
keyType: keyType,
fingerprint: fingerprint
};
}
function principalsRefusal(stderr) {
if (/: key has expired: /.test(stderr)) return "expired";
return /: key is not yet valid: /.test(stderr) ? "not-yet-valid" : "unknown-key";
}
function verifyRefusal(stderr) {
return refusals.find(([pattern]) => pattern.test(stderr))?.[1];
}
const refusals = [ [ /^Couldn't verify signature: namespace does not match/m, "other-namespace" ], [ /^Signature verification failed: /m, "other-manifest" ], [ /: key is not permitted for use in signature namespace /, "namespace-not-permitted" ], [ /: key has expired: /, "expired" ], [ /: key is not yet valid: /, "not-yet-valid" ] ];
// CONCATENATED MODULE: ./build/js/tools/ssh/judge-signatures.js
var judge_signatures_addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
value: value,
dispose: dispose,
async: async
});
} else if (async) env.stack.push({
async: true
});
return value;
};
var judge_signatures_disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
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
async function judgeSignatures(options, runner) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const good = [];
const refused = [];
const folder = judge_signatures_addDisposableResource(env_1, await (0, temporary_folder.wE)(options.temporaryFolder, "signatures"), true);
for (const [index, signature] of options.signatures.entries()) {
const signatureFile = (0, external_node_path_.join)(folder.path, `${index + 1}.sig`);
await (0, promises_.writeFile)(signatureFile, signature.armour, {
flag: "wx",
mode: 384
});
const answer = await judge({
...options,
signatureFile: signatureFile
}, runner);
if (typeof answer === "string") refused.push({
number: index + 1,
signature: signature,
refusal: answer
}); else good.push(answer);
}
return {
good: good,
refused: refused
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = judge_signatures_disposeResources(env_1);
if (result_1) await result_1;
}
}
async function judge(question, runner) {
const found = await ask(runner, findPrincipalsCommand(question));
if (!found.good) return principalsRefusal(found.stderr);
const principals = parsePrincipals(found.stdout).filter(signers.aC);
const [principal] = principals;
if (principal === void 0) return "no-name";
const command = verifyCommand({
...question,
principal: principal
});
const verified = await ask(runner, command);
if (!verified.good) return verifyRefusal(verified.stderr) ?? silentRefusal({
...question,
principal: principal
}, runner);
const key = parseGood(verified.stdout);
if (key === void 0) throw new errors.Qd(command.argv, {
status: 0,
stderr: `unexpected answer: ${verified.stdout}`
});
return {
principals: principals,
...key
};
}
async function silentRefusal(question, runner) {
if (question.revokedKeysFile === void 0) return "not-accepted";
const unrevoked = await ask(runner, verifyCommand({
...question,
revokedKeysFile: void 0
}));
return unrevoked.good ? "revoked" : "not-accepted";
}
async function ask(runner, command) {
const {status: status, stdout: stdout, stderr: stderr} = await runner.run(command);
if (status === null) throw new errors.Qd(command.argv, {
status: status,
stderr: stderr
});
return {
good: status === 0,
stdout: stdout,
stderr: stderr
};
}
// CONCATENATED MODULE: ./build/js/steps/evidence/check-signatures.js
const nobody = {
good: [],
refused: []
};
async function checkSignatures(options, runner) {
const {signatureFile: signatureFile, allowedSignersFile: allowedSignersFile, revokedKeysFile: revokedKeysFile, at: at, minimumSignatures: minimumSignatures, releaseId: releaseId, text: text} = options;
const restsOn = [ signatureFile, allowedSignersFile ];
const common = {
check: "signatures",
restsOn: restsOn,
vouchedBy: "signers"
};
const signatures = await readSignatures(signatureFile);
if (typeof signatures === "string") return {
judgement: nobody,
checks: [ {
...common,
outcome: "failed",
statement: signatures
} ]
};
const judged = {
manifest: text,
signatures: signatures,
allowedSignersFile: allowedSignersFile,
revokedKeysFile: revokedKeysFile,
at: at,
temporaryFolder: (0, external_node_os_.tmpdir)()
};
const judgement = await judgeSignatures(judged, runner);
const complaint = (0, trust_judgement.SE)(judgement, minimumSignatures, `The release ${releaseId} is not valid`);
const count = (0, trust_judgement.UV)(judgement.good);
const names = judgement.good.map(({principals: principals, keyType: keyType, fingerprint: fingerprint}) => `${principals.join("/")} with ${keyType} ${fingerprint}`);
const enough = `${(0, amount.B4)(count, "signer")} signed the manifest, and ${minimumSignatures} must: ${names.join(", ")}.`;
const refused = judgement.refused.map(one => `${(0, trust_judgement.WE)(one)}.`);
return {
judgement: judgement,
checks: [ complaint === void 0 ? {
...common,
outcome: "passed",
statement: [ enough, ...refused.map(one => `Not counted: ${one}`) ].join(" ")
} : {
...common,
outcome: "failed",
statement: complaint
}, revocations(revokedKeysFile) ]
};
}
function revocations(file) {
const common = {
check: "revocations",
vouchedBy: "none"
};
if (file !== void 0) return {
...common,
outcome: "passed",
statement: "No key that counts is revoked.",
restsOn: [ file ]
};
return {
...common,
outcome: "not-provable",
statement: "Revocations were not checked.",
hint: 'Give the revoked keys with the option "revoked-keys".',
restsOn: []
};
}
async function readSignatures(file) {
try {
const text = await (0, read_limited.t)(file, trust_signature.dY);
return (0, trust_signature.Vv)(text ?? "");
} catch (error) {
return (0, errors.ux)(error) ? error.message : `The signatures cannot be read (${(0, 
reason_of.A)(error)}).`;
}
}
// CONCATENATED MODULE: ./build/js/verbs/verify.js
async function verify(options, context) {
await requireReadable(options.allowedSignersFile, "allowed signers");
if (options.revokedKeysFile !== void 0) await requireReadable(options.revokedKeysFile, "revoked keys");
if (options.signatureFile !== void 0) await requireReadable(options.signatureFile, "signatures");
const found = await (0, bundle_read.p)(options.bundle);
const read = {
...found,
folder: (0, external_node_path_.dirname)(found.file),
releaseId: (0, release_id.B)(found.text)
};
const kept = options.record === void 0 ? void 0 : await readRecord(options.record.recordFile);
return (0, report_event.xe)(context.reporter, "verify", () => verifyRead({
options: options,
read: read,
kept: kept
}, context));
}
async function verifyRead({options: options, read: read, kept: kept}, context) {
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
checks: [ canonical, ...identity, ...proved.checks ]
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
const signature = kept === void 0 ? void 0 : await checkRecordSignature(kept, options.record, runner);
const recordSigner = signature?.signer ?? null;
const known = {
given: options.at,
record: recordSigner?.isHostKey === true ? kept?.record : void 0,
now: new Date
};
const keyTime = keyTimeOf(known);
const signatureFile = options.signatureFile ?? (0, external_node_path_.join)(read.folder, write.eh);
const minimumSignatures = options.minimumSignatures ?? 1;
const {judgement: judgement, checks: checks} = await checkSignatures({
...options,
...read,
signatureFile: signatureFile,
minimumSignatures: minimumSignatures,
at: keyTime.at
}, runner);
const ofRecord = kept === void 0 ? [] : [ ...checkRecord(kept, bundle, options.record?.expectedHost), signature.check, ...checkRecordSigners(kept, judgement.good, signatureFile), ...await ledgerChecks({
kept: kept,
manifest: manifest,
options: options.record,
isSigned: recordSigner?.isHostKey === true
}, runner) ];
const others = await checkOtherFiles(bundle, filesLookedAt(options, signatureFile));
return {
checks: [ ...checks, checkKeyTime(keyTime, known, manifest), ...await checkBundle(bundle), ...ofRecord, ...others ],
signers: judgement.good,
refused: judgement.refused.map(refused => `${(0, trust_judgement.WE)(refused)}.`),
keyTime: keyTime,
recordSigner: recordSigner
};
}
function filesLookedAt({allowedSignersFile: allowedSignersFile, revokedKeysFile: revokedKeysFile, record: record}, signatureFile) {
const ofRecord = record === void 0 ? [] : [ record.recordFile, `${record.recordFile}.sig`, record.hostKeyFile, record.ledgerFile ];
return [ signatureFile, allowedSignersFile, revokedKeysFile, ...ofRecord ].flatMap(file => file === void 0 ? [] : [ (0, 
external_node_path_.resolve)(file) ]);
}
async function ledgerChecks({kept: kept, manifest: manifest, options: options, isSigned: isSigned}, runner) {
const {ledgerFile: file} = options;
if (file === void 0) return [];
const {application: application} = manifest;
return checkLedger({
file: file,
application: application,
record: kept.record,
isSigned: isSigned,
hostKeys: await hostKeysOf(options)
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
statement: `The release is ${id}, and ${(0, quote.h)(expectedReleaseId)} was expected.`
} ];
}
function resultOf({options: options, read: read, kept: kept}, found) {
const {manifest: manifest, signers: signers, refused: refused, keyTime: keyTime, recordSigner: recordSigner} = found;
const checks = (0, check.al)((0, requirement.C)(found.checks, options.required ?? [], kept?.record.verdict));
const hasPassed = name => checks.some(({check: check, outcome: outcome}) => check === name && outcome === "passed");
return {
releaseId: read.releaseId,
application: manifest?.application ?? null,
source: manifest?.source ?? null,
checks: checks,
counts: (0, check.ls)(checks),
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
const kind = await (0, promises_.stat)(file).then(stats => stats.isFile() ? void 0 : new Error(`${file} is not a regular file`), cause => cause);
await (0, promises_.access)(file).catch(cause => {
throw (0, catalogue._s)(`file of ${what}`, file, cause);
});
if (kind !== void 0) throw (0, catalogue._s)(`file of ${what}`, file, kind);
}
}),

};
