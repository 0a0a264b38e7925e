export const modules = {

/***/ 78257: // build/js/domain/activation/host-paths.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E1: () => NO_RELEASE,
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
const NO_RELEASE = "none";
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

/***/ 10420: // build/js/domain/trust/namespaces.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bg: () => SIGNATURE_NAMESPACE,
cl: () => LEDGER_NAMESPACE,
og: () => APPROVAL_NAMESPACE,
oz: () => RECORD_NAMESPACE,
sO: () => STATEMENT_NAMESPACE
});
const SIGNATURE_NAMESPACE = "grind-to-prod-release";
const RECORD_NAMESPACE = "grind-to-prod-record";
const LEDGER_NAMESPACE = "grind-to-prod-ledger";
const STATEMENT_NAMESPACE = "grind-to-prod-statement";
const APPROVAL_NAMESPACE = "grind-to-prod-approval";
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
var namespaces_js$1 = __webpack_require__(10420);
var wire_js$0 = __webpack_require__(1137);
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
return maySignFor(signer, namespaces_js$1.Bg);
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
if ((0, wire_js$0.ut)(bytes, KEY_STRINGS_LIMIT)?.[0]?.toString("latin1") !== keyType) return;
return {
keyType,
fingerprint: (0, wire_js$0.yy)(bytes)
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

/***/ 5740: // build/js/domain/trust/limits.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DC: () => EMERGENCY_REASON_LIMIT,
eR: () => RECORDED_REASON_LIMIT,
kE: () => APPROVAL_MOST_DAYS,
sY: () => COUNTERSIGN_LIMIT_HOURS
});
const APPROVAL_MOST_DAYS = 90;
const COUNTERSIGN_LIMIT_HOURS = 720;
const EMERGENCY_REASON_LIMIT = 500;
const RECORDED_REASON_LIMIT = 1024;
}),

/***/ 13276: // build/js/domain/trust/reason.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ge: () => reasonProblem,
Gk: () => reasonRules,
hh: () => tooLongReason
});
const reasonRules = [ {
pattern: /^[^\p{C}\p{Zl}\p{Zp}]*$/u,
message: "must be plain text on one line"
}, {
pattern: /\S/,
message: "must not be empty"
} ];
function tooLongReason(limit) {
return `must have at most ${limit} characters`;
}
function reasonProblem(text, limit) {
return text.length > limit ? tooLongReason(limit) : reasonRules.find(({pattern}) => !pattern.test(text))?.message;
}
}),

/***/ 53795: // build/js/domain/manifest/canonical.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => canonicalJson,
q: () => canonicalRecord
});
var canonicalize$0 = __webpack_require__(98799);
function canonicalJson(value) {
const text = (0, canonicalize$0.A)(value);
if (text === void 0) throw new TypeError("The value has no JSON form.");
return text;
}
function canonicalRecord(value) {
const text = JSON.stringify(value);
const wellFormedValue = text.includes(String.raw`\ud`) ? JSON.parse(text, wellFormed) : JSON.parse(text);
return canonicalJson(wellFormedValue);
}
function wellFormed(_key, part) {
return typeof part === "string" ? part.toWellFormed() : part;
}
}),

/***/ 98799: // node_modules/canonicalize/lib/canonicalize.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => canonicalize
});
function serializeString(value) {
if (!value.isWellFormed()) throw new Error("Lone surrogate is not allowed");
return JSON.stringify(value);
}
function serializePrimitive(value) {
switch (typeof value) {
case "number":
if (isNaN(value)) throw new Error("NaN is not allowed");
if (!isFinite(value)) throw new Error("Infinity is not allowed");
return JSON.stringify(value);

case "string":
return serializeString(value);

case "boolean":
return value ? "true" : "false";

default:
return JSON.stringify(value);
}
}
function enterValue(value, seen) {
let wrappers = null;
while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
if (seen.has(value)) throw new Error("Circular reference detected");
seen.add(value);
(wrappers ??= []).push(value);
value = value.toJSON();
}
if (value instanceof Number || value instanceof String || value instanceof Boolean) value = value.valueOf();
if (value === null || typeof value !== "object") {
if (wrappers !== null) for (const wrapper of wrappers) seen.delete(wrapper);
return serializePrimitive(value);
}
if (seen.has(value)) throw new Error("Circular reference detected");
seen.add(value);
return {
container: value,
keys: Array.isArray(value) ? null : Object.keys(value).sort(),
index: 0,
first: true,
wrappers
};
}
function canonicalize(object) {
if (object === null || typeof object !== "object") return serializePrimitive(object);
const seen = new Set;
const root = enterValue(object, seen);
if (typeof root !== "object") return root;
let result = root.keys === null ? "[" : "{";
const stack = [ root ];
outer: while (stack.length > 0) {
const frame = stack[stack.length - 1];
const container = frame.container;
if (frame.keys === null) {
while (frame.index < container.length) {
const i = frame.index++;
if (i > 0) result += ",";
const element = container[i];
const value = element === void 0 || typeof element === "symbol" || typeof element === "function" ? null : element;
if (value === null || typeof value !== "object") {
result += serializePrimitive(value);
continue;
}
const child = enterValue(value, seen);
if (typeof child !== "object") {
result += child === void 0 ? "null" : child;
continue;
}
result += child.keys === null ? "[" : "{";
stack.push(child);
continue outer;
}
result += "]";
} else {
const keys = frame.keys;
while (frame.index < keys.length) {
const key = keys[frame.index++];
const value = container[key];
if (value === void 0 || typeof value === "symbol" || typeof value === "function") continue;
if (value === null || typeof value !== "object") {
if (frame.first) frame.first = false; else result += ",";
result += serializeString(key) + ":" + serializePrimitive(value);
continue;
}
const child = enterValue(value, seen);
if (child === void 0) continue;
if (frame.first) frame.first = false; else result += ",";
result += serializeString(key) + ":";
if (typeof child !== "object") {
result += child;
continue;
}
result += child.keys === null ? "[" : "{";
stack.push(child);
continue outer;
}
result += "}";
}
seen.delete(container);
if (frame.wrappers !== null) for (const wrapper of frame.wrappers) seen.delete(wrapper);
stack.pop();
}
return result;
}
}),

/***/ 50452: // build/js/domain/manifest/release-id.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B1: () => isShortReleaseId,
Bf: () => releaseId,
F3: () => isReleaseId,
HT: () => WHOLE_ID_IS_IN,
MQ: () => releaseIdOf
});
var node_crypto$0 = __webpack_require__(77598);
var canonical_js$1 = __webpack_require__(53795);
const WHOLE_ID_IS_IN = 'For example, "grind-to-prod manifest RELEASE" prints it.';
function isReleaseId(text) {
return /^[0-9a-f]{64}$/.test(text);
}
function isShortReleaseId(text) {
return /^[0-9a-f]{6,63}$/.test(text);
}
function releaseId(bytes) {
return (0, node_crypto$0.createHash)("sha256").update(bytes).digest("hex");
}
const known = new WeakMap;
function releaseIdOf(manifest) {
const before = known.get(manifest);
if (before !== void 0) return before;
const id = releaseId((0, canonical_js$1.d)(manifest));
known.set(manifest, id);
return id;
}
}),

/***/ 53952: // build/js/domain/drift/field-pattern.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Cc: () => fieldPatternSchema,
F6: () => patternParts,
Ke: () => matcherOf
});
var zod$0 = __webpack_require__(26921);
const pattern = /^(?:[A-Za-z0-9_*-]+|\["[^"]{1,255}"\])(?:\.[A-Za-z0-9_*-]+|\["[^"]{1,255}"\])*$/u;
const fieldPatternSchema = zod$0.YjP().max(1024).regex(pattern, 'must name fields of a snapshot, such as nix.version, units.*.restarts or capacity["/data"]');
function patternParts(text) {
return [ ...text.matchAll(/\["([^"]+)"\]|[^.[]+/gu) ].map(([part, quoted]) => quoted ?? part);
}
function matcherOf(patterns) {
const byFirst = new Map;
const anyFirst = [];
for (const text of patterns) {
const parts = patternParts(text);
const tests = parts.map(partTest);
const first = parts[0];
if (first.includes("*")) anyFirst.push(tests); else byFirst.set(first, [ ...byFirst.get(first) ?? [], tests ]);
}
return path => isBelowAny(path, byFirst.get(path[0]) ?? []) || isBelowAny(path, anyFirst);
}
function isBelowAny(path, alternatives) {
return alternatives.some(tests => tests.length <= path.length && tests.every((test, index) => test(path[index])));
}
function partTest(part) {
if (part === "*") return () => true;
if (!part.includes("*")) return name => name === part;
const expression = new RegExp(`^${part.split(/\*+/).map(text => RegExp.escape(text)).join(".*")}$`, "su");
return name => expression.test(name);
}
}),

};
