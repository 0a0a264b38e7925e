export const modules = {

/***/ 87028: // build/js/tools/files/temporary-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
wE: () => makeTemporaryFolder,
r6: () => removeStaleFolders,
dl: () => staleFolders
});
var promises_ = __webpack_require__(51455);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_path_ = __webpack_require__(76760);
var process_stat = __webpack_require__(12500);
// CONCATENATED MODULE: ./build/js/tools/process/start-time.js
async function startTime(pid) {
const stat = await (0, promises_.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => {});
return stat === void 0 ? void 0 : (0, process_stat.uh)(stat);
}
var is_there = __webpack_require__(27499);
// CONCATENATED MODULE: ./build/js/tools/files/temporary-folder.js
async function makeTemporaryFolder(parent, label) {
await (0, promises_.mkdir)(parent, {
recursive: true,
mode: 448
});
await removeStaleFolders(parent, label);
const path = (0, external_node_path_.join)(parent, `${label}-${process.pid}-${await startTime(process.pid)}-${(0, 
external_node_crypto_.randomBytes)(4).toString("hex")}`);
await (0, promises_.mkdir)(path, {
mode: 448
});
return {
path,
[Symbol.asyncDispose]: () => (0, promises_.rm)(path, {
recursive: true,
force: true,
maxRetries: 5,
retryDelay: 20
})
};
}
async function removeStaleFolders(parent, label) {
for (const path of await staleFolders(parent, label)) await (0, promises_.rm)(path, {
recursive: true,
force: true
});
}
async function staleFolders(parent, label) {
const names = await (0, promises_.readdir)(parent).catch(error => {
if ((0, is_there.b)(error)) return [];
throw error;
});
const abandoned = [];
for (const name of names) {
const [, pid, started] = new RegExp(`^${label}-([0-9]+)-([0-9]+)-[0-9a-f]{8}$`).exec(name) ?? [];
if (pid === void 0 || await startTime(Number(pid)) === Number(started)) continue;
const stats = await (0, promises_.lstat)((0, external_node_path_.join)(parent, name)).catch(() => {});
if (stats?.uid === process.geteuid?.()) abandoned.push((0, external_node_path_.join)(parent, name));
}
return abandoned;
}
}),

/***/ 7360: // build/js/tools/files/write-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => writeFile
});
var node_fs_promises$0 = __webpack_require__(51455);
var at_path_js$1 = __webpack_require__(28825);
function writeFile(path, content, options) {
return (0, at_path_js$1.Z)(path, () => (0, node_fs_promises$0.writeFile)(path, content, options));
}
}),

/***/ 6966: // build/js/domain/errors/catalogue.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Au: () => unexpectedRole,
IQ: () => roleNotPermitted,
IY: () => damagedGeneration,
_s: () => unreadableFile,
e$: () => hostKeyMissing,
jQ: () => unexpectedRelease,
r9: () => manifestOfOtherApplication
});
var errors_js$0 = __webpack_require__(8136);
var quote_js$1 = __webpack_require__(7191);
function hostKeyMissing(host) {
const message = `The host ${host} has no hostKey in grind-to-prod.yml, and a host is not trusted on first use.`;
return new errors_js$0.dz("config-invalid", message, {
hint: "Add the line of its /etc/ssh/ssh_host_ed25519_key.pub."
});
}
function manifestOfOtherApplication({application, source: {directory}}, ofConfig) {
const message = `The manifest is of ${(0, quote_js$1.hD)(application)}, but grind-to-prod.yml is of ${(0, 
quote_js$1.hD)(ofConfig)}.`;
const its = directory === void 0 ? "" : `, or its folder ${(0, quote_js$1.hD)(directory)} with the option "directory"`;
return new errors_js$0.dz("wrong-application", message, {
hint: `Give the manifest that was built from this repository${its}.`
});
}
function unexpectedRelease(host, current, expected) {
const message = `${host} runs ${current}, not ${expected} as expected.`;
return new errors_js$0.dh("unexpected-release", message, {
host,
hint: "Check what was released meanwhile, and decide again."
});
}
function unexpectedRole({host, application}, role, expected) {
const hint = `Check who changed it ("grind-to-prod-agent role ${application}" there), and decide again.`;
return new errors_js$0.dh("unexpected-role", `${host} is ${role}, not ${expected} as expected.`, {
host,
hint
});
}
function roleNotPermitted(host, application) {
return new errors_js$0.dz("not-permitted", `The policy of ${host} gives ${application} no role, so none can be set.`, {
hint: 'Put role into its host in grind-to-prod.yml and run "grind-to-prod host install" again.'
});
}
function damagedGeneration(file, host, cause) {
const hint = "Promote that release again, which materializes it again.";
return new errors_js$0.dh("state-damaged", `${file} on ${host} is damaged or missing.`, {
host,
hint,
cause
});
}
function unreadableFile(what, file, cause) {
const message = cause === void 0 ? `There is no ${what} at ${(0, quote_js$1.hD)(file)}.` : `The ${what} ${(0, 
quote_js$1.hD)(file)} cannot be read.`;
return new errors_js$0.dz("file-unreadable", message, {
hint: "Check the path.",
cause
});
}
}),

/***/ 18115: // build/js/domain/protocol/lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => limitedLines,
d: () => LineTooLongError
});
class LineTooLongError extends Error {
name="LineTooLongError";
}
async function* limitedLines(input, limit) {
let parts = [];
let size = 0;
const take = () => {
const line = Buffer.concat(parts, size).toString();
parts = [];
size = 0;
return line;
};
for await (const chunk of input) {
let rest = chunk;
for (let end = rest.indexOf(10); ;end = rest.indexOf(10)) {
const piece = end === -1 ? rest : rest.subarray(0, end);
size += piece.length;
if (size > limit) throw new LineTooLongError(`A line has more than ${limit} bytes.`);
parts.push(piece);
if (end === -1) break;
yield take();
rest = rest.subarray(end + 1);
}
}
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

/***/ 78257: // build/js/domain/activation/host-paths.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Uc: () => releaseFolder,
VR: () => PREFIX_LINKS,
Wu: () => ADOPTED,
gS: () => generationOf,
tO: () => hostPaths
});
var trust_signers_js$0 = __webpack_require__(86233);
function trustPlaces(application) {
return {
allowedSigners: (0, trust_signers_js$0.rc)(application),
revokedKeys: trust_signers_js$0.jJ,
temporary: "/run/grind-to-prod"
};
}
const SYSTEM_PLACES = {
profile: "/nix/var/nix/profiles/system",
current: "/run/current-system",
booted: "/run/booted-system",
lock: "/run/nixos/switch-to-configuration.lock"
};
const STATE_ROOT = "/var/lib/grind-to-prod";
const STORE = "/nix/store";
const COLLECTOR_ROOTS = "/nix/var/nix/gcroots/grind-to-prod";
const ADOPTED = "taken-over";
function releaseFolder(application, prefix, stateRoot = STATE_ROOT) {
return prefix ?? `${stateRoot}/${application}`;
}
function hostPaths(application, ownPrefix, roots = {
state: STATE_ROOT,
collector: COLLECTOR_ROOTS
}) {
const state = `${roots.state}/${application}`;
const prefix = releaseFolder(application, ownPrefix, roots.state);
return {
prefix,
store: roots.store ?? STORE,
bin: `${prefix}/bin`,
share: `${prefix}/share`,
current: `${prefix}/current`,
releases: `${prefix}/releases`,
backups: `${prefix}/backups`,
state,
attempts: `${state}/attempts`,
journal: `${state}/journal.json`,
ledger: `${state}/ledger.ndjson`,
records: `${state}/records`,
data: `${state}/data`,
roots: `${roots.collector}/${application}`,
system: roots.system ?? SYSTEM_PLACES,
trust: roots.trust ?? trustPlaces(application)
};
}
const PREFIX_LINKS = {
bin: "current/bin",
share: "current/share"
};
function generationOf(link) {
return /^releases\/([0-9a-f]{64}|taken-over)$/.exec(link)?.[1];
}
}),

/***/ 77288: // build/js/domain/manifest/health-targets.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
NB: () => healthTargets,
Uy: () => healthUnits,
iF: () => healthPrograms
});
var config_health_js$0 = __webpack_require__(62373);
var config_health_kinds_js$1 = __webpack_require__(17772);
function healthTargets(health) {
return [ ...new Set((0, config_health_js$0.a)(health).flatMap(({check}) => (0, 
config_health_kinds_js$1.A)(check).targets)) ].toSorted();
}
function healthUnits(health, released) {
const units = (0, config_health_js$0.a)(health).flatMap(({check}) => (0, 
config_health_kinds_js$1.A)(check).units.map(({name}) => name));
return [ ...new Set(units) ].filter(unit => !released.includes(unit)).toSorted();
}
function healthPrograms(health) {
return [ ...new Set((0, config_health_js$0.a)(health).flatMap(({check}) => (0, 
config_health_kinds_js$1.A)(check).programs.map(({name}) => name))) ].toSorted();
}
}),

/***/ 54302: // build/js/domain/trust/policy.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CX: () => POLICY_FILE,
cv: () => applicationPolicySchema,
KV: () => policyFor,
wh: () => policySchema
});
var schemas = __webpack_require__(26921);
var limits = __webpack_require__(46078);
var grammar = __webpack_require__(36407);
__webpack_require__(85118);
var role = __webpack_require__(79344);
__webpack_require__(77288);
__webpack_require__(34826);
__webpack_require__(78257);
__webpack_require__(66892);
var emergency = __webpack_require__(32699);
var signature = __webpack_require__(3508);
var verdict = __webpack_require__(62709);
// CONCATENATED MODULE: ./build/js/domain/trust/notify-policy.js
const programSchema = schemas.YjP().max(255).regex(/^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+)+$/, "must be an absolute path, such as /usr/local/sbin/notify");
const argumentSchema = schemas.YjP().max(255).regex(/^[ -#&-~]*$/, "must be printable ASCII without % and $");
const hostNotifySchema = schemas.rej({
program: schemas.PVZ([ programSchema ], argumentSchema).refine(words => words.length <= 16, "must have at most 15 arguments"),
attempts: schemas.k5n([ "unattended", "all" ]).default("unattended"),
verdicts: schemas.YOg(schemas.k5n(verdict.fi)).min(1).max(4).default([ ...verdict.fi ]),
timeoutSeconds: schemas.aig().int().min(1).max(300).default(30)
});
const hostMetricsSchema = schemas.rej({
folder: programSchema
});
// CONCATENATED MODULE: ./build/js/domain/trust/policy.js
const POLICY_FILE = "/etc/grind-to-prod/host.json";
const applicationPolicySchema = schemas.rej({
prefix: grammar.q9.optional(),
trustedPublicKeys: schemas.YOg(grammar.Nd).min(1).max(limits.b1.named).optional(),
minimumSignatures: schemas.aig().int().min(1).max(signature.f7).optional(),
minimumApprovals: schemas.aig().int().min(1).max(signature.Rf).optional(),
emergency: emergency.fK.optional(),
units: schemas.YOg(grammar.o3).max(limits.b1.named),
healthTargets: schemas.YOg(schemas.YjP().max(300)).max(limits.b1.named),
healthUnits: schemas.YOg(grammar.o3).max(limits.b1.named).optional(),
healthPrograms: schemas.zMY().optional(),
data: schemas.YOg(grammar.q9).max(64).optional(),
dataProgram: schemas.zMY().optional(),
snapshot: schemas.rej({
repository: grammar.q9.optional(),
units: schemas.YOg(grammar.o3).max(256).optional()
}).optional(),
role: role.A.optional(),
system: schemas.zMY().optional(),
keep: schemas.aig().int().min(2).max(1e3).default(10),
keepDays: schemas.aig().int().min(1).max(3650).optional(),
logs: schemas.k5n([ "all", "deploy", "none" ]).optional(),
allowOlder: schemas.zMY().optional(),
allowRetry: schemas.zMY().optional(),
releaseMaxAgeDays: schemas.aig().int().min(1).max(3650).optional()
});
const policySchema = schemas.rej({
schemaVersion: schemas.euz(1),
trustedPublicKeys: schemas.YOg(grammar.Nd).max(limits.b1.named).default([]),
minimumSignatures: schemas.aig().int().min(1).max(signature.f7).default(1),
substituters: schemas.YOg(schemas.OZ5().max(limits.b1.url)).max(limits.b1.named).default([]),
notify: hostNotifySchema.optional(),
metrics: hostMetricsSchema.optional(),
applications: (0, limits.TJ)(schemas.g1P(grammar.Jq, applicationPolicySchema), limits.b1.applications)
});
function policyFor(policy, {trustedPublicKeys, minimumSignatures}) {
return {
...policy,
trustedPublicKeys: trustedPublicKeys ?? policy.trustedPublicKeys,
minimumSignatures: minimumSignatures ?? policy.minimumSignatures
};
}
}),

/***/ 32227: // build/js/domain/protocol/ledger-words.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
GL: () => parseLedgerWords,
HD: () => ledgerWords,
X7: () => LEDGER_MOST_ENTRIES,
nJ: () => LEDGER_DEFAULT_ENTRIES
});
const LEDGER_DEFAULT_ENTRIES = 20;
const LEDGER_MOST_ENTRIES = 1e3;
function parseLedgerWords(words) {
const rest = [ ...words ];
const next = option => rest[0] === option ? rest.splice(0, 2)[1] ?? "" : void 0;
const [limit, skip] = [ next("--limit") ?? String(LEDGER_DEFAULT_ENTRIES), next("--skip") ?? "0" ];
if (rest.length > 0 || !/^(?:[1-9][0-9]{0,2}|1000)$/.test(limit) || !/^(?:0|[1-9][0-9]{0,8})$/.test(skip)) return;
return {
limit: Number(limit),
skip: Number(skip)
};
}
function ledgerWords({limit, skip}) {
return [ "--limit", String(limit), ...skip === 0 ? [] : [ "--skip", String(skip) ] ];
}
}),

/***/ 93496: // build/js/domain/trust/pattern.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
j: () => fitsPattern
});
function fitsPattern(pattern, text) {
let [at, inText] = [ 0, 0 ];
let star;
while (inText < text.length) if (pattern[at] === "*") {
star = {
at,
inText
};
at += 1;
} else if (pattern[at] === "?" || at < pattern.length && pattern[at] === text[inText]) {
at += 1;
inText += 1;
} else if (star !== void 0) {
star = {
at: star.at,
inText: star.inText + 1
};
at = star.at + 1;
inText = star.inText;
} else return false;
return /^\**$/.test(pattern.slice(at));
}
}),

/***/ 86233: // build/js/domain/trust/signers.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
aC: () => isSignerName,
aQ: () => hasControl,
jJ: () => REVOKED_KEYS_FILE,
lF: () => ALLOWED_SIGNERS_LIMIT_BYTES,
pD: () => parseAllowedSigners,
rc: () => signersFiles,
zZ: () => maySignReleases
});
var errors_quote_js$3 = __webpack_require__(7191);
var pattern_js$2 = __webpack_require__(93496);
var signature_js$0 = __webpack_require__(3508);
var wire_js$1 = __webpack_require__(1137);
const ALLOWED_SIGNERS_FILE = "/etc/grind-to-prod/allowed_signers";
function applicationSignersFile(application) {
return `/etc/grind-to-prod/signers/${application}`;
}
function signersFiles(application) {
return [ applicationSignersFile(application), ALLOWED_SIGNERS_FILE ];
}
const REVOKED_KEYS_FILE = "/etc/grind-to-prod/revoked_keys";
const ALLOWED_SIGNERS_LIMIT_BYTES = 256 * 1024;
function parseAllowedSigners(text) {
const signers = [];
const problems = [];
const lines = text.split("\n");
if (text.length > ALLOWED_SIGNERS_LIMIT_BYTES) return {
signers,
problems: [ `The file has ${text.length} bytes, more than the limit of ${ALLOWED_SIGNERS_LIMIT_BYTES}.` ]
};
for (const [index, written] of lines.entries()) {
const content = written.replace(/\r$/, "").trim();
if (hasControl(content)) {
problems.push(`Line ${index + 1} has a control character.`);
continue;
}
if (content === "" || content.startsWith("#")) continue;
const signer = parseLine(content, index + 1);
const problem = typeof signer === "string" ? signer : problemWith(signer, signers);
if (problem !== void 0) problems.push(`Line ${index + 1} ${problem}.`);
if (typeof signer !== "string") signers.push(signer);
}
return {
signers,
problems: signers.length === 0 && problems.length === 0 ? [ "It names no signer." ] : problems
};
}
function hasControl(line) {
return /[^\P{Cc}\t]/u.test(line);
}
function maySignReleases(signer) {
return maySignFor(signer, signature_js$0.Bg);
}
function maySignFor({namespaces}, namespace) {
if (namespaces === null) return true;
const isExcluded = namespaces.some(pattern => pattern.startsWith("!") && (0, pattern_js$2.j)(pattern.slice(1), namespace));
return !isExcluded && namespaces.some(pattern => !pattern.startsWith("!") && (0, 
pattern_js$2.j)(pattern, namespace));
}
function isSignerName(principal) {
return principal.length <= 255 && /^[^\s\p{C}"*?!,]+$/u.test(principal);
}
const KEY_STRINGS_LIMIT = 8;
const fieldPattern = /^(?:"([^"]*)"|([^\s"]+))\s+(.*)$/;
const optionsPattern = /^((?:[^\s"]|"(?:[^"\\]|\\.)*")+)\s+(.*)$/;
const optionPattern = /([A-Za-z-]+)(?:="((?:[^"\\]|\\.)*)")?(,|$)/y;
const keyPattern = /^([a-z0-9@.-]+)\s+([A-Za-z0-9+/]+={0,2})(?:\s.*)?$/;
const timePattern = /^[0-9]{8}(?:[0-9]{4}(?:[0-9]{2})?)?(?:Z|UTC)?$/i;
function parseLine(content, line) {
const [, quoted, plain, rest] = fieldPattern.exec(content) ?? [];
if (rest === void 0) return "is not of the form: principals, options if any, key type, key";
const key = parseKey(rest);
const principals = (quoted ?? plain ?? "").split(",");
if (key !== void 0) return {
line,
principals,
...unrestricted,
...key
};
const [, optionText, keyText] = optionsPattern.exec(rest) ?? [];
if (optionText !== void 0 && /^(?:ssh|ecdsa|sk)-/.test(optionText)) return "has a public key that is incomplete, or does not have the type that its line gives";
const options = optionText === void 0 ? void 0 : parseOptions(optionText);
if (typeof options === "string") return options;
const keyAfterOptions = keyText === void 0 ? void 0 : parseKey(keyText);
if (options === void 0 || keyAfterOptions === void 0) return "has no public key where it should be: its type, and its base64";
return {
line,
principals,
...options,
...keyAfterOptions
};
}
const unrestricted = {
certificateAuthority: false,
namespaces: null,
validAfter: null,
validBefore: null
};
function parseOptions(text) {
const values = new Map;
for (let at = 0, more = true; more; at = optionPattern.lastIndex) {
optionPattern.lastIndex = at;
const [, written, value, separator] = optionPattern.exec(text) ?? [];
const name = written?.toLowerCase();
if (name === void 0) return `has options that cannot be read (${(0, errors_quote_js$3.hD)(text, 80)})`;
if (values.has(name)) return `has the option ${name} twice`;
if (!isOption(name)) return `has the option ${(0, errors_quote_js$3.hD)(name, 40)}, which is not one of ${optionNames.join(", ")}`;
if (value === void 0 !== (name === "cert-authority")) return name === "cert-authority" ? "gives cert-authority a value, but it takes none" : `gives ${name} no value in quotes`;
values.set(name, value?.replace(/\\(.)/g, "$1"));
more = separator === ",";
}
return {
certificateAuthority: values.has("cert-authority"),
namespaces: values.get("namespaces")?.split(",") ?? null,
validAfter: values.get("valid-after") ?? null,
validBefore: values.get("valid-before") ?? null
};
}
const optionNames = [ "cert-authority", "namespaces", "valid-after", "valid-before" ];
function isOption(name) {
return optionNames.some(known => known === name);
}
function parseKey(text) {
const [, keyType, base64] = keyPattern.exec(text) ?? [];
if (keyType === void 0 || base64 === void 0) return;
const bytes = Buffer.from(base64, "base64");
if ((0, wire_js$1.ut)(bytes, KEY_STRINGS_LIMIT)?.[0]?.toString("latin1") !== keyType) return;
return {
keyType,
fingerprint: (0, wire_js$1.yy)(bytes)
};
}
function problemWith(signer, before) {
const odd = signer.principals.find(principal => !isSignerName(principal));
if (odd !== void 0 && !(signer.certificateAuthority && odd === "*")) return `has the principal ${(0, 
errors_quote_js$3.hD)(odd, 60)}; write each signer's own name, without patterns and spaces`;
const time = [ signer.validAfter, signer.validBefore ].find(written => written !== null && !timePattern.test(written));
if (typeof time === "string") return `has the time ${(0, errors_quote_js$3.hD)(time, 40)}; write it as YYYYMMDD or YYYYMMDDHHMM, followed by Z for UTC`;
const same = before.find(({fingerprint, certificateAuthority}) => fingerprint === signer.fingerprint && certificateAuthority === signer.certificateAuthority);
return same === void 0 ? void 0 : `has the same key as line ${same.line}; keep one line for each key`;
}
}),

/***/ 17772: // build/js/domain/config/health-kinds.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => asksOf,
P: () => unknownKind
});
var errors_quote_js$0 = __webpack_require__(7191);
const nothing = {
targets: [],
units: [],
programs: [],
components: [],
urls: [],
headers: []
};
const kinds = {
http: ({http, socket, headers = {}, echo}) => ({
...nothing,
targets: [ socket === void 0 ? targetOf(http) : unixTarget(socket) ],
components: echo === void 0 ? [] : [ {
name: echo,
at: [ "echo" ]
} ],
urls: [ {
name: http,
at: [ "http" ]
} ],
headers: Object.keys(headers).map(name => ({
name,
at: [ "headers", name ]
}))
}),
tcp: ({tcp}) => ({
...nothing,
targets: [ tcp ]
}),
unix: ({unix}) => ({
...nothing,
targets: [ unixTarget(unix) ]
}),
grpc: ({grpc, socket}) => ({
...nothing,
targets: [ socket === void 0 ? grpc : unixTarget(socket) ]
}),
unit: ({unit}) => ({
...nothing,
units: [ {
name: unit,
at: [ "unit" ]
} ]
}),
exec: ({exec}) => ({
...nothing,
programs: [ {
name: exec[0],
at: [ "exec", 0 ]
} ]
})
};
function asksOf(check) {
if ("http" in check) return kinds.http(check);
if ("tcp" in check) return kinds.tcp(check);
if ("unix" in check) return kinds.unix(check);
if ("grpc" in check) return kinds.grpc(check);
if ("unit" in check) return kinds.unit(check);
if ("exec" in check) return kinds.exec(check);
return unknownKind(check);
}
function unknownKind(check) {
throw new Error(`The health check ${(0, errors_quote_js$0.hD)(check, 200)} is of a kind that this version of grind-to-prod does not know.`);
}
function targetOf(url) {
const {hostname, port, protocol} = new URL(url);
return `${hostname}:${port || (protocol === "https:" ? "443" : "80")}`;
}
function unixTarget(path) {
return `unix:${path}`;
}
}),

/***/ 54201: // build/js/domain/sigstore/files.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DQ: () => SIGSTORE_LIMIT_BYTES,
IX: () => isSigstoreName,
TX: () => TRUSTED_ROOT_LIMIT_BYTES,
qQ: () => ATTESTATION_FILE,
se: () => SIGSTORE_PROVENANCE_FILE
});
const ATTESTATION_FILE = "attestation.json";
const SIGSTORE_PROVENANCE_FILE = "provenance.sigstore.json";
function isSigstoreName(name) {
return name === ATTESTATION_FILE || /^[A-Za-z0-9_][A-Za-z0-9._-]{0,200}\.sigstore\.json$/.test(name);
}
const SIGSTORE_LIMIT_BYTES = 256 * 1024 * 1024;
const TRUSTED_ROOT_LIMIT_BYTES = 4 * 1024 * 1024;
}),

/***/ 94617: // build/js/steps/history/ledger-pages.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => ledgerPages
});
var domain_errors_codes$0 = __webpack_require__(305);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_protocol_ledger_words$3 = __webpack_require__(32227);
var domain_report_event$2 = __webpack_require__(59786);
async function* ledgerPages(client, pageSize = domain_protocol_ledger_words$3.X7) {
const first = await client.ledger({
limit: pageSize,
skip: 0
});
yield first;
let oldest = oldestOf(first.entries, first.total + 1);
for (let skip = pageSize; skip < first.total; skip += pageSize) {
const page = await pageOf(client, {
limit: pageSize,
skip
});
if (page === void 0) {
const message = `The agent of ${client.name} sends the newest ${pageSize} of its ${first.total} records only. Update it to get the others.`;
(0, domain_report_event$2.R8)(client.context.reporter, message);
return;
}
const before = oldest;
const entries = page.entries.filter(({line}) => line < before);
oldest = oldestOf(entries, oldest);
yield {
...page,
entries
};
}
}
function oldestOf(entries, limit) {
return entries.reduce((oldest, {line}) => Math.min(oldest, line), limit);
}
async function pageOf(client, words) {
try {
return await client.ledger(words);
} catch (error) {
if (error instanceof domain_errors_errors$1.dz && (0, 
domain_errors_codes$0.Ap)(error.code) === "request-invalid") return;
throw error;
}
}
}),

};
