export const modules = {

/***/ 1137: // build/js/domain/trust/wire.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Se: () => firstString,
ut: () => allStrings,
yy: () => keyFingerprint
});
var node_crypto$0 = __webpack_require__(77598);
function keyFingerprint(publicKey) {
return `SHA256:${(0, node_crypto$0.createHash)("sha256").update(publicKey).digest("base64").replace(/=+$/, "")}`;
}
function firstString(bytes) {
if (bytes.length < 4) return;
const end = 4 + bytes.readUInt32BE(0);
return end > bytes.length ? void 0 : bytes.subarray(4, end);
}
function allStrings(bytes, limit) {
const strings = [];
for (let rest = bytes; rest.length > 0; ) {
const next = firstString(rest);
if (next === void 0 || strings.length === limit) return;
strings.push(next);
rest = rest.subarray(4 + next.length);
}
return strings;
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
var zod$1 = __webpack_require__(26921);
var trust_whole_key_js$0 = __webpack_require__(43319);
const nameSchema = zod$1.YjP().max(64).regex(/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/, "must be lower-case letters, digits, dots, dashes and underscores, and start and end with a letter or digit");
const branchSchema = zod$1.YjP().max(255).regex(/^[A-Za-z0-9](?!.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)|[/.]$))[A-Za-z0-9._/-]*$/, "must be the name of a branch, such as main");
const linkNameSchema = zod$1.YjP().max(64).regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, "must be letters, digits, dots, dashes and underscores, and start with a letter or digit");
const outputPathSchema = zod$1.YjP().max(255).regex(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+(?:\/[A-Za-z0-9._+-]+)*$/, "must be a relative path inside the output, such as bin/hypervisor");
const prefixSchema = zod$1.YjP().max(255).regex(/^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+){2,}$/, "must be an absolute folder of at least two segments, such as /opt/choiros");
const unitSchema = zod$1.YjP().max(255).regex(/^(?!-)[A-Za-z0-9:_.\\-]+(?:@[A-Za-z0-9:_.\\-]+)?\.(?:service|socket|target|timer|path)$/, "must be a systemd unit name, such as hypervisor.service");
const installableSchema = zod$1.YjP().max(255).regex(/^\.(?:\/(?!\.{1,2}(?:\/|#))[A-Za-z0-9._-]+)*#[A-Za-z0-9._-]+$/, "must be an installable of this repository, such as ./hypervisor#hypervisor");
const sourceFolderSchema = zod$1.YjP().max(1024).regex(/^(?!\.{1,2}(?:\/|$))[^\p{C}\p{Zl}\p{Zp}/\ufffd]+(?:\/(?!\.{1,2}(?:\/|$))[^\p{C}\p{Zl}\p{Zp}/\ufffd]+)*$/u, "must be the path of a folder in the repository, such as services/api");
const addressForm = /^[a-z_][a-z0-9_-]{0,31}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::(?!0)[0-9]{1,5})?$/;
function remoteAddressSchema(rule) {
return zod$1.YjP().max(255).regex(addressForm, rule).refine(address => Number(/:([0-9]+)$/.exec(address)?.[1] ?? 22) <= 65535, rule);
}
const sshAddressSchema = remoteAddressSchema("must be user@host, with :port if it is not 22");
const addressRule = 'must be "local" or user@host, with :port if it is not 22';
const addressSchema = zod$1.KCZ([ zod$1.euz("local"), remoteAddressSchema(addressRule) ], {
error: addressRule
});
const publicKeySchema = zod$1.YjP().max(1024).regex(/^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/]+={0,2}$/, 'must be a public key: its type and its base64, such as "ssh-ed25519 AAAA\u2026"');
const hostKeySchema = zod$1.YjP().max(1024).regex(/^(?:@cert-authority )?(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/]+={0,2}(?: [ -~]*)?$/, 'must be a public key: its type and its base64, such as "ssh-ed25519 AAAA\u2026", or the same after "@cert-authority "').transform(line => line.split(" ", line.startsWith("@") ? 3 : 2).join(" ")).refine(isWholeKey, "must be a whole public key: its base64 is cut off, damaged, or of another type");
function isWholeKey(line) {
const [base64 = "", type = ""] = line.split(" ").toReversed();
return (0, trust_whole_key_js$0.R)(type, base64) !== void 0;
}
const nixPublicKeySchema = zod$1.YjP().max(512).regex(/^[A-Za-z0-9._-]+:[A-Za-z0-9+/]{43}=$/, "must be a Nix public key, such as grind.example-1:AAAA\u2026=");
const machineIdSchema = zod$1.YjP().regex(/^[0-9a-f]{32}$/, "must be the 32 hexadecimal digits of the host's /etc/machine-id");
const wordSchema = zod$1.YjP().max(4096).regex(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/, "must be text on one line, without control characters");
const variableSchema = zod$1.YjP().max(128).regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be letters, digits and underscores, and not start with a digit");
const healthUrlSchema = zod$1.YjP().max(2048).refine(isHealthUrl, "must be an http or https URL without a user and without a fragment");
function isHealthUrl(text) {
if (!/^https?:\/\/[^\s\\@#]+$/.test(text) || !URL.canParse(text)) return false;
const url = new URL(text);
const port = url.port === "" ? "" : `:${url.port}`;
const written = text.slice(text.indexOf("://") + 3).split(/[/?]/, 1)[0];
return written.replace(/:(?:80|443)$/, "").toLowerCase() === `${url.hostname}${port}`.replace(/:(?:80|443)$/, "");
}
const tcpTargetSchema = zod$1.YjP().max(260).refine(isTcpTarget, "must be host:port, such as 127.0.0.1:8080 or [::1]:8080");
function isTcpTarget(text) {
const [, host, port] = /^([A-Za-z0-9.-]+|\[[0-9a-fA-F:.]+\]):([1-9][0-9]{0,4})$/.exec(text) ?? [];
if (host === void 0 || Number(port) > 65535 || !URL.canParse(`http://${host}/`)) return false;
return new URL(`http://${host}/`).hostname === host;
}
}),

/***/ 43319: // build/js/domain/trust/whole-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
R: () => wholeKeyFingerprint
});
var wire_js$0 = __webpack_require__(1137);
const parts = {
"ssh-ed25519": ([key, ...more]) => key?.length === 32 && more.length === 0,
"ssh-rsa": ([exponent, modulus, ...more]) => (exponent?.length ?? 0) > 0 && (modulus?.length ?? 0) >= 128 && more.length === 0,
"ssh-dss": numbers => numbers.length === 4 && numbers.every(({length}) => length > 0),
"ecdsa-sha2-nistp256": isPoint("nistp256", 65),
"ecdsa-sha2-nistp384": isPoint("nistp384", 97),
"ecdsa-sha2-nistp521": isPoint("nistp521", 133),
"sk-ssh-ed25519@openssh.com": ([key, application, ...more]) => key?.length === 32 && (application?.length ?? 0) > 0 && more.length === 0,
"sk-ecdsa-sha2-nistp256@openssh.com": ([curve, point, application, ...more]) => isPoint("nistp256", 65)([ curve, point ]) && (application?.length ?? 0) > 0 && more.length === 0
};
function isPoint(name, length) {
return ([curve, point, ...more]) => curve?.toString("latin1") === name && point?.length === length && more.length === 0;
}
const KEY_STRINGS_LIMIT = 5;
function wholeKeyFingerprint(type, base64) {
const bytes = Buffer.from(base64, "base64");
if (bytes.toString("base64") !== base64) return;
const [written, ...rest] = (0, wire_js$0.ut)(bytes, KEY_STRINGS_LIMIT) ?? [];
const isWhole = Object.hasOwn(parts, type) && written?.toString("latin1") === type && parts[type]?.(rest) === true;
return isWhole ? (0, wire_js$0.yy)(bytes) : void 0;
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

};
