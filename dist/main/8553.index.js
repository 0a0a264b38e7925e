import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-62709.js';
export const id = 8553;
export const ids = [8553];
export const modules = {
...shared0,
...shared1,


/***/ 81532: // build/js/tools/nix/path-info.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ff: () => parsePathInfo,
rm: () => validPathInfoCommand,
zQ: () => pathInfoCommand
});
var zod$3 = __webpack_require__(26921);
var domain_closure_store_path$0 = __webpack_require__(94362);
var run_limits_js$2 = __webpack_require__(28410);
var store_objects_js$1 = __webpack_require__(38650);
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
timeout: run_limits_js$2.AO
};
}
const infoSchema = zod$3.Ikc({
narHash: zod$3.YjP(),
narSize: zod$3.aig(),
references: zod$3.YOg(zod$3.YjP()),
signatures: zod$3.YOg(store_objects_js$1.qN).optional(),
ca: store_objects_js$1.XL.nullish(),
deriver: zod$3.YjP().nullish(),
registrationTime: zod$3.aig().nullish()
});
function parsePathInfo(stdout) {
return (commonForm(stdout) ?? [ ...(0, store_objects_js$1.Hu)(stdout, infoSchema) ]).map(([path, info]) => ({
path,
narHash: info.narHash,
narSize: info.narSize,
references: info.references.map(store_objects_js$1.gw),
signatures: info.signatures ?? [],
contentAddress: info.ca ?? null,
deriver: typeof info.deriver === "string" ? (0, store_objects_js$1.gw)(info.deriver) : null,
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
if (!(0, domain_closure_store_path$0.zP)(path)) return;
if (info === null) continue;
if (!isStoreInfo(info)) return;
found.push([ path, info ]);
}
return found;
}
function isStoreInfo(value) {
if (!isObject(value)) return false;
const {narHash, narSize, references, signatures, ca, deriver, registrationTime} = value;
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
var zod$3 = __webpack_require__(26921);
var zod$4 = __webpack_require__(88532);
var domain_closure_content_address$0 = __webpack_require__(4917);
var domain_closure_store_path$1 = __webpack_require__(94362);
var run_read_json_js$2 = __webpack_require__(2785);
const signatureSchema = zod$3.KCZ([ zod$3.YjP(), zod$3.Ikc({
keyName: zod$3.YjP(),
sig: zod$3.YjP()
}).transform(({keyName, sig}) => `${keyName}:${sig}`) ]);
const contentAddressSchema = zod$3.KCZ([ zod$3.YjP(), zod$3.Ikc({
method: zod$3.YjP(),
hash: zod$3.YjP()
}).transform(({method, hash}, context) => {
const text = (0, domain_closure_content_address$0.x)(method, hash);
if (text !== void 0) return text;
context.addIssue({
code: "custom",
message: `a content address by ${method} with ${hash} is not known`
});
return zod$4.tm;
}) ]);
function parseStoreObjects(stdout, infoSchema) {
const schema = zod$3.L5J().transform(byPath).pipe(zod$3.g1P(domain_closure_store_path$1.qd, infoSchema.nullable()));
const objects = Object.entries((0, run_read_json_js$2.V)([ "nix", "path-info" ], schema, stdout));
return new Map(objects.flatMap(([path, info]) => info === null ? [] : [ [ path, info ] ]));
}
const listSchema = zod$3.YOg(zod$3._H3({
path: zod$3.YjP(),
valid: zod$3.zMY().optional()
}));
const wrappedSchema = zod$3.Ikc({
version: zod$3.aig(),
storeDir: zod$3.YjP(),
info: zod$3.g1P(zod$3.YjP(), zod$3.L5J())
});
function byPath(value) {
const list = listSchema.safeParse(value);
if (list.success) return Object.fromEntries(list.data.map(object => [ object.path, object.valid === false ? null : object ]));
const wrapped = wrappedSchema.safeParse(value);
if (!wrapped.success) return value;
const {storeDir, info} = wrapped.data;
return Object.fromEntries(Object.entries(info).map(([name, object]) => [ `${storeDir}/${name}`, object ]));
}
function storePathIn(name) {
return name.startsWith("/") ? name : `/nix/store/${name}`;
}
}),

};
