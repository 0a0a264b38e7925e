export const modules = {

/***/ 4917: // build/js/domain/closure/content-address.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y: () => contentAddressedPath,
x: () => contentAddressText
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _nix32_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79191);
var _store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94362);
var _text_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48352);
const digestBytes = {
md5: 16,
sha1: 20,
sha256: 32,
sha512: 64,
blake3: 32
};
function contentAddressedPath(path, contentAddress, references) {
const [, method, algorithm, digest] = /^(text:|fixed:(?:r:|git:)?)([a-z0-9]+):([0-9a-z]+)$/.exec(contentAddress) ?? [];
const length = algorithm === void 0 ? void 0 : digestBytes[algorithm];
const hash = digest === void 0 || length === void 0 ? void 0 : (0, _nix32_js__WEBPACK_IMPORTED_MODULE_3__.XB)(digest, length)?.toString("hex");
if (method === void 0 || hash === void 0) return;
const name = (0, _store_path_js__WEBPACK_IMPORTED_MODULE_1__.yF)(path);
const others = references.filter(reference => reference !== path).toSorted();
const self = others.length < references.length ? [ "self" ] : [];
if (method === "text:") return algorithm === "sha256" && self.length === 0 ? (0, 
_text_path_js__WEBPACK_IMPORTED_MODULE_2__.sF)([ "text", ...others ], hash, name) : void 0;
if (method === "fixed:r:" && algorithm === "sha256") return (0, _text_path_js__WEBPACK_IMPORTED_MODULE_2__.sF)([ "source", ...others, ...self ], hash, name);
if (references.length > 0) return;
const inner = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(`fixed:out:${method.slice("fixed:".length)}${algorithm}:${hash}:`).digest("hex");
return (0, _text_path_js__WEBPACK_IMPORTED_MODULE_2__.sF)([ "output", "out" ], inner, name);
}
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
return `${prefix}${algorithm}:${(0, _nix32_js__WEBPACK_IMPORTED_MODULE_3__.eN)(digest)}`;
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
var _store_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38650);
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

/***/ 38650: // build/js/tools/nix/store-objects.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hu: () => parseStoreObjects,
XL: () => contentAddressSchema,
gw: () => storePathIn,
qN: () => signatureSchema
});
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
var _domain_closure_content_address__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4917);
var _domain_closure_store_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94362);
var _run_read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2785);
const signatureSchema = zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
keyName: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
sig: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
}).transform(({keyName: keyName, sig: sig}) => `${keyName}:${sig}`) ]);
const contentAddressSchema = zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
method: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
hash: zod__WEBPACK_IMPORTED_MODULE_3__.YjP()
}).transform(({method: method, hash: hash}, context) => {
const text = (0, _domain_closure_content_address__WEBPACK_IMPORTED_MODULE_0__.x)(method, hash);
if (text !== void 0) return text;
context.addIssue({
code: "custom",
message: `a content address by ${method} with ${hash} is not known`
});
return zod__WEBPACK_IMPORTED_MODULE_4__.tm;
}) ]);
function parseStoreObjects(stdout, infoSchema) {
const schema = zod__WEBPACK_IMPORTED_MODULE_3__.L5J().transform(byPath).pipe(zod__WEBPACK_IMPORTED_MODULE_3__.g1P(_domain_closure_store_path__WEBPACK_IMPORTED_MODULE_1__.qd, infoSchema.nullable()));
const objects = Object.entries((0, _run_read_json_js__WEBPACK_IMPORTED_MODULE_2__.V)([ "nix", "path-info" ], schema, stdout));
return new Map(objects.flatMap(([path, info]) => info === null ? [] : [ [ path, info ] ]));
}
const listSchema = zod__WEBPACK_IMPORTED_MODULE_3__.YOg(zod__WEBPACK_IMPORTED_MODULE_3__._H3({
path: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
valid: zod__WEBPACK_IMPORTED_MODULE_3__.zMY().optional()
}));
const wrappedSchema = zod__WEBPACK_IMPORTED_MODULE_3__.Ikc({
version: zod__WEBPACK_IMPORTED_MODULE_3__.aig(),
storeDir: zod__WEBPACK_IMPORTED_MODULE_3__.YjP(),
info: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(zod__WEBPACK_IMPORTED_MODULE_3__.YjP(), zod__WEBPACK_IMPORTED_MODULE_3__.L5J())
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

};
