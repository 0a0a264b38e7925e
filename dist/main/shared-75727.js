export const modules = {

/***/ 75727: // build/js/domain/report/timed-reporter.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => timedReporter
});
function timedReporter(inner, now = () => performance.now()) {
const begin = now();
const since = moment => Math.max(0, Math.round(now() - moment)) / 1e3;
const timed = [];
return {
report(event) {
inner.report(event);
if (event.event !== "phase") return;
if (event.state === "start") {
timed.push({
event,
start: now(),
seconds: void 0
});
return;
}
const open = timed.findLast(one => one.seconds === void 0 && one.event.phase === event.phase && one.event.host === event.host);
if (open !== void 0) open.seconds = since(open.start);
},
phases: () => timed.map(({event: {phase, host}, start, seconds}) => {
const when = {
phase,
startSeconds: Math.max(0, Math.round(start - begin)) / 1e3,
seconds: seconds ?? since(start)
};
return host === void 0 ? when : Object.assign(when, {
host
});
})
};
}
}),

/***/ 75236: // build/js/domain/drift/severity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => isAtLeast,
g: () => severities
});
const severities = [ "note", "warning", "error" ];
function isAtLeast(severity, floor) {
return severities.indexOf(severity) >= severities.indexOf(floor);
}
}),

/***/ 55463: // build/js/tools/files/read-limited.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => readLimited
});
var node_fs$0 = __webpack_require__(73024);
var node_util$1 = __webpack_require__(57975);
var is_there_js$2 = __webpack_require__(27499);
const read = (0, node_util$1.promisify)(node_fs$0.read);
const AT_ONCE_BYTES = 1024 * 1024;
const CHUNK_BYTES = 512 * 1024;
async function readLimited(path, limitBytes, decode = replacing) {
let descriptor;
try {
descriptor = (0, node_fs$0.openSync)(path, node_fs$0.constants.O_RDONLY | node_fs$0.constants.O_NOFOLLOW | node_fs$0.constants.O_NONBLOCK);
} catch (error) {
if ((0, is_there_js$2.b)(error)) return;
throw error;
}
try {
const status = (0, node_fs$0.fstatSync)(descriptor);
if (!status.isFile()) throw new Error(`${path} is not a regular file`);
const {size} = status;
if (size > limitBytes) throw new Error(`${path} has ${size} bytes, more than the ${limitBytes} that are read`);
if (size > 0 && size <= AT_ONCE_BYTES) return decode(bytesAtOnce(descriptor, size));
const bytes = await bytesUpTo(descriptor, limitBytes);
if (bytes === void 0) throw new Error(`${path} has more than the ${limitBytes} bytes that are read`);
return decode(bytes);
} finally {
(0, node_fs$0.closeSync)(descriptor);
}
}
function replacing(bytes) {
return bytes.toString("utf8");
}
let room;
function bytesAtOnce(descriptor, size) {
room ??= Buffer.allocUnsafeSlow(AT_ONCE_BYTES);
let length = 0;
while (length < size) {
const count = (0, node_fs$0.readSync)(descriptor, room, length, size - length, null);
if (count === 0) break;
length += count;
}
return room.subarray(0, length);
}
async function bytesUpTo(descriptor, limitBytes) {
const chunks = [];
let length = 0;
while (length <= limitBytes) {
const chunk = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, limitBytes + 1 - length));
const {bytesRead} = await read(descriptor, chunk, 0, chunk.length, null);
if (bytesRead === 0) return Buffer.concat(chunks, length);
chunks.push(chunk.subarray(0, bytesRead));
length += bytesRead;
}
return;
}
}),

/***/ 11245: // build/js/domain/errors/reason-of.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => reasonOf
});
var errors_js$0 = __webpack_require__(8136);
function reasonOf(error) {
if (error instanceof errors_js$0.E) return error.text;
return error instanceof Error ? error.message : String(error);
}
}),

/***/ 12500: // build/js/tools/process/stat.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H2: () => parseEnvironmentStart,
ov: () => parseParent,
uh: () => parseStartTicks,
wG: () => parseUptimeTicks
});
function parseStartTicks(stat) {
const afterName = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
const ticks = Number(afterName[22 - 3]);
return afterName.length > 19 && Number.isSafeInteger(ticks) ? ticks : void 0;
}
function parseParent(stat) {
const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[4 - 3]);
return Number.isSafeInteger(parent) && parent > 0 ? parent : void 0;
}
function parseEnvironmentStart(stat) {
const afterName = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
const address = Number(afterName[50 - 3]);
return Number.isSafeInteger(address) && address > 0 ? address : void 0;
}
const TICKS_PER_SECOND = 100;
function parseUptimeTicks(uptime) {
return Math.round(Number.parseFloat(uptime) * TICKS_PER_SECOND);
}
}),

/***/ 59786: // build/js/domain/report/event.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G4: () => eventSchema,
N4: () => note,
pq: () => info,
tW: () => phases,
warn: () => warn,
xe: () => inPhase
});
var zod$0 = __webpack_require__(26921);
var transfer_codec_names_js$1 = __webpack_require__(1052);
const phases = [ "source", "build", "manifest", "connect", "preflight", "copy", "import", "verify", "journal", "switch", "system", "restart", "health", "commit", "sign", "rollback", "install", "gate", "confirm", "backup", "restore", "traffic", "check", "deltas", "needs", "evidence" ];
const EVENT_TEXT_LIMIT = 16384;
const text = zod$0.YjP().max(EVENT_TEXT_LIMIT);
const eventSchema = zod$0.gMt("event", [ zod$0.rej({
event: zod$0.euz("phase"),
phase: zod$0.k5n(phases),
state: zod$0.k5n([ "start", "end" ]),
host: text.optional()
}), zod$0.rej({
event: zod$0.euz("progress"),
phase: zod$0.k5n(phases),
done: zod$0.aig().nonnegative(),
total: zod$0.aig().nonnegative(),
unit: zod$0.k5n([ "bytes", "paths", "derivations" ]),
codec: zod$0.k5n(transfer_codec_names_js$1.q).optional()
}), zod$0.rej({
event: zod$0.euz("note"),
level: zod$0.k5n([ "info", "warning" ]),
message: text
}), zod$0.rej({
event: zod$0.euz("unit"),
unit: text,
action: zod$0.k5n([ "restart", "reload", "start", "stop" ]),
state: text,
because: text.optional()
}), zod$0.rej({
event: zod$0.euz("health"),
check: text,
passed: zod$0.zMY(),
passes: zod$0.aig().int(),
threshold: zod$0.aig().int(),
detail: text
}), zod$0.rej({
event: zod$0.euz("confirmation"),
attempt: zod$0.YjP().max(64),
deadline: zod$0.YjP().max(64),
secondsLeft: zod$0.aig().nonnegative()
}), zod$0.rej({
event: zod$0.euz("log"),
source: text,
lines: zod$0.YOg(text).max(200)
}), zod$0.rej({
event: zod$0.euz("journal"),
lines: zod$0.YOg(text).max(200)
}) ]);
function info(reporter, message) {
note(reporter, "info", message);
}
function warn(reporter, message) {
note(reporter, "warning", message);
}
function note(reporter, level, message) {
reporter.report({
event: "note",
level,
message: message.slice(0, EVENT_TEXT_LIMIT)
});
}
async function inPhase(reporter, where, work) {
const {phase, ...place} = typeof where === "string" ? {
phase: where
} : where;
reporter.report({
event: "phase",
phase,
state: "start",
...place
});
try {
return await work();
} finally {
reporter.report({
event: "phase",
phase,
state: "end",
...place
});
}
}
}),

/***/ 1052: // build/js/domain/transfer/codec-names.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => baseCodecs,
q: () => codecs
});
const codecs = [ "raw", "zstd", "zstd-base", "delta" ];
const baseCodecs = [ "zstd-base", "delta" ];
}),

/***/ 94362: // build/js/domain/closure/store-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
LN: () => narHashSchema,
P$: () => owningStorePath,
QE: () => isNarHash,
bL: () => sha256Schema,
qd: () => storePathSchema,
yF: () => storePathName,
zP: () => isStorePath
});
var zod$0 = __webpack_require__(26921);
const storePathPattern = /^\/nix\/store\/[0-9abcdfghijklmnpqrsvwxyz]{32}-(?!\.{1,2}(?:-|$))[0-9A-Za-z+._?=-]{1,211}$/;
const storePathSchema = zod$0.YjP().max(255).regex(storePathPattern, "is not a store path (/nix/store/<32 characters>-<name>)");
const narHashPattern = /^sha256-[A-Za-z0-9+/]{43}=$/;
const narHashSchema = zod$0.YjP().regex(narHashPattern, "is not a NAR hash (sha256-<base64>)");
function isStorePath(value) {
return typeof value === "string" && storePathPattern.test(value);
}
function isNarHash(value) {
return typeof value === "string" && narHashPattern.test(value);
}
const sha256Schema = zod$0.YjP().regex(/^[0-9a-f]{64}$/, "is not a SHA-256 in lower-case hexadecimal");
function storePathName(path) {
return path.slice("/nix/store/".length + 33);
}
function owningStorePath(path) {
const owner = path.split("/").slice(0, 4).join("/");
return storePathPattern.test(owner) ? owner : void 0;
}
}),

/***/ 36407: // build/js/domain/config/grammar.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A0: () => branchSchema,
GA: () => machineIdSchema,
Jq: () => nameSchema,
NJ: () => installableSchema,
Nd: () => nixPublicKeySchema,
OC: () => publicKeySchema,
Pq: () => healthUrlSchema,
Wy: () => sshAddressSchema,
ah: () => wordSchema,
i_: () => outputPathSchema,
lA: () => linkNameSchema,
ml: () => tcpTargetSchema,
o3: () => unitSchema,
oL: () => addressSchema,
q9: () => prefixSchema,
un: () => variableSchema,
zN: () => hostKeySchema,
zY: () => sourceFolderSchema
});
var zod$0 = __webpack_require__(26921);
const nameSchema = zod$0.YjP().max(64).regex(/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/, "must be lower-case letters, digits, dots, dashes and underscores, and start and end with a letter or digit");
const branchSchema = zod$0.YjP().max(255).regex(/^[A-Za-z0-9](?!.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)|[/.]$))[A-Za-z0-9._/-]*$/, "must be the name of a branch, such as main");
const linkNameSchema = zod$0.YjP().max(64).regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, "must be letters, digits, dots, dashes and underscores, and start with a letter or digit");
const outputPathSchema = zod$0.YjP().max(255).regex(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+(?:\/[A-Za-z0-9._+-]+)*$/, "must be a relative path inside the output, such as bin/hypervisor");
const prefixSchema = zod$0.YjP().max(255).regex(/^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+){2,}$/, "must be an absolute folder of at least two segments, such as /opt/choiros");
const unitSchema = zod$0.YjP().max(255).regex(/^(?!-)[A-Za-z0-9:_.\\-]+(?:@[A-Za-z0-9:_.\\-]+)?\.(?:service|socket|target|timer|path)$/, "must be a systemd unit name, such as hypervisor.service");
const installableSchema = zod$0.YjP().max(255).regex(/^\.(?:\/(?!\.{1,2}(?:\/|#))[A-Za-z0-9._-]+)*#[A-Za-z0-9._-]+$/, "must be an installable of this repository, such as ./hypervisor#hypervisor");
const sourceFolderSchema = zod$0.YjP().max(1024).regex(/^(?!\.{1,2}(?:\/|$))[^\p{C}\p{Zl}\p{Zp}/\ufffd]+(?:\/(?!\.{1,2}(?:\/|$))[^\p{C}\p{Zl}\p{Zp}/\ufffd]+)*$/u, "must be the path of a folder in the repository, such as services/api");
const addressForm = /^[a-z_][a-z0-9_-]{0,31}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::(?!0)[0-9]{1,5})?$/;
function remoteAddressSchema(rule) {
return zod$0.YjP().max(255).regex(addressForm, rule).refine(address => Number(/:([0-9]+)$/.exec(address)?.[1] ?? 22) <= 65535, rule);
}
const sshAddressSchema = remoteAddressSchema("must be user@host, with :port if it is not 22");
const addressRule = 'must be "local" or user@host, with :port if it is not 22';
const addressSchema = zod$0.KCZ([ zod$0.euz("local"), remoteAddressSchema(addressRule) ], {
error: addressRule
});
const publicKeySchema = zod$0.YjP().max(1024).regex(/^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/]+={0,2}$/, 'must be a public key: its type and its base64, such as "ssh-ed25519 AAAA\u2026"');
const hostKeySchema = zod$0.YjP().max(1024).regex(/^(?:@cert-authority )?(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/]+={0,2}(?: [ -~]*)?$/, 'must be a public key: its type and its base64, such as "ssh-ed25519 AAAA\u2026", or the same after "@cert-authority "').transform(line => line.split(" ", line.startsWith("@") ? 3 : 2).join(" "));
const nixPublicKeySchema = zod$0.YjP().max(512).regex(/^[A-Za-z0-9._-]+:[A-Za-z0-9+/]{43}=$/, "must be a Nix public key, such as grind.example-1:AAAA\u2026=");
const machineIdSchema = zod$0.YjP().regex(/^[0-9a-f]{32}$/, "must be the 32 hexadecimal digits of the host's /etc/machine-id");
const wordSchema = zod$0.YjP().max(4096).regex(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/, "must be text on one line, without control characters");
const variableSchema = zod$0.YjP().max(128).regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be letters, digits and underscores, and not start with a digit");
const healthUrlSchema = zod$0.YjP().max(2048).refine(isHealthUrl, "must be an http or https URL without a user and without a fragment");
function isHealthUrl(text) {
if (!/^https?:\/\/[^\s\\@#]+$/.test(text) || !URL.canParse(text)) return false;
const url = new URL(text);
const port = url.port === "" ? "" : `:${url.port}`;
const written = text.slice(text.indexOf("://") + 3).split(/[/?]/, 1)[0];
return written.replace(/:(?:80|443)$/, "").toLowerCase() === `${url.hostname}${port}`.replace(/:(?:80|443)$/, "");
}
const tcpTargetSchema = zod$0.YjP().max(260).refine(isTcpTarget, "must be host:port, such as 127.0.0.1:8080 or [::1]:8080");
function isTcpTarget(text) {
const [, host, port] = /^([A-Za-z0-9.-]+|\[[0-9a-fA-F:.]+\]):([1-9][0-9]{0,4})$/.exec(text) ?? [];
if (host === void 0 || Number(port) > 65535 || !URL.canParse(`http://${host}/`)) return false;
return new URL(`http://${host}/`).hostname === host;
}
}),

/***/ 64377: // node_modules/zod/v4/classic/iso.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w$: () => datetime
});
var core_index_js$0 = __webpack_require__(43759);
var schemas_js$1 = __webpack_require__(26921);
function datetime(params) {
return core_index_js$0.G1(schemas_js$1.You, params);
}
}),

/***/ 46078: // build/js/domain/protocol/limits.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Rl: () => timeSchema,
TJ: () => limited,
b1: () => LIMITS
});
var zod$0 = __webpack_require__(64377);
const LIMITS = {
closurePaths: 200001,
recordedPaths: 16,
requestedPaths: 1e3,
named: 1024,
links: 4096,
kept: 1e5,
hosts: 256,
applications: 256,
phases: 64,
items: 4096,
time: 64,
url: 2048
};
function limited(record, entries) {
return record.refine(value => Object.keys(value).length <= entries, `must have at most ${entries} entries`);
}
const timeSchema = zod$0.w$().max(LIMITS.time);
}),

/***/ 3508: // build/js/domain/trust/signature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BK: () => formatSignatures,
IE: () => signatureBase64,
Rf: () => APPROVALS_LIMIT,
Vv: () => parseSignatures,
Vz: () => APPROVALS_LIMIT_BYTES,
dY: () => SIGNATURE_LIMIT_BYTES,
f7: () => SIGNATURE_LIMIT_COUNT
});
__webpack_require__(36407);
var errors_errors_js$1 = __webpack_require__(8136);
var errors_quote_js$3 = __webpack_require__(7191);
var wire_js$2 = __webpack_require__(1137);
const SIGNATURE_LIMIT_BYTES = 128 * 1024;
const SIGNATURE_LIMIT_COUNT = 16;
const APPROVALS_LIMIT = 16;
const APPROVALS_LIMIT_BYTES = 256 * 1024;
const BEGIN = "-----BEGIN SSH SIGNATURE-----";
const END = "-----END SSH SIGNATURE-----";
function parseSignatures(text) {
if (text.length > SIGNATURE_LIMIT_BYTES) throw invalid(`have ${text.length} bytes, more than the limit of ${SIGNATURE_LIMIT_BYTES}`);
const signatures = [];
let body;
for (const [index, line] of text.split(/\r?\n/).entries()) {
if (body === void 0 && line === "") continue;
if (body === void 0) {
if (line !== BEGIN) throw invalid(`have ${(0, errors_quote_js$3.hD)(line, 40)} in line ${index + 1}, where "${BEGIN}" should be`);
body = [];
} else if (line === END) {
signatures.push(decode(body.join(""), signatures.length + 1));
body = void 0;
} else body.push(line);
}
if (body !== void 0) throw invalid(`end before the line "${END}"`);
if (signatures.length > SIGNATURE_LIMIT_COUNT) throw invalid(`are ${signatures.length}, more than the limit of ${SIGNATURE_LIMIT_COUNT}`);
return signatures;
}
function formatSignatures(signatures) {
return signatures.map(({armour}) => armour).join("");
}
function signatureBase64({armour}) {
return armour.split("\n").slice(1, -2).join("");
}
function decode(base64, number) {
const bytes = Buffer.from(base64, "base64");
if (bytes.toString("base64") !== base64) throw invalid(`are not base64 in signature ${number}`);
const broken = () => invalid(`are not of the form SSHSIG version 1 in signature ${number}`);
if (bytes.subarray(0, 6).toString("latin1") !== "SSHSIG" || bytes.length < 10 || bytes.readUInt32BE(6) !== 1) throw broken();
const strings = (0, wire_js$2.ut)(bytes.subarray(10), 5);
const [publicKey, namespace] = strings ?? [];
const keyType = publicKey === void 0 ? void 0 : (0, wire_js$2.Se)(publicKey);
if (strings?.length !== 5 || publicKey === void 0 || namespace === void 0 || keyType === void 0) throw broken();
const lines = base64.match(/.{1,70}/g) ?? [];
return {
armour: `${[ BEGIN, ...lines, END ].join("\n")}\n`,
keyType: keyType.toString("latin1"),
fingerprint: (0, wire_js$2.yy)(publicKey),
namespace: namespace.toString("utf8")
};
}
function invalid(what) {
return new errors_errors_js$1.dz("signature-invalid", `The manifest's signatures ${what}.`, {
hint: 'Use the manifest.sig that "grind-to-prod sign" wrote.'
});
}
}),

/***/ 99289: // build/js/domain/protocol/attempt.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
SG: () => requestActorSchema,
Vj: () => copySummarySchema,
WL: () => copyForRecord,
ZS: () => attemptSchema,
Zk: () => expectedReleaseSchema,
a4: () => expressly,
bn: () => newAttemptSchema,
fI: () => expresslySchema,
s8: () => copyRequestSchema,
zH: () => actorSchema
});
var zod$5 = __webpack_require__(26921);
var limits_js$0 = __webpack_require__(46078);
var activation_host_paths_js$1 = __webpack_require__(78257);
var closure_store_path_js$2 = __webpack_require__(94362);
var manifest_schema_js$3 = __webpack_require__(67982);
var transfer_fallback_js$4 = __webpack_require__(97697);
const actorSchema = zod$5.rej({
name: zod$5.YjP().max(256),
runUrl: zod$5.YjP().max(2048).optional()
});
const requestActorSchema = actorSchema.extend({
runUrl: zod$5.YjP().max(limits_js$0.b1.url).regex(/^[^\p{C}]*$/u, "must be printable text").optional()
});
const attemptSchema = zod$5.uRe();
const newAttemptSchema = attemptSchema.lowercase("must be in lower case");
const expectedReleaseSchema = zod$5.KCZ([ manifest_schema_js$3.yU, zod$5.euz(activation_host_paths_js$1.Wu), zod$5.euz(activation_host_paths_js$1.E1) ]);
const expresslySchema = {
allowOlder: zod$5.euz(true).optional(),
retry: zod$5.euz(true).optional()
};
function expressly({allowOlder, retry}) {
return {
...allowOlder === true ? {
allowOlder
} : {},
...retry === true ? {
retry
} : {}
};
}
const codecTotalsSchema = zod$5.rej({
paths: zod$5.aig().int().nonnegative(),
narBytes: zod$5.aig().int().nonnegative(),
bytes: zod$5.aig().int().nonnegative()
});
const totalsOfCodecs = {
raw: codecTotalsSchema.optional(),
zstd: codecTotalsSchema.optional(),
"zstd-base": codecTotalsSchema.optional(),
delta: codecTotalsSchema.optional()
};
const copySummarySchema = zod$5.rej({
copiedPaths: zod$5.aig().int().nonnegative(),
copiedNarBytes: zod$5.aig().int().nonnegative(),
packBytes: zod$5.aig().int().nonnegative(),
presentPaths: zod$5.aig().int().nonnegative(),
substitutedPaths: zod$5.YOg(closure_store_path_js$2.qd).max(limits_js$0.b1.closurePaths),
codecs: zod$5.rej(totalsOfCodecs).optional(),
fallbacks: zod$5.YOg(transfer_fallback_js$4.y).max(limits_js$0.b1.closurePaths).optional()
});
const copyRequestSchema = copySummarySchema.extend({
substitutedPaths: zod$5.YOg(closure_store_path_js$2.qd).max(limits_js$0.b1.requestedPaths),
fallbacks: zod$5.YOg(transfer_fallback_js$4.y).max(limits_js$0.b1.recordedPaths).optional()
});
function copyForRecord(copy) {
const {substitutedPaths, fallbacks} = copy;
return {
...copy,
substitutedPaths: substitutedPaths.slice(0, limits_js$0.b1.recordedPaths),
...fallbacks === void 0 ? {} : {
fallbacks: fallbacks.slice(0, limits_js$0.b1.recordedPaths)
}
};
}
}),

/***/ 97697: // build/js/domain/transfer/fallback.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
y: () => fallbackSchema
});
var zod$1 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
var codec_names_js$2 = __webpack_require__(1052);
const fallbackReasons = [ "base-missing", "base-corrupt", "delta-corrupt", "memory-short", "bases-too-large" ];
const fallbackSchema = zod$1.rej({
path: closure_store_path_js$0.qd,
codec: zod$1.k5n(codec_names_js$2.p),
reason: zod$1.k5n(fallbackReasons)
});
}),

/***/ 32699: // build/js/domain/trust/emergency.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DX: () => emergencyReasonSchema,
FH: () => COUNTERSIGNED_LIMIT_BYTES,
Oz: () => asEmergency,
Rz: () => countersignatureTextSchema,
Vu: () => emergencySchema,
aj: () => recordedReasonSchema,
fK: () => emergencyPolicySchema,
rC: () => countersignedTextSchema,
xX: () => emergencyRequest
});
var zod$3 = __webpack_require__(26921);
var protocol_limits_js$0 = __webpack_require__(46078);
var limits_js$4 = __webpack_require__(5740);
var reason_js$1 = __webpack_require__(13276);
var signature_js$2 = __webpack_require__(3508);
function plainReasonSchema(limit) {
return reason_js$1.Gk.reduce((schema, {pattern, message}) => schema.regex(pattern, message), zod$3.YjP().max(limit, (0, 
reason_js$1.hh)(limit)));
}
const emergencyReasonSchema = plainReasonSchema(limits_js$4.DC);
const recordedReasonSchema = plainReasonSchema(limits_js$4.eR);
const emergencyRequest = {
emergency: emergencyReasonSchema.optional()
};
const countersignHoursSchema = zod$3.aig().positive().max(limits_js$4.sY);
const emergencyPolicySchema = zod$3.rej({
countersignWithinHours: countersignHoursSchema
});
const emergencySchema = zod$3.rej({
reason: emergencyReasonSchema,
countersignBy: protocol_limits_js$0.Rl
});
function asEmergency({emergency}) {
return emergency === void 0 ? {} : {
emergency
};
}
const COUNTERSIGNATURE_LIMIT_BYTES = 32 * 1024;
const countersignatureTextSchema = zod$3.YjP().max(COUNTERSIGNATURE_LIMIT_BYTES);
const COUNTERSIGNED_LIMIT_BYTES = signature_js$2.Rf * 3 * COUNTERSIGNATURE_LIMIT_BYTES;
const countersignedTextSchema = zod$3.YjP().max(COUNTERSIGNED_LIMIT_BYTES);
}),

/***/ 7191: // build/js/domain/errors/quote.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Re: () => personOf,
af: () => quoteUnlessName,
hD: () => quote
});
var secrets_public_url_js$0 = __webpack_require__(70320);
function quote(value, limit = 120) {
const text = JSON.stringify(typeof value === "string" ? (0, secrets_public_url_js$0._N)(value) : value) ?? String(value);
const visible = (0, secrets_public_url_js$0._N)(text).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
if (visible.length <= limit) return visible;
const end = Math.ceil(limit / 3);
return `${visible.slice(0, limit - end)}\u2026${visible.slice(-end)} (${visible.length} characters)`;
}
const NAME_FORM = /^[A-Za-z0-9][A-Za-z0-9@._:+/[\]-]{0,99}$/;
function quoteUnlessName(name) {
return NAME_FORM.test(name) ? name : quote(name.replace(/\p{Zs}+/gu, " "));
}
function personOf(principals) {
return principals.map(quoteUnlessName).join("/");
}
}),

/***/ 87671: // build/js/domain/config/config-missing.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => configMissing,
q: () => foldersWithConfig
});
var errors_errors_js$0 = __webpack_require__(8136);
var errors_quote_js$2 = __webpack_require__(7191);
var schema_js$1 = __webpack_require__(21325);
const NAMED = 10;
function foldersWithConfig(paths) {
return paths.filter(path => path === schema_js$1.CONFIG_FILE || path.endsWith(`/${schema_js$1.CONFIG_FILE}`)).map(path => path.slice(0, -schema_js$1.CONFIG_FILE.length - 1)).toSorted();
}
function configMissing(where, folders) {
const message = `There is no ${schema_js$1.CONFIG_FILE} ${where}`;
if (folders.length === 0) return new errors_errors_js$0.dz("config-missing", `${message}.`, {
hint: 'Write one with "grind-to-prod init", and commit it.'
});
const shown = folders.slice(0, NAMED).map(folder => folder === "" ? "the root" : (0, 
errors_quote_js$2.hD)(folder));
const more = folders.length > NAMED ? ` and ${folders.length - NAMED} more` : "";
return new errors_errors_js$0.dz("config-missing", `${message}, but in ${shown.join(", ")}${more}.`, {
hint: 'Name the folder of the application with the option "directory".'
});
}
}),

/***/ 6508: // build/js/domain/config/retention.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => keepSchema,
U: () => keepDaysSchema
});
var zod$0 = __webpack_require__(26921);
const keepSchema = zod$0.aig().int().min(2).max(1e3);
const keepDaysSchema = zod$0.aig().int().min(0).max(3650);
}),

};
