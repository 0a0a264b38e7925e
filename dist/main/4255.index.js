import { modules as shared0 } from './shared-8279.js';
import { modules as shared1 } from './shared-97206.js';
import { modules as shared2 } from './shared-88530.js';
export const id = 4255;
export const ids = [4255,8417];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 54255: // build/js/verbs/promote.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
promote: () => promote
});
var external_node_crypto_ = __webpack_require__(77598);
var external_node_path_ = __webpack_require__(76760);
var external_node_os_ = __webpack_require__(48161);
var find_host = __webpack_require__(85670);
var schema = __webpack_require__(79406);
var errors = __webpack_require__(8136);
var temporary_folder = __webpack_require__(87028);
var state_folder = __webpack_require__(4568);
var protocol_attempt = __webpack_require__(99289);
var expected_host = __webpack_require__(25729);
var messages = __webpack_require__(35430);
var report_event = __webpack_require__(59786);
// CONCATENATED MODULE: ./build/js/tools/run/read-only.js
function readOnlyRunner(inner) {
return {
readsOnly: true,
run: async command => command.effect === "read" ? inner.run(command) : skipped,
start(command) {
if (command.effect === "read") return inner.start(command);
throw new TypeError(`${command.argv[0]} writes and is streamed, so a dry run cannot skip it.`);
}
};
}
const skipped = {
status: 0,
stdout: "",
stderr: ""
};
var promises_ = __webpack_require__(58500);
var agent_session = __webpack_require__(86703);
var answer_of_error = __webpack_require__(90171);
var user_program = __webpack_require__(81467);
// CONCATENATED MODULE: ./build/js/steps/gates/gates.js
async function runGates(options, context) {
const {runner: runner, reporter: reporter} = context;
if (options.gates.length === 0) return [];
return (0, report_event.xe)(reporter, "gate", async () => {
const outcomes = [];
for (const gate of options.gates) {
(0, report_event.pq)(reporter, `Gate ${gate.name} runs, for at most ${gate.timeoutSeconds} s.`);
const outcome = await runGate(gate, options, runner);
outcomes.push(outcome);
report(outcome, reporter);
if (!outcome.passed) break;
}
return outcomes;
});
}
function failedGate(outcomes) {
return outcomes.find(({passed: passed}) => !passed);
}
async function runGate(gate, {stage: stage, directory: directory, facts: facts}, runner) {
const environment = {
...gate.environment,
...factsAsEnvironment(facts)
};
return {
name: gate.name,
stage: stage,
...await (0, user_program.H)({
...gate,
environment: environment,
directory: directory
}, runner)
};
}
function factsAsEnvironment({releaseId: releaseId, application: application, hostName: hostName, role: role, manifestFile: manifestFile}) {
return {
GRIND_TO_PROD_RELEASE_ID: releaseId,
GRIND_TO_PROD_APPLICATION: application,
GRIND_TO_PROD_HOST: hostName,
GRIND_TO_PROD_ROLE: role ?? "",
GRIND_TO_PROD_MANIFEST: manifestFile
};
}
function report({name: name, passed: passed, detail: detail, seconds: seconds, output: output}, reporter) {
if (!passed) (0, user_program.u)(`gate ${name}`, output, reporter);
const level = passed ? "info" : "warning";
(0, report_event.N4)(reporter, level, `Gate ${name} ${passed ? "passed" : "failed"} after ${seconds} s: it ${detail}.`);
}
var host_client = __webpack_require__(46278);
// CONCATENATED MODULE: ./build/js/steps/promote/confirm-release.js
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
const LONGEST_PAUSE_MILLISECONDS = 2e3;
function confirmer(options, context) {
const {reporter: reporter} = context;
let working;
return {
reporter: {
report(event) {
reporter.report(event);
if (event.event !== "confirmation" || working !== void 0) return;
working = confirmInTime(options, event, context);
working.catch(() => {});
}
},
gates: async () => working
};
}
async function confirmInTime(options, {attempt: attempt, secondsLeft: secondsLeft}, context) {
const {reporter: reporter} = context;
const deadline = performance.now() + secondsLeft * 1e3;
let gates;
for (let wait = 100; ;wait = Math.min(wait * 2, LONGEST_PAUSE_MILLISECONDS)) {
try {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const client = __addDisposableResource(env_1, await (0, host_client.m)(options, context), true);
gates ??= await runGates(options.gates, context);
await send(client, requestOf(options, attempt, gates));
return gates;
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
} catch (error) {
if (!(0, errors.ux)(error)) throw error;
(0, report_event.R8)(reporter, `Could not confirm the release, retrying: ${error.text}`);
if (!(0, answer_of_error.H)(error)) return gates;
}
if (performance.now() + wait >= deadline) return gates;
await (0, promises_.setTimeout)(wait);
}
}
const silent = {
report: () => {}
};
async function send({context: context, ...session}, request) {
await (0, agent_session.k)({
...session,
context: {
...context,
reporter: silent
}
}, {
verb: "confirm",
input: request,
effect: "write"
});
}
function requestOf({actor: actor, config: config, hostName: hostName}, attempt, gates) {
const failed = failedGate(gates);
const said = failed === void 0 ? {
decision: "keep"
} : {
decision: "revert",
reason: reasonOf(failed)
};
return {
protocol: messages.WP,
attempt: attempt,
actor: actor,
...said,
...(0, expected_host.AY)(config, hostName)
};
}
const REASON_LIMIT = 1024;
function reasonOf({name: name, detail: detail}) {
return `gate ${name} failed (it ${detail})`.slice(0, REASON_LIMIT);
}
// CONCATENATED MODULE: ./build/js/domain/closure/references-first.js
function referencesFirst(entries) {
const byPath = new Map(entries.map(entry => [ entry.path, entry ]));
const ordered = [];
const seen = new Set;
const open = [];
const enter = entry => {
if (entry === void 0 || seen.has(entry.path)) return;
seen.add(entry.path);
open.push({
entry: entry,
next: 0
});
};
for (const entry of entries) {
enter(entry);
for (let top = open.at(-1); top !== void 0; top = open.at(-1)) {
const reference = top.entry.references[top.next];
top.next += 1;
if (reference !== void 0) enter(byPath.get(reference)); else {
ordered.push(top.entry);
open.pop();
}
}
}
return ordered;
}
var nar = __webpack_require__(80862);
var canonical = __webpack_require__(53795);
var external_node_stream_ = __webpack_require__(57075);
var external_node_zlib_ = __webpack_require__(38522);
// CONCATENATED MODULE: ./build/js/domain/transfer/compress.js
const LEVEL = 3;
const CHUNK_BYTES = 128 * 1024;
function compress(chunks) {
return through(chunks, compressor());
}
function compressor() {
return (0, external_node_zlib_.createZstdCompress)({
chunkSize: CHUNK_BYTES,
params: {
[external_node_zlib_.constants.ZSTD_c_compressionLevel]: LEVEL
}
});
}
function through(chunks, transform) {
(0, external_node_stream_.pipeline)(external_node_stream_.Readable.from(chunks, {
objectMode: false
}), transform, () => {});
return transform;
}
var catalogue = __webpack_require__(6966);
// CONCATENATED MODULE: ./build/js/domain/transfer/frames.js
const HEAD_BYTES = 5;
function frameHead(type, length) {
const head = Buffer.alloc(HEAD_BYTES);
head.write(type, "latin1");
head.writeUInt32BE(length, 1);
return head;
}
errors.dz;
var schemas = __webpack_require__(26921);
var nix32 = __webpack_require__(79191);
var store_path = __webpack_require__(94362);
// CONCATENATED MODULE: ./build/js/domain/transfer/narinfo.js
schemas.rej({
path: store_path.qd,
narHash: store_path.LN,
narSize: schemas.aig().int().nonnegative(),
references: schemas.YOg(store_path.qd).max(1e4).readonly(),
deriver: store_path.qd.nullable(),
signatures: schemas.YOg(schemas.YjP().regex(/^[A-Za-z0-9._-]{1,255}:[A-Za-z0-9+/]{86}==$/)).max(64).readonly(),
contentAddress: schemas.YjP().regex(/^(?:text:|fixed:(?:r:|git:)?)(?:md5|sha1|sha256|sha512|blake3):[0-9a-z]{26,128}$/).nullable()
});
function storePathHash(path) {
return path.slice("/nix/store/".length, "/nix/store/".length + 32);
}
function narUrl(path) {
return `nar/${storePathHash(path)}.nar.zst`;
}
function formatNarInfo(info) {
return [ `StorePath: ${info.path}`, `URL: ${narUrl(info.path)}`, "Compression: zstd", `NarHash: ${(0, 
nix32.px)(info.narHash)}`, `NarSize: ${info.narSize}`, `References: ${info.references.map(withoutStore).join(" ")}`, ...info.deriver === null ? [] : [ `Deriver: ${withoutStore(info.deriver)}` ], ...info.signatures.map(signature => `Sig: ${signature}`), ...info.contentAddress === null ? [] : [ `CA: ${info.contentAddress}` ], "" ].join("\n");
}
function withoutStore(path) {
return path.slice("/nix/store/".length);
}
var manifest_schema = __webpack_require__(67982);
// CONCATENATED MODULE: ./build/js/domain/transfer/pack.js
const PACK_MAGIC = Buffer.from("grind-to-prod pack\n");
const frameTypes = {
header: "H",
path: "P",
data: "D",
pathEnd: "E",
end: "Z"
};
const frameLimits = {
header: 16 * 1024 * 1024,
path: 4 * 1024 * 1024,
data: 1024 * 1024,
pathEnd: 0,
end: 1024
};
schemas.rej({
format: schemas.euz(1),
codec: schemas.k5n([ "zstd" ]),
releaseId: manifest_schema.yU,
paths: schemas.aig().int().nonnegative().max(2e5),
narBytes: schemas.aig().int().nonnegative(),
substitute: schemas.YOg(store_path.qd).max(2e5)
});
schemas.rej({
paths: schemas.aig().int().nonnegative(),
narBytes: schemas.aig().int().nonnegative(),
sha256: store_path.bL
});
// CONCATENATED MODULE: ./build/js/domain/transfer/encode.js
async function* encodePack(header, paths) {
const hash = (0, external_node_crypto_.createHash)("sha256");
let count = 0;
let narBytes = 0;
for await (const bytes of body()) {
hash.update(bytes);
yield bytes;
}
yield encode_frame(frameTypes.end, (0, canonical.d)({
paths: count,
narBytes: narBytes,
sha256: hash.digest("hex")
}));
async function* body() {
yield PACK_MAGIC;
yield encode_frame(frameTypes.header, (0, canonical.d)(header));
for await (const {info: info, nar: nar} of paths) {
yield encode_frame(frameTypes.path, formatNarInfo(info));
for await (const chunk of compress(nar)) for (let start = 0; start < chunk.length; start += frameLimits.data) {
const piece = chunk.subarray(start, start + frameLimits.data);
yield frameHead(frameTypes.data, piece.length);
yield piece;
}
yield frameHead(frameTypes.pathEnd, 0);
count += 1;
narBytes += info.narSize;
}
}
}
function encode_frame(type, text) {
const bytes = Buffer.from(text);
return Buffer.concat([ frameHead(type, bytes.length), bytes ]);
}
var grind_closure = __webpack_require__(20987);
var is_there = __webpack_require__(27499);
// CONCATENATED MODULE: ./build/js/steps/promote/copy-missing.js
async function copyMissing(client, {releaseId: releaseId, grind: grind, missing: missing}) {
const {infos: infos, substitute: substitute} = partition(grind, missing);
const narBytes = infos.reduce((sum, {narSize: narSize}) => sum + narSize, 0);
const progress = progressReporter(client.context.reporter, narBytes);
function* paths() {
for (const info of infos) yield {
info: info,
nar: checkedNar(info, grind, progress)
};
}
return client.send(encodePack({
format: 1,
codec: "zstd",
releaseId: releaseId,
paths: infos.length,
narBytes: narBytes,
substitute: substitute
}, paths()));
}
function partition(grind, missing) {
const infos = missing.flatMap(path => grind.packable.get(path) ?? []);
return {
infos: referencesFirst(infos),
substitute: missing.filter(path => !grind.packable.has(path))
};
}
function withArrived(copy, grind, arrived) {
const {infos: infos, substitute: substitute} = partition(grind, arrived);
return {
...copy,
copiedPaths: copy.copiedPaths + infos.length,
copiedNarBytes: infos.reduce((sum, {narSize: narSize}) => sum + narSize, copy.copiedNarBytes),
substitutedPaths: [ ...new Set([ ...copy.substitutedPaths, ...substitute ]) ]
};
}
async function* checkedNar(info, grind, progress) {
const hash = (0, external_node_crypto_.createHash)("sha256");
let size = 0;
try {
for await (const chunk of info.path === grind.manifestPath ? [ grind.manifestNar ] : (0, 
nar.a)(info.path)) {
hash.update(chunk);
size += chunk.length;
yield chunk;
progress(chunk.length);
}
} catch (error) {
throw (0, errors.ux)(error) ? error : unreadable(info.path, error);
}
const narHash = `sha256-${hash.digest("base64")}`;
if (size === info.narSize && narHash === info.narHash) return;
throw new errors.dh("path-corrupt", `${info.path} on the build host does not match Nix's database (${size} bytes with NAR hash ${narHash}).`, {
host: grind_closure.py,
hint: `Repair it with "nix store repair ${info.path}", or build it again.`
});
}
function unreadable(path, cause) {
const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
const hint = `Repair it with "nix store repair ${path}", or build it again.`;
return (0, is_there.b)(cause) ? new errors.dh("path-missing", `${path} is registered on the build host, but some of its files are missing.`, {
hint: hint,
host: grind_closure.py,
cause: cause
}) : new errors.dh("path-corrupt", `${path} on the build host cannot be read (${code}).`, {
hint: hint,
host: grind_closure.py,
cause: cause
});
}
function progressReporter(reporter, total) {
let done = 0;
let reported = 0;
return bytes => {
done += bytes;
if (done - reported < total / 200 && done < total) return;
reported = done;
reporter.report({
event: "progress",
phase: "copy",
done: done,
total: total,
unit: "bytes"
});
};
}
var backup = __webpack_require__(2252);
var keep_signed_record = __webpack_require__(88530);
// CONCATENATED MODULE: ./build/js/steps/gates/decide-release.js
async function decideRelease(client, options) {
const {record: record} = options;
const hostName = client.name;
const gates = options.ran ?? await runGates(options.gates, client.context);
const failed = failedGate(gates);
if (failed === void 0) return {
verdict: "COMMITTED",
reason: record.reason,
gates: gates,
rollback: null
};
const failure = `Gate ${failed.name} failed (it ${failed.detail})`;
const {previousRelease: previous, releaseId: releaseId} = record;
if (previous === null || previous === releaseId) {
const reason = `${failure}, but ${hostName} has no previous release to roll back to: it still runs ${releaseId}; decide whether it may stay.`;
return {
verdict: "NEEDS_HUMAN",
reason: reason,
gates: gates,
rollback: null
};
}
const rollingBack = () => rollBack(client, {
...options,
previous: previous,
gate: failed
});
const back = await (0, report_event.xe)(client.context.reporter, {
phase: "rollback",
host: hostName
}, rollingBack);
const signed = back.signature === void 0 ? {} : {
rollbackSignature: back.signature
};
return {
...endOf(back, {
failure: failure,
hostName: hostName,
previous: previous
}),
gates: gates,
rollback: back.record,
...signed
};
}
const notRolledBack = {
verdict: "NEEDS_HUMAN",
words: ({hostName: hostName, previous: previous}) => `but the rollback to ${previous} on ${hostName} failed`
};
const ends = {
COMMITTED: {
verdict: "ROLLED_BACK",
words: ({hostName: hostName, previous: previous}) => `so ${hostName} rolled back to ${previous}`
},
UNKNOWN: {
verdict: "UNKNOWN",
words: ({hostName: hostName, previous: previous}) => `and it is unknown whether ${hostName} rolled back to ${previous}`
},
UNCHANGED: notRolledBack,
ROLLED_BACK: notRolledBack,
NEEDS_HUMAN: notRolledBack
};
function endOf({verdict: verdict, reason: reason}, back) {
const end = ends[verdict];
return {
verdict: end.verdict,
reason: `${back.failure}, ${end.words(back)}: ${reason}`
};
}
async function rollBack(client, {actor: actor, record: record, previous: previous, gate: gate}) {
const request = {
protocol: messages.WP,
attempt: (0, external_node_crypto_.randomUUID)(),
actor: actorOf(actor, gate),
expectCurrent: record.releaseId,
...(0, expected_host.AY)(client.options.config, client.name)
};
try {
return await client.attempt({
verb: "rollback",
request: request,
words: [ "--to", previous ]
});
} catch (error) {
if (error instanceof errors.dh || error instanceof errors.dz) return {
verdict: "NEEDS_HUMAN",
reason: error.text,
record: null
};
throw error;
}
}
const ACTOR_NAME_LIMIT = 256;
function actorOf(actor, {name: name}) {
const cause = ` (gate ${name} failed)`;
return {
...actor,
name: `${actor.name.slice(0, ACTOR_NAME_LIMIT - cause.length)}${cause}`
};
}
var conclude_attempt = __webpack_require__(10439);
// CONCATENATED MODULE: ./build/js/steps/promote/in-contact.js
async function inContact(client, error, work) {
if (!isLoss(error)) throw error;
const {context: context, options: options, name: name} = client;
(0, report_event.R8)(context.reporter, `${error.message} Reconnecting to ${name} and copying what is still missing\u2026`);
let last = error;
let left = options.reconnectFor ?? conclude_attempt.dE;
for (let wait = 250; left > 0; wait = Math.min(wait * 2, conclude_attempt.hF)) {
const since = performance.now();
try {
await (0, promises_.setTimeout)(wait);
await client.reopen();
return await work();
} catch (again) {
if (!isLoss(again)) throw again;
last = again;
}
left -= performance.now() - since;
}
throw last;
}
function isLoss(error) {
return error instanceof errors.dh && (error.code === "contact-lost" || error.code === "unreachable");
}
// CONCATENATED MODULE: ./build/js/steps/promote/copy-all.js
function prepare({options: options, client: client, bundle: bundle, grind: grind}, mode) {
return client.prepare({
protocol: messages.WP,
releaseId: bundle.releaseId,
manifest: bundle.text,
manifestPath: grind.manifestPath,
dryRun: mode !== "commit",
expectCurrent: options.expectCurrent,
...options.schemaChange === true ? {
schemaChange: true
} : {},
...(0, protocol_attempt.a4)(options),
...mode === "plan" ? {
units: true
} : {},
...(0, expected_host.Dk)(client.options.config, client.name),
...signed(bundle),
closure: grind.closure
});
}
const FUTILE_COPIES = 3;
const COPY_ROUNDS = 3;
async function copyAll(promotion, prepared) {
const {client: client, grind: grind} = promotion;
let copy = nothingCopied(grind, prepared);
let missing = prepared.missing;
let rounds = 0;
let futile = 0;
while (missing.length > 0) {
if (rounds === COPY_ROUNDS) throw collectedAgain(client.name, missing[0]);
const {received: received, left: left} = await copyOnce(promotion, missing);
if (received instanceof errors.dh) {
futile = left.length < missing.length ? 0 : futile + 1;
if (futile === FUTILE_COPIES) throw received;
copy = withArrived(copy, grind, missing.filter(path => !left.includes(path)));
} else {
rounds += 1;
copy = {
copiedPaths: copy.copiedPaths + received.paths,
copiedNarBytes: copy.copiedNarBytes + received.narBytes,
packBytes: copy.packBytes + received.packBytes,
presentPaths: copy.presentPaths,
substitutedPaths: [ ...new Set([ ...copy.substitutedPaths, ...received.substitutedPaths ]) ]
};
}
missing = left;
}
return copy;
}
async function copyOnce(promotion, missing) {
const {client: client, bundle: bundle, grind: grind} = promotion;
const ask = () => prepare(promotion, "commit");
let received;
try {
received = await copyMissing(client, {
releaseId: bundle.releaseId,
grind: grind,
missing: missing
});
} catch (error) {
if (!isLoss(error)) throw error;
return {
received: error,
left: (await inContact(client, error, ask)).missing
};
}
if (received.missing !== void 0) return {
received: received,
left: received.missing
};
const {missing: left} = await ask().catch(error => inContact(client, error, ask));
return {
received: received,
left: left
};
}
function collectedAgain(host, path) {
const message = `${host} lost ${path} after it was copied, ${COPY_ROUNDS} times: a garbage collection runs there.`;
return new errors.dh("path-missing", message, {
host: host,
hint: "Wait until it is done and promote again."
});
}
function nothingCopied({closure: closure}, {missing: lacked}) {
return {
copiedPaths: 0,
copiedNarBytes: 0,
packBytes: 0,
presentPaths: closure.paths.length - lacked.length,
substitutedPaths: []
};
}
function signed({signature: signature}) {
return signature === void 0 ? {} : {
signature: signature
};
}
// CONCATENATED MODULE: ./build/js/steps/promote/unexpected-drift.js
const TOLD = 10;
async function unexpectedDrift({config: config, hostName: hostName}, {manifest: manifest, snapshots: snapshots}, reporter) {
if (snapshots === void 0) return {};
const {unexpectedFindings: unexpectedFindings} = await Promise.all([ __webpack_require__.e(1386), __webpack_require__.e(9313) ]).then(__webpack_require__.bind(__webpack_require__, 99313));
const drift = unexpectedFindings({
...snapshots,
manifest: manifest,
mayDiffer: config.snapshot.mayDiffer
});
for (const {message: message, field: field, next: next} of drift.slice(0, TOLD)) (0, 
report_event.R8)(reporter, `${hostName} changed outside this release: ${message} (${field}) Next: ${next}`);
if (drift.length > TOLD) (0, report_event.R8)(reporter, `${hostName} has ${drift.length - TOLD} more changes from outside this release; the result lists them.`);
return {
drift: drift
};
}
var reach = __webpack_require__(26187);
var read = __webpack_require__(72707);
var snapshots_around = __webpack_require__(67905);
// CONCATENATED MODULE: ./build/js/verbs/promote.js
var promote_addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
var promote_disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
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
async function promote(options, context) {
return options.dryRun === true ? withPromotion(options, {
...context,
runner: readOnlyRunner(context.runner)
}, planOf) : withPromotion(options, context, promoteToHost);
}
async function withPromotion(options, context, work) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const bundle = await readChecked(options);
const stack = promote_addDisposableResource(env_1, new AsyncDisposableStack, true);
const folder = stack.use(await (0, temporary_folder.wE)((0, external_node_path_.join)((0, 
state_folder.y)(options.environment, (0, external_node_os_.homedir)()), "temporary"), "promote"));
const [connection, closure] = await Promise.allSettled([ options.client ?? (0, host_client.m)(options, context).then(client => stack.use(client)), (0, 
report_event.xe)(context.reporter, "manifest", () => (0, grind_closure.gW)(bundle, (0, 
external_node_path_.join)(folder.path, "root"), context.runner)) ]);
if (connection.status === "rejected") throw connection.reason;
if (closure.status === "rejected") throw closure.reason;
return await work({
options: options,
context: context,
bundle: bundle,
client: connection.value,
grind: closure.value
});
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = promote_disposeResources(env_1);
if (result_1) await result_1;
}
}
async function readChecked(options) {
const {config: config, hostName: hostName} = options;
const bundle = await (0, read.B)(options.bundle, options.expectedReleaseId);
(0, reach.TE)(config, hostName);
if (bundle.manifest.application !== config.application) throw (0, catalogue.r9)(bundle.manifest, config.application);
(0, backup.L)(bundle.manifest, options.schemaChange === true);
return bundle;
}
async function planOf(promotion) {
const {options: options, bundle: bundle, client: client, grind: grind} = promotion;
const {manifest: manifest} = bundle;
const needs = await prepare(promotion, "plan");
if (needs.alreadyCurrent) return unchanged(promotion, needs);
const {infos: infos, substitute: substitute} = partition(grind, needs.missing);
const narBytes = infos.reduce((sum, {narSize: narSize}) => sum + narSize, 0);
const restarts = (needs.units ?? []).filter(({step: step}) => step === "restart").map(({unit: unit}) => unit);
return {
...nothingYet(promotion, needs),
verdict: "UNCHANGED",
reason: `A dry run: ${needs.missing.length} paths (${narBytes} bytes) would be copied to ${client.name}, and ${restarts.length} of ${manifest.units.length} units restarted.`,
plan: {
missing: needs.missing,
lacking: substitute,
narBytes: narBytes,
restarts: restarts,
removed: (needs.units ?? []).filter(({removed: removed}) => removed === true),
backup: (0, backup.t)(manifest, options.schemaChange === true),
gates: plannedGates(options),
confirmWithinSeconds: manifest.confirm?.deadlineSeconds ?? null
}
};
}
async function promoteToHost(promotion) {
const {options: options, grind: grind} = promotion;
const mayBeRefused = grind.lacking.length > 0 || options.config.gates.beforePromote.length > 0;
const needs = await prepare(promotion, mayBeRefused ? "look" : "commit");
if (needs.alreadyCurrent) return unchanged(promotion, needs);
const {substitute: substitute} = partition(grind, needs.missing);
if (substitute.length > 0 && options.allowHostFallback !== true) throw (0, grind_closure.Fe)(substitute);
const passed = await passGates(promotion);
const attempt = (0, external_node_crypto_.randomUUID)();
const snapshots = (0, snapshots_around.Z)({
...options,
folder: snapshotFolder(promotion),
attempt: attempt
}, promotion.context);
const [copied] = await Promise.allSettled([ mayBeRefused ? prepare(promotion, "commit").then(ready => copyAll(promotion, ready)) : copyAll(promotion, needs), snapshots.take("before", promotion.client) ]);
if (copied.status === "rejected") throw copied.reason;
const copy = copied.value;
const applied = await applyRelease(promotion, {
attempt: attempt,
copy: copy,
snapshots: snapshots
});
return {
...nothingYet(promotion, needs),
copy: copy,
...applied,
gates: [ ...passed, ...applied.gates ]
};
}
function nothingYet({bundle: bundle, grind: grind}, needs) {
const {releaseId: releaseId} = bundle;
return {
releaseId: releaseId,
previousRelease: needs.currentRelease,
record: null,
copy: nothingCopied(grind, needs),
gates: [],
rollback: null
};
}
function unchanged(promotion, needs) {
return {
...nothingYet(promotion, needs),
verdict: "UNCHANGED",
reason: `${promotion.client.name} already runs this release.`
};
}
function snapshotFolder({options: {snapshots: snapshots}, bundle: bundle}) {
return snapshots === true ? bundle.folder : snapshots;
}
async function applyRelease(promotion, copied) {
const {options: options, context: context, client: client, bundle: bundle} = promotion;
const {reporter: reporter} = context;
const {snapshots: snapshots} = copied;
const request = applyRequest(promotion, copied);
const afterApply = {
...options,
gates: gatesOf("afterApply", promotion)
};
const confirming = confirmer(afterApply, context);
const applying = client.reportingTo(confirming.reporter);
const concluded = await applying.attempt({
verb: "apply",
request: request
});
const {record: record, signature: signature} = concluded;
const ran = await confirming.gates();
const decision = concluded.verdict === "COMMITTED" && record !== null ? await decideRelease(client, {
...afterApply,
ran: ran,
record: record
}) : {
verdict: concluded.verdict,
gates: ran ?? []
};
if (decision.verdict !== "UNKNOWN") await snapshots.take("after", client);
const {rollback: rollback = null, rollbackSignature: rollbackSignature} = decision;
const records = [ {
record: record,
signature: signature
}, {
record: rollback,
signature: rollbackSignature
} ];
const kept = await (0, keep_signed_record.C)(snapshotFolder(promotion), records, reporter);
const isCommitted = decision.verdict === "COMMITTED";
const drift = isCommitted ? await unexpectedDrift(options, {
manifest: bundle.manifest,
snapshots: snapshots.pair()
}, reporter) : {};
return {
...concluded,
rollback: rollback,
...decision,
...kept,
...snapshots.result(),
...drift
};
}
function applyRequest({options: options, client: client, bundle: bundle, grind: grind}, {attempt: attempt, copy: copy}) {
return {
protocol: messages.WP,
releaseId: bundle.releaseId,
manifestPath: grind.manifestPath,
attempt: attempt,
expectCurrent: options.expectCurrent,
actor: options.actor,
copy: (0, protocol_attempt.WL)(copy),
...signed(bundle),
...(0, expected_host.Dk)(options.config, client.name),
...options.schemaChange === true ? {
schemaChange: true
} : {},
...(0, protocol_attempt.a4)(options)
};
}
function gatesOf(stage, {options: {config: config, directory: directory, hostName: hostName}, bundle: bundle}) {
const {role: role} = (0, find_host.m)(config, hostName);
const facts = {
releaseId: bundle.releaseId,
application: config.application,
hostName: hostName,
role: role,
manifestFile: bundle.file
};
return {
stage: stage,
gates: config.gates[stage],
directory: directory,
facts: facts
};
}
async function passGates(promotion) {
const outcomes = await runGates(gatesOf("beforePromote", promotion), promotion.context);
const failed = failedGate(outcomes);
if (failed === void 0) return outcomes;
throw new errors.ue(`Gate ${failed.name} failed (it ${failed.detail}), so nothing was copied to ${promotion.client.name} and nothing changed there.`, outcomes, {
hint: "Fix the cause, and promote again."
});
}
function plannedGates({config: config}) {
return schema.x.flatMap(stage => config.gates[stage].map(({name: name}) => ({
name: name,
stage: stage
})));
}
}),

};
