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
event: event,
start: now(),
seconds: void 0
});
return;
}
const open = timed.findLast(one => one.seconds === void 0 && one.event.phase === event.phase && one.event.host === event.host);
if (open !== void 0) open.seconds = since(open.start);
},
phases: () => timed.map(({event: {phase: phase, host: host}, start: start, seconds: seconds}) => {
const when = {
phase: phase,
startSeconds: Math.max(0, Math.round(start - begin)) / 1e3,
seconds: seconds ?? since(start)
};
return host === void 0 ? when : Object.assign(when, {
host: host
});
})
};
}
}),

/***/ 55463: // build/js/tools/files/read-limited.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
t: () => readLimited
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var _is_there_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27499);
async function readLimited(path, limitBytes) {
let handle;
try {
handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
} catch (error) {
if ((0, _is_there_js__WEBPACK_IMPORTED_MODULE_2__.b)(error)) return;
throw error;
}
try {
const {size: size} = await handle.stat().then(status => {
if (!status.isFile()) throw new Error(`${path} is not a regular file`);
return status;
});
if (size > limitBytes) throw new Error(`${path} has ${size} bytes, more than the ${limitBytes} that are read`);
return await handle.readFile("utf8");
} finally {
await handle.close();
}
}
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
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
const storePathPattern = /^\/nix\/store\/[0-9abcdfghijklmnpqrsvwxyz]{32}-(?!\.{1,2}(?:-|$))[0-9A-Za-z+._?=-]{1,211}$/;
const storePathSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(255).regex(storePathPattern, "is not a store path (/nix/store/<32 characters>-<name>)");
const narHashPattern = /^sha256-[A-Za-z0-9+/]{43}=$/;
const narHashSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(narHashPattern, "is not a NAR hash (sha256-<base64>)");
function isStorePath(value) {
return typeof value === "string" && storePathPattern.test(value);
}
function isNarHash(value) {
return typeof value === "string" && narHashPattern.test(value);
}
const sha256Schema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{64}$/, "is not a SHA-256 in lower-case hexadecimal");
function storePathName(path) {
return path.slice("/nix/store/".length + 33);
}
function owningStorePath(path) {
const owner = path.split("/").slice(0, 4).join("/");
return storePathPattern.test(owner) ? owner : void 0;
}
}),

/***/ 79344: // build/js/domain/config/role.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => roleSchema,
O: () => roles
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
const roles = [ "active", "standby" ];
const roleSchema = zod__WEBPACK_IMPORTED_MODULE_0__.k5n(roles);
}),

/***/ 64377: // node_modules/zod/v4/classic/iso.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
w$: () => datetime
});
var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
function datetime(params) {
return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.You, params);
}
}),

/***/ 7191: // build/js/domain/errors/quote.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => quote
});
var _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70320);
function quote(value, limit = 120) {
const text = JSON.stringify(typeof value === "string" ? (0, _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__._N)(value) : value) ?? String(value);
const visible = (0, _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_0__._N)(text).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
if (visible.length <= limit) return visible;
const end = Math.ceil(limit / 3);
return `${visible.slice(0, limit - end)}\u2026${visible.slice(-end)} (${visible.length} characters)`;
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

/***/ 11245: // build/js/domain/errors/reason-of.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => reasonOf
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
function reasonOf(error) {
if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.E) return error.text;
return error instanceof Error ? error.message : String(error);
}
}),

/***/ 21916: // node_modules/fastest-levenshtein/mod.js
/***/ ((__unused_webpack_module, exports) => {
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(65536);
var myers_32 = function(a, b) {
var n = a.length;
var m = b.length;
var lst = 1 << n - 1;
var pv = -1;
var mv = 0;
var sc = n;
var i = n;
while (i--) peq[a.charCodeAt(i)] |= 1 << i;
for (i = 0; i < m; i++) {
var eq = peq[b.charCodeAt(i)];
var xv = eq | mv;
eq |= (eq & pv) + pv ^ pv;
mv |= ~(eq | pv);
pv &= eq;
if (mv & lst) sc++;
if (pv & lst) sc--;
mv = mv << 1 | 1;
pv = pv << 1 | ~(xv | mv);
mv &= xv;
}
i = n;
while (i--) peq[a.charCodeAt(i)] = 0;
return sc;
};
var myers_x = function(b, a) {
var n = a.length;
var m = b.length;
var mhc = [];
var phc = [];
var hsize = Math.ceil(n / 32);
var vsize = Math.ceil(m / 32);
for (var i = 0; i < hsize; i++) {
phc[i] = -1;
mhc[i] = 0;
}
var j = 0;
for (;j < vsize - 1; j++) {
var mv_1 = 0;
var pv_1 = -1;
var start_1 = j * 32;
var vlen_1 = Math.min(32, m) + start_1;
for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
for (i = 0; i < n; i++) {
var eq = peq[a.charCodeAt(i)];
var pb = phc[i / 32 | 0] >>> i & 1;
var mb = mhc[i / 32 | 0] >>> i & 1;
var xv = eq | mv_1;
var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
var ph = mv_1 | ~(xh | pv_1);
var mh = pv_1 & xh;
if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
ph = ph << 1 | pb;
mh = mh << 1 | mb;
pv_1 = mh | ~(xv | ph);
mv_1 = ph & xv;
}
for (k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
}
var mv = 0;
var pv = -1;
var start = j * 32;
var vlen = Math.min(32, m - start) + start;
for (k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
var score = m;
for (i = 0; i < n; i++) {
eq = peq[a.charCodeAt(i)];
pb = phc[i / 32 | 0] >>> i & 1;
mb = mhc[i / 32 | 0] >>> i & 1;
xv = eq | mv;
xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
ph = mv | ~(xh | pv);
mh = pv & xh;
score += ph >>> m - 1 & 1;
score -= mh >>> m - 1 & 1;
if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
ph = ph << 1 | pb;
mh = mh << 1 | mb;
pv = mh | ~(xv | ph);
mv = ph & xv;
}
for (k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
return score;
};
var distance = function(a, b) {
if (a.length < b.length) {
var tmp = b;
b = a;
a = tmp;
}
if (b.length === 0) return a.length;
if (a.length <= 32) return myers_32(a, b);
return myers_x(a, b);
};
exports.Io = distance;
var closest = function(str, arr) {
var min_distance = 1 / 0;
var min_index = 0;
for (var i = 0; i < arr.length; i++) {
var dist = distance(str, arr[i]);
if (dist < min_distance) {
min_distance = dist;
min_index = i;
}
}
return arr[min_index];
};
exports.kp = closest;
}),

/***/ 1137: // build/js/domain/trust/wire.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Se: () => firstString,
ut: () => allStrings,
yy: () => keyFingerprint
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
function keyFingerprint(publicKey) {
return `SHA256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(publicKey).digest("base64").replace(/=+$/, "")}`;
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

/***/ 3508: // build/js/domain/trust/signature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BK: () => formatSignatures,
Bg: () => SIGNATURE_NAMESPACE,
IE: () => signatureBase64,
Rf: () => APPROVALS_LIMIT,
Vv: () => parseSignatures,
Vz: () => APPROVALS_LIMIT_BYTES,
cl: () => LEDGER_NAMESPACE,
dY: () => SIGNATURE_LIMIT_BYTES,
f7: () => SIGNATURE_LIMIT_COUNT,
og: () => APPROVAL_NAMESPACE,
oz: () => RECORD_NAMESPACE,
sO: () => STATEMENT_NAMESPACE
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1137);
const SIGNATURE_NAMESPACE = "grind-to-prod-release";
const RECORD_NAMESPACE = "grind-to-prod-record";
const LEDGER_NAMESPACE = "grind-to-prod-ledger";
const STATEMENT_NAMESPACE = "grind-to-prod-statement";
const APPROVAL_NAMESPACE = "grind-to-prod-approval";
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
if (line !== BEGIN) throw invalid(`have ${(0, _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(line, 40)} in line ${index + 1}, where "${BEGIN}" should be`);
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
return signatures.map(({armour: armour}) => armour).join("");
}
function signatureBase64({armour: armour}) {
return armour.split("\n").slice(1, -2).join("");
}
function decode(base64, number) {
const bytes = Buffer.from(base64, "base64");
if (bytes.toString("base64") !== base64) throw invalid(`are not base64 in signature ${number}`);
const broken = () => invalid(`are not of the form SSHSIG version 1 in signature ${number}`);
if (bytes.subarray(0, 6).toString("latin1") !== "SSHSIG" || bytes.length < 10 || bytes.readUInt32BE(6) !== 1) throw broken();
const strings = (0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.ut)(bytes.subarray(10), 5);
const [publicKey, namespace] = strings ?? [];
const keyType = publicKey === void 0 ? void 0 : (0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.Se)(publicKey);
if (strings?.length !== 5 || publicKey === void 0 || namespace === void 0 || keyType === void 0) throw broken();
const lines = base64.match(/.{1,70}/g) ?? [];
return {
armour: `${[ BEGIN, ...lines, END ].join("\n")}\n`,
keyType: keyType.toString("latin1"),
fingerprint: (0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.yy)(publicKey),
namespace: namespace.toString("utf8")
};
}
function invalid(what) {
return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("signature-invalid", `The manifest's signatures ${what}.`, {
hint: 'Use the manifest.sig that "grind-to-prod sign" wrote.'
});
}
}),

/***/ 20617: // build/js/domain/protocol/logs.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
KM: () => parseLogsWords,
Mc: () => entriesOf,
ek: () => logsResultSchema,
jO: () => logsWords,
xz: () => LOGS_DEFAULT_ENTRIES
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
var _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);
var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46078);
const LOGS_DEFAULT_ENTRIES = 200;
const LOGS_MOST_ENTRIES = 1e4;
function parseLogsWords(words) {
const rest = [ ...words ];
const next = option => rest[0] === option ? rest.splice(0, 2)[1] ?? "" : void 0;
const unit = next("--unit");
const since = next("--since");
const lines = next("--lines");
const follow = rest[0] === "--follow";
if (rest.length !== (follow ? 1 : 0)) return;
if (unit !== void 0 && !_config_grammar_js__WEBPACK_IMPORTED_MODULE_0__.o3.safeParse(unit).success) return;
if (since !== void 0 && !/^(?:release|[0-9]{1,11})$/.test(since)) return;
const entries = lines === void 0 ? LOGS_DEFAULT_ENTRIES : entriesOf(lines);
if (entries === void 0) return;
return {
...unit === void 0 ? {} : {
unit: unit
},
...since === void 0 ? {} : {
since: since === "release" ? since : Number(since)
},
entries: entries,
follow: follow
};
}
function entriesOf(text) {
return /^[1-9][0-9]{0,4}$/.test(text) && Number(text) <= LOGS_MOST_ENTRIES ? Number(text) : void 0;
}
function logsWords({unit: unit, since: since, entries: entries, follow: follow}) {
return [ ...unit === void 0 ? [] : [ "--unit", unit ], ...since === void 0 ? [] : [ "--since", String(since) ], "--lines", String(entries), ...follow ? [ "--follow" ] : [] ];
}
const logsResultSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
host: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(255),
application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__.Jq,
units: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.YjP().max(255)).max(_limits_js__WEBPACK_IMPORTED_MODULE_1__.b1.named),
entries: zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().nonnegative()
});
}),

/***/ 2146: // build/js/domain/trust/signer-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
GF: () => signerLines,
pJ: () => signersSchema
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);
const signersSchema = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
principals: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(255)).min(1).max(64),
fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(128)
})).max(_signature_js__WEBPACK_IMPORTED_MODULE_0__.f7);
function signerLines(signers) {
if (signers === void 0 || signers.length === 0) return [];
return [ `  signed by ${signers.map(({principals: principals, fingerprint: fingerprint}) => `${principals.join("/")} (${fingerprint})`).join(", ")}` ];
}
}),

/***/ 84521: // build/js/tools/run/expect-success.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => expectSuccess
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
async function expectSuccess(runner, command) {
const result = await runner.run(command);
if (result.status !== 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.Qd(command.argv, result);
return result.stdout;
}
}),

/***/ 87671: // build/js/domain/config/config-missing.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => configMissing,
q: () => foldersWithConfig
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98423);
const NAMED = 10;
function foldersWithConfig(paths) {
return paths.filter(path => path === _schema_js__WEBPACK_IMPORTED_MODULE_1__.CONFIG_FILE || path.endsWith(`/${_schema_js__WEBPACK_IMPORTED_MODULE_1__.CONFIG_FILE}`)).map(path => path.slice(0, -_schema_js__WEBPACK_IMPORTED_MODULE_1__.CONFIG_FILE.length - 1)).toSorted();
}
function configMissing(where, folders) {
const message = `There is no ${_schema_js__WEBPACK_IMPORTED_MODULE_1__.CONFIG_FILE} ${where}`;
if (folders.length === 0) return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("config-missing", `${message}.`, {
hint: "Write one and commit it."
});
const shown = folders.slice(0, NAMED).map(folder => folder === "" ? "the root" : (0, 
_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(folder));
const more = folders.length > NAMED ? ` and ${folders.length - NAMED} more` : "";
return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("config-missing", `${message}, but in ${shown.join(", ")}${more}.`, {
hint: 'Name the folder of the application with the option "directory".'
});
}
}),

/***/ 26419: // build/js/tools/files/folders-above.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Iv: () => nearestExisting,
an: () => repositoryAbove,
folderAtOrAbove: () => folderAtOrAbove,
ux: () => isAtOrAbove
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _is_there_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27499);
async function nearestExisting(folder) {
if (await (0, _is_there_js__WEBPACK_IMPORTED_MODULE_1__.$)(folder)) return folder;
for (let at = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder)); ;at = (0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at)) if (await (0, _is_there_js__WEBPACK_IMPORTED_MODULE_1__.$)(at) || (0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at) === at) return at;
}
async function repositoryAbove(folder) {
for (let at = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder); ;at = (0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at)) {
if (await (0, _is_there_js__WEBPACK_IMPORTED_MODULE_1__.$)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(at, ".git"))) return at;
if ((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at) === at) return;
}
}
async function isAtOrAbove(name, folder) {
return await folderAtOrAbove(name, folder) !== void 0;
}
async function folderAtOrAbove(name, folder) {
const root = await repositoryAbove(folder);
for (let at = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder); ;at = (0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at)) {
if (await (0, _is_there_js__WEBPACK_IMPORTED_MODULE_1__.$)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(at, name))) return at;
if (at === root || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(at) === at) return;
}
}
}),

/***/ 4568: // build/js/tools/files/state-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
stateFolder: () => stateFolder
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
function stateFolder(environment, home) {
const base = environment["XDG_STATE_HOME"];
return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base !== void 0 && (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? base : (0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, ".local", "state"), "grind-to-prod");
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

/***/ 8279: // build/js/tools/files/sync.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m3: () => syncEntry
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
async function syncFolder(folder) {
await syncPath(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);
}
async function syncEntry(path) {
await syncFolder((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
}
async function syncPath(path, flags) {
const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, flags);
try {
await handle.sync();
} finally {
await handle.close();
}
}
}),

/***/ 72861: // build/js/tools/files/temporary-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => temporaryName
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
function temporaryName(path) {
return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), `.${(0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)}.grind-to-prod-new`);
}
}),

/***/ 68417: // build/js/tools/files/write-atomically.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
writeAtomically: () => writeAtomically
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var _sync_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8279);
var _temporary_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72861);
async function writeAtomically(path, content, mode = 420) {
const temporary = (0, _temporary_name_js__WEBPACK_IMPORTED_MODULE_3__.N)(path);
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, {
force: true
});
try {
const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL, mode);
try {
await handle.chmod(mode);
await handle.writeFile(content);
await handle.sync();
} finally {
await handle.close();
}
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
} catch (error) {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, {
force: true
}).catch(() => {});
throw error;
}
await (0, _sync_js__WEBPACK_IMPORTED_MODULE_2__.m3)(path);
}
}),

/***/ 98570: // build/js/tools/files/writing-to.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
writingTo: () => writingTo
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11245);
async function writingTo(place, write) {
try {
return await write();
} catch (cause) {
if ((0, _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.ux)(cause)) throw cause;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("file-unwritable", `${place} cannot be written (${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_1__.A)(cause)}).`, {
hint: 'Choose another place with the option "output".',
cause: cause
});
}
}
}),

/***/ 44913: // build/js/domain/config/production-hosts.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => productionHosts
});
function productionHosts({hosts: hosts}) {
return Object.entries(hosts).flatMap(([name, {address: address}]) => address === "local" ? [] : [ name ]);
}
}),

/***/ 64315: // build/js/domain/trust/nix-key-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => nixKeyName
});
function nixKeyName(keyOrSignature) {
return keyOrSignature.split(":", 1)[0];
}
}),

};
