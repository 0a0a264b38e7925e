export const modules = {

/***/ 44901: // build/js/tools/files/past-time.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => pastTime
});
const TOLERANCE_MILLISECONDS = 6e4;
function pastTime({mtimeMs}, now = Date.now()) {
return mtimeMs > now + TOLERANCE_MILLISECONDS ? 0 : mtimeMs;
}
}),

/***/ 52333: // build/js/tools/nix/add-root.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => addRootCommand
});
var run_limits_js$0 = __webpack_require__(17909);
function addRootCommand(paths, link) {
return {
argv: [ "nix-store", "--realise", "--option", "substitute", "false", "--add-root", link, ...paths ],
effect: "write",
timeout: run_limits_js$0.AO
};
}
}),

/***/ 20363: // build/js/tools/run/together.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => together
});
async function together(work) {
const outcomes = await Promise.allSettled(work);
const failed = outcomes.find(outcome => outcome.status === "rejected");
if (failed !== void 0) throw failed.reason;
return Promise.all(work);
}
}),

/***/ 19287: // build/js/tools/nix/batches.js
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

/***/ 59805: // build/js/tools/nix/path-info.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ff: () => parsePathInfo,
rm: () => validPathInfoCommand,
zQ: () => pathInfoCommand
});
var zod$3 = __webpack_require__(8097);
var domain_closure_store_path$0 = __webpack_require__(93583);
var run_limits_js$2 = __webpack_require__(17909);
var store_objects_js$1 = __webpack_require__(98003);
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

/***/ 98003: // build/js/tools/nix/store-objects.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hu: () => parseStoreObjects,
XL: () => contentAddressSchema,
gw: () => storePathIn,
qN: () => signatureSchema
});
var zod$3 = __webpack_require__(8097);
var zod$4 = __webpack_require__(64556);
var domain_closure_content_address$0 = __webpack_require__(46086);
var domain_closure_store_path$1 = __webpack_require__(93583);
var run_read_json_js$2 = __webpack_require__(52892);
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

/***/ 13733: // build/js/tools/nix/run-path-info.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => pathInfoText,
Z: () => runPathInfo
});
var domain_errors_errors$0 = __webpack_require__(4799);
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
const {status, stdout, stderr} = await runPathInfo(runner, command);
if (status !== 0) throw new domain_errors_errors$0.Qd(command.argv, {
status,
stderr
});
return stdout;
}
}),

/***/ 11666: // build/js/tools/nix/check-validity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => invalidPaths
});
var run_expect_success_js$0 = __webpack_require__(78438);
var run_limits_js$1 = __webpack_require__(17909);
var batches_js$2 = __webpack_require__(19287);
function invalidPathsCommand(paths) {
return {
argv: [ "nix-store", "--check-validity", "--print-invalid", ...paths ],
effect: "read",
timeout: run_limits_js$1.AO
};
}
async function invalidPaths(runner, paths) {
const invalid = new Set;
for (const batch of (0, batches_js$2.X)(paths)) {
const stdout = await (0, run_expect_success_js$0.l)(runner, invalidPathsCommand(batch));
for (const line of stdout.split("\n")) invalid.add(line);
}
return paths.filter(path => invalid.has(path));
}
}),

/***/ 19792: // build/js/domain/evidence/with-signatures.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => withSignatures
});
var nix_signatures_js$0 = __webpack_require__(67291);
function withSignatures(before, paths) {
const signatures = new Map(Object.entries(before?.signatures ?? {}));
for (const {path, signatures: own} of paths) if (own.length > 0) signatures.set(path, [ ...new Set([ ...signatures.get(path) ?? [], ...own ]) ].slice(0, nix_signatures_js$0.KW));
return {
...before,
schemaVersion: 1,
signatures: Object.fromEntries(signatures)
};
}
}),

/***/ 10794: // build/js/domain/trust/nix-key-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => nixKeyName
});
function nixKeyName(keyOrSignature) {
return keyOrSignature.split(":", 1)[0];
}
}),

/***/ 77437: // build/js/tools/nix/requisites.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => requisitesCommand,
U: () => parseRequisites
});
var run_limits_js$0 = __webpack_require__(17909);
function requisitesCommand(paths) {
return {
argv: [ "nix-store", "--query", "--requisites", ...paths ],
effect: "read",
timeout: run_limits_js$0.AO
};
}
function parseRequisites(stdout) {
return new Set(stdout.split("\n").filter(line => line !== ""));
}
}),

};
