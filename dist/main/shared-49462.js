export const modules = {

/***/ 49462: // build/js/domain/config/address.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => parseAddress
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36407);
function parseAddress(address) {
const [, user, host, port] = /^([^@]+)@(.+?)(?::([0-9]{1,5}))?$/.exec(_grammar_js__WEBPACK_IMPORTED_MODULE_1__.oL.safeParse(address).data ?? "") ?? [];
if (address === "local") return;
const number = port === void 0 ? 22 : Number(port);
if (user === void 0 || host === void 0 || number < 1 || number > 65535) throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("config-invalid", `The address ${(0, 
_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(address)} must be "local" or user@host, with :port (1 to 65535) if it is not 22.`);
return {
user: user,
host: host.replace(/^\[|\]$/g, ""),
port: number
};
}
}),

/***/ 54760: // build/js/domain/transfer/base-schema.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BS: () => transferSchema,
I3: () => LEAST_BASE_NAR_BYTES,
r9: () => BASE_LIMITS
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
const BASE_LIMITS = {
paths: 1e4,
candidates: 3,
asked: 1024,
codecs: 16,
codecName: 32
};
const LEAST_BASE_NAR_BYTES = 32 * 1024;
const baseCandidateSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd,
narHash: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.LN,
narSize: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().nonnegative()
});
const missingWithBasesSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd,
candidates: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(baseCandidateSchema).min(1).max(BASE_LIMITS.candidates)
});
const transferSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
format: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().positive(),
codecs: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(BASE_LIMITS.codecName)).max(BASE_LIMITS.codecs),
bases: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(missingWithBasesSchema).max(BASE_LIMITS.paths)
});
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

};
