export const modules = {

/***/ 23946: // build/js/tools/nix/batches.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => batches
});
const BYTES_AT_ONCE = 1e6;
function batches(paths) {
const portions = [];
let bytes = 1 / 0;
for (const path of paths) {
bytes += Buffer.byteLength(path) + 9;
if (bytes > BYTES_AT_ONCE) {
portions.push([]);
bytes = Buffer.byteLength(path) + 9;
}
portions.at(-1).push(path);
}
return portions;
}
}),

/***/ 53421: // build/js/tools/nix/check-validity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => invalidPaths
});
var _run_expect_success_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84521);
var _run_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28410);
var _batches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23946);
function invalidPathsCommand(paths) {
return {
argv: [ "nix-store", "--check-validity", "--print-invalid", ...paths ],
effect: "read",
timeout: _run_limits_js__WEBPACK_IMPORTED_MODULE_1__.AO
};
}
async function invalidPaths(runner, paths) {
const invalid = new Set;
for (const batch of (0, _batches_js__WEBPACK_IMPORTED_MODULE_2__.X)(paths)) {
const stdout = await (0, _run_expect_success_js__WEBPACK_IMPORTED_MODULE_0__.l)(runner, invalidPathsCommand(batch));
for (const line of stdout.split("\n")) invalid.add(line);
}
return paths.filter(path => invalid.has(path));
}
}),

/***/ 81532: // build/js/tools/nix/path-info.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ff: () => parsePathInfo,
rm: () => validPathInfoCommand,
zQ: () => pathInfoCommand
});
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
var _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
var _run_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28410);
var _store_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77423);
function pathInfoCommand(paths, options) {
return pathInfoOf(paths, options.closure ? [ "--recursive" ] : []);
}
function validPathInfoCommand(paths) {
return pathInfoOf(paths, [ "--option", "substitute", "false" ]);
}
function pathInfoOf(paths, options) {
return {
argv: [ "nix", "path-info", "--extra-experimental-features", "nix-command", "--json", ...options, "--stdin" ],
input: `${paths.join("\n")}\n`,
effect: "read",
timeout: _run_limits_js__WEBPACK_IMPORTED_MODULE_2__.AO
};
}
const infoSchema = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
narHash: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
narSize: zod__WEBPACK_IMPORTED_MODULE_3__.aig(),
references: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__.YjP()),
signatures: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(_store_objects_js__WEBPACK_IMPORTED_MODULE_1__.qN).optional(),
ca: _store_objects_js__WEBPACK_IMPORTED_MODULE_1__.XL.nullish(),
deriver: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().nullish(),
registrationTime: zod__WEBPACK_IMPORTED_MODULE_3__.aig().nullish()
});
function parsePathInfo(stdout) {
return (commonForm(stdout) ?? [ ...(0, _store_objects_js__WEBPACK_IMPORTED_MODULE_1__.Hu)(stdout, infoSchema) ]).map(([path, info]) => ({
path: path,
narHash: info.narHash,
narSize: info.narSize,
references: info.references.map(_store_objects_js__WEBPACK_IMPORTED_MODULE_1__.gw),
signatures: info.signatures ?? [],
contentAddress: info.ca ?? null,
deriver: typeof info.deriver === "string" ? (0, _store_objects_js__WEBPACK_IMPORTED_MODULE_1__.gw)(info.deriver) : null,
registrationTime: info.registrationTime ?? null
}));
}
function commonForm(stdout) {
let value;
try {
value = JSON.parse(stdout);
} catch {
return;
}
if (!isObject(value)) return;
const found = [];
for (const [path, info] of Object.entries(value)) {
if (!(0, _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_0__.zP)(path)) return;
if (info === null) continue;
if (!isStoreInfo(info)) return;
found.push([ path, info ]);
}
return found;
}
function isStoreInfo(value) {
if (!isObject(value)) return false;
const {narHash: narHash, narSize: narSize, references: references, signatures: signatures, ca: ca, deriver: deriver, registrationTime: registrationTime} = value;
return typeof narHash === "string" && Number.isFinite(narSize) && areTexts(references) && (signatures === void 0 || areTexts(signatures)) && isTextIfAny(ca) && isTextIfAny(deriver) && (registrationTime === void 0 || registrationTime === null || Number.isFinite(registrationTime));
}
function isObject(value) {
return typeof value === "object" && value !== null && !Array.isArray(value);
}
function areTexts(value) {
return Array.isArray(value) && value.every(text => typeof text === "string");
}
function isTextIfAny(value) {
return value === void 0 || value === null || typeof value === "string";
}
}),

/***/ 77423: // build/js/tools/nix/store-objects.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
XL: () => contentAddressSchema,
Hu: () => parseStoreObjects,
qN: () => signatureSchema,
gw: () => storePathIn
});
var schemas = __webpack_require__(26921);
var core = __webpack_require__(88532);
__webpack_require__(77598);
var nix32 = __webpack_require__(79191);
var store_path = __webpack_require__(94362);
__webpack_require__(48352);
// CONCATENATED MODULE: ./build/js/domain/closure/content-address.js
const digestBytes = {
md5: 16,
sha1: 20,
sha256: 32,
sha512: 64,
blake3: 32
};
const methodPrefixes = {
flat: "fixed:",
nar: "fixed:r:",
git: "fixed:git:",
text: "text:"
};
function contentAddressText(method, hash) {
const prefix = Object.hasOwn(methodPrefixes, method) ? methodPrefixes[method] : void 0;
const [, algorithm = "", base64 = ""] = /^([a-z0-9]+)-([A-Za-z0-9+/]+={0,2})$/.exec(hash) ?? [];
const digest = Buffer.from(base64, "base64");
if (prefix === void 0 || !Object.hasOwn(digestBytes, algorithm) || digest.length !== digestBytes[algorithm]) return;
return `${prefix}${algorithm}:${(0, nix32.eN)(digest)}`;
}
var read_json = __webpack_require__(2785);
// CONCATENATED MODULE: ./build/js/tools/nix/store-objects.js
const signatureSchema = schemas.KCZ([ schemas.YjP(), schemas.Ikc({
keyName: schemas.YjP(),
sig: schemas.YjP()
}).transform(({keyName: keyName, sig: sig}) => `${keyName}:${sig}`) ]);
const contentAddressSchema = schemas.KCZ([ schemas.YjP(), schemas.Ikc({
method: schemas.YjP(),
hash: schemas.YjP()
}).transform(({method: method, hash: hash}, context) => {
const text = contentAddressText(method, hash);
if (text !== void 0) return text;
context.addIssue({
code: "custom",
message: `a content address by ${method} with ${hash} is not known`
});
return core.tm;
}) ]);
function parseStoreObjects(stdout, infoSchema) {
const schema = schemas.L5J().transform(byPath).pipe(schemas.g1P(store_path.qd, infoSchema.nullable()));
const objects = Object.entries((0, read_json.V)([ "nix", "path-info" ], schema, stdout));
return new Map(objects.flatMap(([path, info]) => info === null ? [] : [ [ path, info ] ]));
}
const listSchema = schemas.YOg(schemas._H3({
path: schemas.YjP(),
valid: schemas.zMY().optional()
}));
const wrappedSchema = schemas.Ikc({
version: schemas.aig(),
storeDir: schemas.YjP(),
info: schemas.g1P(schemas.YjP(), schemas.L5J())
});
function byPath(value) {
const list = listSchema.safeParse(value);
if (list.success) return Object.fromEntries(list.data.map(object => [ object.path, object.valid === false ? null : object ]));
const wrapped = wrappedSchema.safeParse(value);
if (!wrapped.success) return value;
const {storeDir: storeDir, info: info} = wrapped.data;
return Object.fromEntries(Object.entries(info).map(([name, object]) => [ `${storeDir}/${name}`, object ]));
}
function storePathIn(name) {
return name.startsWith("/") ? name : `/nix/store/${name}`;
}
}),

/***/ 87852: // build/js/tools/nix/run-path-info.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => pathInfoText,
Z: () => runPathInfo
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
const FORMS = [ "1", "2", "3" ];
async function runPathInfo(runner, command) {
let result = await runner.run(command);
if (result.status === 0 || !result.stderr.includes("--json-format")) return result;
const [nix, ...words] = command.argv;
for (const form of FORMS) {
result = await runner.run({
...command,
argv: [ nix, ...words, "--json-format", form ]
});
if (result.status === 0 || !/unsupported .*JSON format/i.test(result.stderr)) break;
}
return result;
}
async function pathInfoText(runner, command) {
const {status: status, stdout: stdout, stderr: stderr} = await runPathInfo(runner, command);
if (status !== 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.Qd(command.argv, {
status: status,
stderr: stderr
});
return stdout;
}
}),

};
