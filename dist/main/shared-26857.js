export const modules = {

/***/ 26857: // build/js/domain/trust/judgement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
SE: () => shortfall,
WE: () => explain
});
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);
function distinctSigners(signers) {
let groups = [];
for (const {principals: principals, fingerprint: fingerprint} of signers) {
const merged = new Set([ `key ${fingerprint}`, ...principals.map(principal => `name ${principal}`) ]);
const tied = groups.filter(group => [ ...merged ].some(tie => group.has(tie)));
for (const tie of tied.flatMap(group => [ ...group ])) merged.add(tie);
groups = [ ...groups.filter(group => !tied.includes(group)), merged ];
}
return groups.length;
}
function shortfall(judgement, minimum, refuses) {
const count = distinctSigners(judgement.good);
if (count >= minimum) return;
const needed = minimum === 1 ? "" : ` by ${minimum} different signers`;
if (judgement.good.length + judgement.refused.length === 0) return `${refuses}: it has no signature; sign the manifest${needed} with "grind-to-prod sign", and give the manifest.sig too.`;
const reasons = judgement.refused.map(explain);
if (minimum > 1) reasons.unshift(`it needs good signatures by ${minimum} different signers but has ${goodOnes(judgement.good, count)}; have another signer add one with "grind-to-prod sign"`);
return `${refuses}: ${reasons.join("; ")}.`;
}
function goodOnes(good, count) {
if (good.length === 0) return "none";
const names = good.map(({principals: principals, fingerprint: fingerprint}) => `${principals.map(principal => (0, 
_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(principal)).join("/")} ${fingerprint}`);
return `${count} (${[ ...new Set(names) ].join(", ")})`;
}
function explain({number: number, signature: signature, refusal: refusal}) {
const key = signature.keyType.includes("-cert-") ? `a ${(0, _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(signature.keyType, 60)} certificate` : signature.fingerprint;
return `signature ${number} (${key}) ${sentences[refusal](signature)}`;
}
const sentences = {
"unknown-key": ({keyType: keyType}) => keyType.includes("-cert-") ? "is by a certificate that no cert-authority line of allowed_signers accepts (another authority, expired, or for other principals); sign with an accepted certificate" : "is by a key that allowed_signers does not list; sign with a listed key, or have an administrator add this one",
expired: () => "is by a key that has expired in allowed_signers (valid-before); sign with a valid key",
"not-yet-valid": () => "is by a key that is not yet valid in allowed_signers (valid-after); wait until then, or check the machine's clock",
"other-namespace": ({namespace: namespace}) => `was made for the namespace ${(0, 
_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(namespace, 60)} and not for ${_signature_js__WEBPACK_IMPORTED_MODULE_0__.Bg}; sign with "grind-to-prod sign"`,
"namespace-not-permitted": () => `is by a key that allowed_signers does not permit to sign in the namespace ${_signature_js__WEBPACK_IMPORTED_MODULE_0__.Bg}; have an administrator fix its line`,
"other-manifest": () => "does not match this manifest: the manifest was changed, or the signature belongs to another one; use the manifest and the manifest.sig of the same release, or sign again",
revoked: () => "is by a key that revoked_keys revokes (an unreadable revoked_keys revokes every key: check it with ssh-keygen -Q -l -f); sign with another key",
"no-name": () => "is by a key whose line in allowed_signers has a pattern instead of a signer's name; have an administrator write the name",
"not-accepted": () => 'was rejected by ssh-keygen for an unknown reason; sign again with "grind-to-prod sign"'
};
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
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
function hostKeyMissing(host) {
const message = `The host ${host} has no hostKey in grind-to-prod.yml, and a host is not trusted on first use.`;
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("config-invalid", message, {
hint: "Add the line of its /etc/ssh/ssh_host_ed25519_key.pub."
});
}
function manifestOfOtherApplication({application: application, source: {directory: directory}}, ofConfig) {
const message = `The manifest is of ${(0, _quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(application)}, but grind-to-prod.yml is of ${(0, 
_quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(ofConfig)}.`;
const its = directory === void 0 ? "" : `, or its folder ${(0, _quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(directory)} with the option "directory"`;
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("wrong-application", message, {
hint: `Give the manifest that was built from this repository${its}.`
});
}
function unexpectedRelease(host, current, expected) {
const message = `${host} runs ${current}, not ${expected} as expected.`;
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.dh("unexpected-release", message, {
host: host,
hint: "Check what was released meanwhile, and decide again."
});
}
function unexpectedRole({host: host, application: application}, role, expected) {
const hint = `Check who changed it ("grind-to-prod-agent role ${application}" there), and decide again.`;
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.dh("unexpected-role", `${host} is ${role}, not ${expected} as expected.`, {
host: host,
hint: hint
});
}
function roleNotPermitted(host, application) {
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("not-permitted", `The policy of ${host} gives ${application} no role, so none can be set.`, {
hint: 'Put role into its host in grind-to-prod.yml and run "grind-to-prod host install" again.'
});
}
function damagedGeneration(file, host, cause) {
const hint = "Promote that release again, which materializes it again.";
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.dh("state-damaged", `${file} on ${host} is damaged or missing.`, {
host: host,
hint: hint,
cause: cause
});
}
function unreadableFile(what, file, cause) {
const message = cause === void 0 ? `There is no ${what} at ${(0, _quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(file)}.` : `The ${what} ${(0, 
_quote_js__WEBPACK_IMPORTED_MODULE_1__.h)(file)} cannot be read.`;
return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("file-unreadable", message, {
hint: "Check the path.",
cause: cause
});
}
}),

/***/ 71682: // build/js/domain/protocol/loose.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => loose
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
function loose(schema) {
return loosened(schema);
}
const made = new WeakMap;
function loosened(schema) {
const known = made.get(schema) ?? cloned(schema);
made.set(schema, known);
return known;
}
function cloned(schema) {
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.bvH) {
const shape = Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [ key, loosened(field) ]));
return schema.clone({
...schema.def,
shape: shape,
catchall: zod__WEBPACK_IMPORTED_MODULE_0__.L5J()
});
}
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.naA) return schema.clone({
...schema.def,
element: loosened(schema.def.element)
});
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.b8S) return schema.clone({
...schema.def,
valueType: loosened(schema.def.valueType)
});
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.fZ7) return schema.clone({
...schema.def,
options: schema.def.options.map(option => loosened(option))
});
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.IiU) return schema.clone({
...schema.def,
innerType: loosened(schema.def.innerType)
});
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.l1C) return schema.clone({
...schema.def,
innerType: loosened(schema.def.innerType)
});
if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__.XiL) return schema.clone({
...schema.def,
innerType: loosened(schema.def.innerType)
});
return schema;
}
}),

/***/ 86233: // build/js/domain/trust/signers.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
aC: () => isSignerName,
jJ: () => REVOKED_KEYS_FILE,
lF: () => ALLOWED_SIGNERS_LIMIT_BYTES,
pD: () => parseAllowedSigners,
rc: () => signersFiles
});
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
__webpack_require__(3508);
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
if (name === void 0) return `has options that cannot be read (${(0, _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(text, 80)})`;
if (values.has(name)) return `has the option ${name} twice`;
if (!isOption(name)) return `has the option ${(0, _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(name, 40)}, which is not one of ${optionNames.join(", ")}`;
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
_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(odd, 60)}; write each signer's own name, without patterns and spaces`;
const time = [ signer.validAfter, signer.validBefore ].find(written => written !== null && !timePattern.test(written));
if (typeof time === "string") return `has the time ${(0, _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(time, 40)}; write it as YYYYMMDD or YYYYMMDDHHMM, followed by Z for UTC`;
const same = before.find(({fingerprint: fingerprint, certificateAuthority: certificateAuthority}) => fingerprint === signer.fingerprint && certificateAuthority === signer.certificateAuthority);
return same === void 0 ? void 0 : `has the same key as line ${same.line}; keep one line for each key`;
}
}),

};
