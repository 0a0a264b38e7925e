export const modules = {

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
at: at,
inText: inText
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
jJ: () => REVOKED_KEYS_FILE,
lF: () => ALLOWED_SIGNERS_LIMIT_BYTES,
pD: () => parseAllowedSigners,
rc: () => signersFiles,
zZ: () => maySignReleases
});
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7191);
var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93496);
var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);
var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1137);
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
signers: signers,
problems: [ `The file has ${text.length} bytes, more than the limit of ${ALLOWED_SIGNERS_LIMIT_BYTES}.` ]
};
for (const [index, written] of lines.entries()) {
const content = written.replace(/\r$/, "").trim();
if (content === "" || content.startsWith("#")) continue;
const signer = parseLine(content, index + 1);
const problem = typeof signer === "string" ? signer : problemWith(signer, signers);
if (problem !== void 0) problems.push(`Line ${index + 1} ${problem}.`);
if (typeof signer !== "string") signers.push(signer);
}
return {
signers: signers,
problems: signers.length === 0 && problems.length === 0 ? [ "It names no signer." ] : problems
};
}
function maySignReleases({namespaces: namespaces}) {
if (namespaces === null) return true;
const isExcluded = namespaces.some(pattern => pattern.startsWith("!") && (0, _pattern_js__WEBPACK_IMPORTED_MODULE_2__.j)(pattern.slice(1), _signature_js__WEBPACK_IMPORTED_MODULE_0__.Bg));
return !isExcluded && namespaces.some(pattern => !pattern.startsWith("!") && (0, 
_pattern_js__WEBPACK_IMPORTED_MODULE_2__.j)(pattern, _signature_js__WEBPACK_IMPORTED_MODULE_0__.Bg));
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
line: line,
principals: principals,
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
line: line,
principals: principals,
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
if (name === void 0) return `has options that cannot be read (${(0, _errors_quote_js__WEBPACK_IMPORTED_MODULE_3__.h)(text, 80)})`;
if (values.has(name)) return `has the option ${name} twice`;
if (!isOption(name)) return `has the option ${(0, _errors_quote_js__WEBPACK_IMPORTED_MODULE_3__.h)(name, 40)}, which is not one of ${optionNames.join(", ")}`;
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
if ((0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.ut)(bytes, KEY_STRINGS_LIMIT)?.[0]?.toString("latin1") !== keyType) return;
return {
keyType: keyType,
fingerprint: (0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.yy)(bytes)
};
}
function problemWith(signer, before) {
const odd = signer.principals.find(principal => !isSignerName(principal));
if (odd !== void 0 && !(signer.certificateAuthority && odd === "*")) return `has the principal ${(0, 
_errors_quote_js__WEBPACK_IMPORTED_MODULE_3__.h)(odd, 60)}; write each signer's own name, without patterns and spaces`;
const time = [ signer.validAfter, signer.validBefore ].find(written => written !== null && !timePattern.test(written));
if (typeof time === "string") return `has the time ${(0, _errors_quote_js__WEBPACK_IMPORTED_MODULE_3__.h)(time, 40)}; write it as YYYYMMDD or YYYYMMDDHHMM, followed by Z for UTC`;
const same = before.find(({fingerprint: fingerprint, certificateAuthority: certificateAuthority}) => fingerprint === signer.fingerprint && certificateAuthority === signer.certificateAuthority);
return same === void 0 ? void 0 : `has the same key as line ${same.line}; keep one line for each key`;
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
var _trust_signers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86233);
function trustPlaces(application) {
return {
allowedSigners: (0, _trust_signers_js__WEBPACK_IMPORTED_MODULE_0__.rc)(application),
revokedKeys: _trust_signers_js__WEBPACK_IMPORTED_MODULE_0__.jJ,
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
prefix: prefix,
store: roots.store ?? STORE,
bin: `${prefix}/bin`,
share: `${prefix}/share`,
current: `${prefix}/current`,
releases: `${prefix}/releases`,
backups: `${prefix}/backups`,
state: state,
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

};
