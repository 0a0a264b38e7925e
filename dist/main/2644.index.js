import { modules as shared0 } from './shared-43486.js';
export const id = 2644;
export const ids = [2644];
export const modules = {
...shared0,


/***/ 34988: // build/js/domain/closure/inventory.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o8: () => inventoryOf,
iS: () => inventorySchema,
a9: () => inventorySummarySchema,
A1: () => inventoryText,
t3: () => isInventory,
eh: () => summarize
});
var external_node_crypto_ = __webpack_require__(77598);
var schemas = __webpack_require__(26921);
var limits = __webpack_require__(46078);
// CONCATENATED MODULE: ./build/js/domain/closure/has-keys.js
function hasKeys(value, keys) {
if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
return Object.keys(value).length === keys.length && keys.every(key => Object.hasOwn(value, key));
}
var store_path = __webpack_require__(94362);
// CONCATENATED MODULE: ./build/js/domain/closure/inventory.js
const REFERENCES_LIMIT = 1e4;
const closurePathSchema = schemas.rej({
path: store_path.qd,
narHash: store_path.LN,
narSize: schemas.aig().int().nonnegative(),
references: schemas.YOg(store_path.qd).max(REFERENCES_LIMIT)
});
const inventorySchema = schemas.rej({
schemaVersion: schemas.euz(1),
paths: schemas.YOg(closurePathSchema).max(limits.b1.closurePaths)
});
const inventorySummarySchema = schemas.rej({
digest: schemas.YjP().regex(/^[0-9a-f]{64}$/),
paths: schemas.aig().int().nonnegative(),
narBytes: schemas.aig().int().nonnegative()
});
function isClosurePath(value) {
if (!hasKeys(value, [ "path", "narHash", "narSize", "references" ])) return false;
const {path: path, narHash: narHash, narSize: narSize, references: references} = value;
return (0, store_path.zP)(path) && (0, store_path.QE)(narHash) && isSize(narSize) && Array.isArray(references) && areReferences(references);
}
function isInventory(value) {
if (!hasKeys(value, [ "schemaVersion", "paths" ]) || value["schemaVersion"] !== 1) return false;
const {paths: paths} = value;
return Array.isArray(paths) && paths.length <= limits.b1.closurePaths && paths.every(isClosurePath);
}
function isSize(value) {
return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function areReferences(references) {
return references.length <= REFERENCES_LIMIT && references.every(store_path.zP);
}
function byText(left, right) {
return left < right ? -1 : left > right ? 1 : 0;
}
function inventoryOf(paths) {
return {
schemaVersion: 1,
paths: paths.map(({path: path, narHash: narHash, narSize: narSize, references: references}) => ({
path: path,
narHash: narHash,
narSize: narSize,
references: references.filter(reference => reference !== path).toSorted(byText)
})).toSorted((left, right) => byText(left.path, right.path))
};
}
function inventoryText({paths: paths, schemaVersion: schemaVersion}) {
const ordered = paths.map(({narHash: narHash, narSize: narSize, path: path, references: references}) => ({
narHash: narHash,
narSize: narSize,
path: path,
references: references
}));
return JSON.stringify({
paths: ordered,
schemaVersion: schemaVersion
});
}
function summarize(inventory, text = inventoryText(inventory)) {
return {
digest: (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex"),
paths: inventory.paths.length,
narBytes: inventory.paths.reduce((sum, entry) => sum + entry.narSize, 0)
};
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

/***/ 32395: // build/js/domain/config/command.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
r: () => commandSchema
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);
const commandSchema = zod__WEBPACK_IMPORTED_MODULE_1__.YOg(_grammar_js__WEBPACK_IMPORTED_MODULE_0__.ah).min(1).max(64).refine(([program]) => program !== "", "must begin with a program");
}),

/***/ 63381: // build/js/domain/config/component.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
HO: () => componentSchema,
Zm: () => switchModeSchema,
gl: () => systemProblems,
t4: () => prefixProblems
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36407);
const switchModeSchema = zod__WEBPACK_IMPORTED_MODULE_2__.k5n([ "switch", "boot", "test" ]);
const fields = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
installable: _grammar_js__WEBPACK_IMPORTED_MODULE_1__.NJ.describe("The flake output, relative to this file: ./folder#name of the flake in exactly that folder, .#name of the nearest flake at or above this file's folder."),
kind: zod__WEBPACK_IMPORTED_MODULE_2__.k5n([ "package", "system" ]).optional().describe('"package" (default): what is linked below the prefix, or only has to be there. "system": a NixOS system (config.system.build.toplevel), which the host switches to in the same transaction; at most one is allowed.'),
links: (0, _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.TJ)(zod__WEBPACK_IMPORTED_MODULE_2__.g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_1__.lA, _grammar_js__WEBPACK_IMPORTED_MODULE_1__.i_), _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.links).optional().describe("Names in <prefix>/bin, and the executable inside the output that each points to. Not allowed for a system."),
share: (0, _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.TJ)(zod__WEBPACK_IMPORTED_MODULE_2__.g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_1__.lA, _grammar_js__WEBPACK_IMPORTED_MODULE_1__.i_), _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.links).optional().describe("Names in <prefix>/share, and the folder or file inside the output that each points to: a static site, assets, a configuration. Not allowed for a system."),
switchMode: switchModeSchema.optional().describe('For a system: "switch" (default) activates it now and for every boot, "boot" from the next boot, "test" now but not after the next boot.')
});
const componentSchema = fields.superRefine(({kind: kind, links: links, share: share, switchMode: switchMode}, context) => {
const refuse = (field, message) => context.addIssue({
code: "custom",
path: [ field ],
message: message
});
if (kind === "system") {
if (links !== void 0) refuse("links", "is not for a system, whose programs are not linked into <prefix>/bin; remove it");
if (share !== void 0) refuse("share", "is not for a system, of which nothing is linked into <prefix>/share; remove it");
} else if (switchMode !== void 0) refuse("switchMode", 'is not for a package; remove it, or add "kind: system"');
}).transform(({installable: installable, kind: kind, links: links = {}, share: share = {}, switchMode: switchMode = "switch"}) => {
if (kind === "system") return {
installable: installable,
links: links,
kind: kind,
switchMode: switchMode
};
return {
installable: installable,
links: links,
...Object.keys(share).length === 0 ? {} : {
share: share
}
};
});
function prefixProblems(config) {
const linked = Object.entries(config.components).find(([, {kind: kind}]) => kind !== "system");
if (linked === void 0 || config.prefix !== void 0) return [];
const message = `must be there, because component ${linked[0]} is not a NixOS system; add the folder, such as /opt/choiros`;
return [ {
path: [ "prefix" ],
at: "value",
message: message
} ];
}
function systemProblems({components: components}) {
const [first, ...others] = Object.keys(components).filter(name => components[name].kind === "system");
return others.map(name => ({
path: [ "components", name, "kind" ],
at: "value",
message: `is system, but component ${first} is already one; a host runs one system, so remove one`
}));
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
var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79406);
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

/***/ 64498: // build/js/domain/config/confirm.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => confirmSchema
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
const confirmSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
deadlineSeconds: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(5).max(3600).describe("Seconds after the health checks have passed within which the release must be confirmed.")
});
}),

/***/ 66892: // build/js/domain/config/data.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
y: () => dataSchema,
z: () => dataFolderProblems
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);
const dataSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
folders: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(_grammar_js__WEBPACK_IMPORTED_MODULE_0__.q9).min(1).max(16).describe("Folders on the host that the application writes to. A rollback does not change them; restore-data on the host restores a backup."),
backup: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([ "schema-change", "always", "never" ]).default("schema-change").describe("Before which releases the folders are backed up on the host: those with schemaChange, every one, or none."),
program: _grammar_js__WEBPACK_IMPORTED_MODULE_0__.lA.optional().describe('A link of the release that makes the backup instead of the built-in archive. It is called with "backup" or "restore", as root, by its store path.'),
timeoutSeconds: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(1).max(86400).default(3600).describe("Seconds that a backup or its restore may take.")
});
const foreignPlaces = [ "/nix", "/proc", "/sys", "/dev", "/run", "/var/lib/grind-to-prod", "/etc/grind-to-prod" ];
const ownNames = [ "bin", "current", "releases", "backups" ];
function dataFolderProblems(folders, prefix, {shares: shares = false} = {}) {
const names = shares ? [ ...ownNames, "share" ] : ownNames;
return folders.flatMap((folder, index) => {
const other = folders.slice(0, index).find(earlier => overlap(folder, earlier));
if (other !== void 0) return [ {
index: index,
message: `is ${folder}, which overlaps ${other}; name each folder once`
} ];
const foreign = foreignPlaces.find(place => overlap(folder, place));
if (foreign !== void 0) return [ {
index: index,
message: `is ${folder}, which overlaps ${foreign}; use another folder for the application's data`
} ];
const own = isWithin(prefix, folder) ? prefix : names.map(name => `${prefix}/${name}`).find(place => isWithin(folder, place));
if (own !== void 0) return [ {
index: index,
message: `is ${folder}, but ${own} contains the releases; use another folder, such as ${prefix}/data`
} ];
return [];
});
}
function overlap(left, right) {
return isWithin(left, right) || isWithin(right, left);
}
function isWithin(path, folder) {
return path === folder || path.startsWith(`${folder}/`);
}
}),

/***/ 14834: // build/js/domain/config/failover.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => failoverSchema,
c: () => forHost
});
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32395);
var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36407);
var _http_header_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23812);
function perHost(value) {
return zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([ value, zod__WEBPACK_IMPORTED_MODULE_3__.g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_1__.Jq, value) ]);
}
const statusSchema = zod__WEBPACK_IMPORTED_MODULE_3__.aig().int().min(100).max(599);
const statusesSchema = zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([ statusSchema, zod__WEBPACK_IMPORTED_MODULE_3__.YOg(statusSchema).min(1).max(16) ], {
error: "must be a status, such as 204, or a list of them"
});
const timeoutSchema = zod__WEBPACK_IMPORTED_MODULE_3__.aig().int().min(1).max(3600).default(60);
const programSwitchSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
command: _command_js__WEBPACK_IMPORTED_MODULE_0__.r.describe("A program and its arguments that move all new traffic to GRIND_TO_PROD_ACTIVE, a host of this file; the other one is GRIND_TO_PROD_STANDBY. It must be safe to repeat. The words are not parsed by a shell. It runs in this file's folder."),
environment: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_1__.un, _grammar_js__WEBPACK_IMPORTED_MODULE_1__.ah).default({}).describe("Environment variables besides the caller's own and GRIND_TO_PROD_ACTIVE, _STANDBY, _APPLICATION and _RELEASE_ID."),
timeoutSeconds: timeoutSchema.describe("Seconds after which it is killed and counts as failed.")
});
const requestSwitchSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
http: perHost(_grammar_js__WEBPACK_IMPORTED_MODULE_1__.Pq).describe("The URL that receives the request to move all new traffic, or one for each host."),
method: zod__WEBPACK_IMPORTED_MODULE_3__.k5n([ "GET", "POST", "PUT", "PATCH", "DELETE" ]).default("POST").describe("The method of the request."),
headers: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(_http_header_js__WEBPACK_IMPORTED_MODULE_2__.Og, _http_header_js__WEBPACK_IMPORTED_MODULE_2__.UK).default({}).describe("Headers that are not secret, such as content-type."),
headersFrom: zod__WEBPACK_IMPORTED_MODULE_3__.g1P(_http_header_js__WEBPACK_IMPORTED_MODULE_2__.Og, _grammar_js__WEBPACK_IMPORTED_MODULE_1__.un).default({}).describe("Headers whose values are secrets: the environment variable that each value is read from."),
body: perHost(zod__WEBPACK_IMPORTED_MODULE_3__.YjP().max(65536)).optional().describe("The body to send, or one for each host."),
status: statusesSchema.optional().describe("The accepted status of the answer, or a list of them; default: 200 to 299."),
timeoutSeconds: timeoutSchema.describe("Seconds that the answer may take.")
});
const outsideCheckSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
http: _grammar_js__WEBPACK_IMPORTED_MODULE_1__.Pq.describe("What users request. Passes if a GET answers in time with an accepted status; redirects are not followed."),
status: statusesSchema.optional().describe("The accepted status, or a list of them; default: 200 to 299."),
body: perHost(_grammar_js__WEBPACK_IMPORTED_MODULE_1__.ah.min(1).max(1024)).optional().describe("Text that the first 64 KiB of the body must contain, or one text for each host, which identifies the host that answers."),
servedByHeader: _http_header_js__WEBPACK_IMPORTED_MODULE_2__.Og.optional().describe("A header of the answer whose value is the host's name in this file; it identifies the host that answers."),
successThreshold: zod__WEBPACK_IMPORTED_MODULE_3__.aig().int().min(1).max(100).default(3).describe("Consecutive passes that are needed."),
periodSeconds: zod__WEBPACK_IMPORTED_MODULE_3__.aig().min(.1).max(60).default(1).describe("Seconds between two requests."),
timeoutSeconds: zod__WEBPACK_IMPORTED_MODULE_3__.aig().min(.1).max(60).default(5).describe("Seconds that one request may take."),
deadlineSeconds: zod__WEBPACK_IMPORTED_MODULE_3__.aig().min(1).max(3600).default(60).describe("Seconds after the switch within which the check must pass; for a DNS switch, more than the TTL of the names.")
});
const failoverSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
switch: zod__WEBPACK_IMPORTED_MODULE_3__.KCZ([ programSwitchSchema, requestSwitchSchema ]).describe("How traffic is moved: a program, or one HTTP request. Traffic is moved back in the same way, with the other host."),
check: outsideCheckSchema.describe("What must pass, requested from where failover runs, or traffic is moved back.")
});
function forHost(value, hostName) {
return typeof value === "string" ? value : value[hostName];
}
}),

/***/ 36407: // build/js/domain/config/grammar.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A0: () => branchSchema,
GA: () => machineIdSchema,
Jq: () => nameSchema,
NJ: () => installableSchema,
Nd: () => nixPublicKeySchema,
OC: () => publicKeySchema,
Pq: () => healthUrlSchema,
Wy: () => sshAddressSchema,
ah: () => wordSchema,
i_: () => outputPathSchema,
lA: () => linkNameSchema,
ml: () => tcpTargetSchema,
o3: () => unitSchema,
oL: () => addressSchema,
q9: () => prefixSchema,
un: () => variableSchema,
zN: () => hostKeySchema,
zY: () => sourceFolderSchema
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
const nameSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(64).regex(/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/, "must be lower-case letters, digits, dots, dashes and underscores, and start and end with a letter or digit");
const branchSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(255).regex(/^[A-Za-z0-9](?!.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)|[/.]$))[A-Za-z0-9._/-]*$/, "must be the name of a branch, such as main");
const linkNameSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(64).regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, "must be letters, digits, dots, dashes and underscores, and start with a letter or digit");
const outputPathSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(255).regex(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+(?:\/[A-Za-z0-9._+-]+)*$/, "must be a relative path inside the output, such as bin/hypervisor");
const prefixSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(255).regex(/^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+){2,}$/, "must be an absolute folder of at least two segments, such as /opt/choiros");
const unitSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(255).regex(/^(?!-)[A-Za-z0-9:_.\\-]+(?:@[A-Za-z0-9:_.\\-]+)?\.(?:service|socket|target|timer|path)$/, "must be a systemd unit name, such as hypervisor.service");
const installableSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(255).regex(/^\.(?:\/(?!\.{1,2}(?:\/|#))[A-Za-z0-9._-]+)*#[A-Za-z0-9._-]+$/, "must be an installable of this repository, such as ./hypervisor#hypervisor");
const sourceFolderSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1024).regex(/^(?!\.{1,2}(?:\/|$))[^\p{C}\p{Zl}\p{Zp}/\ufffd]+(?:\/(?!\.{1,2}(?:\/|$))[^\p{C}\p{Zl}\p{Zp}/\ufffd]+)*$/u, "must be the path of a folder in the repository, such as services/api");
const addressForm = /^[a-z_][a-z0-9_-]{0,31}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::(?!0)[0-9]{1,5})?$/;
function remoteAddressSchema(rule) {
return zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(255).regex(addressForm, rule).refine(address => Number(/:([0-9]+)$/.exec(address)?.[1] ?? 22) <= 65535, rule);
}
const sshAddressSchema = remoteAddressSchema("must be user@host, with :port if it is not 22");
const addressRule = 'must be "local" or user@host, with :port if it is not 22';
const addressSchema = zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([ zod__WEBPACK_IMPORTED_MODULE_0__.euz("local"), remoteAddressSchema(addressRule) ], {
error: addressRule
});
const publicKeySchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1024).regex(/^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/]+={0,2}$/, 'must be a public key: its type and its base64, such as "ssh-ed25519 AAAA\u2026"');
const hostKeySchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1024).regex(/^(?:@cert-authority )?(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/]+={0,2}(?: [ -~]*)?$/, 'must be a public key: its type and its base64, such as "ssh-ed25519 AAAA\u2026", or the same after "@cert-authority "').transform(line => line.split(" ", line.startsWith("@") ? 3 : 2).join(" "));
const nixPublicKeySchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(512).regex(/^[A-Za-z0-9._-]+:[A-Za-z0-9+/]{43}=$/, "must be a Nix public key, such as grind.example-1:AAAA\u2026=");
const machineIdSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[0-9a-f]{32}$/, "must be the 32 hexadecimal digits of the host's /etc/machine-id");
const wordSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(4096).regex(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/, "must be text on one line, without control characters");
const variableSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(128).regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be letters, digits and underscores, and not start with a digit");
const healthUrlSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(2048).refine(isHealthUrl, "must be an http or https URL without a user and without a fragment");
function isHealthUrl(text) {
if (!/^https?:\/\/[^\s\\@#]+$/.test(text) || !URL.canParse(text)) return false;
const url = new URL(text);
const port = url.port === "" ? "" : `:${url.port}`;
const written = text.slice(text.indexOf("://") + 3).split(/[/?]/, 1)[0];
return written.replace(/:(?:80|443)$/, "").toLowerCase() === `${url.hostname}${port}`.replace(/:(?:80|443)$/, "");
}
const tcpTargetSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(260).refine(isTcpTarget, "must be host:port, such as 127.0.0.1:8080 or [::1]:8080");
function isTcpTarget(text) {
const [, host, port] = /^([A-Za-z0-9.-]+|\[[0-9a-fA-F:.]+\]):([1-9][0-9]{0,4})$/.exec(text) ?? [];
if (host === void 0 || Number(port) > 65535 || !URL.canParse(`http://${host}/`)) return false;
return new URL(`http://${host}/`).hostname === host;
}
}),

/***/ 17772: // build/js/domain/config/health-kinds.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => asksOf,
P: () => unknownKind
});
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7191);
const nothing = {
targets: [],
units: [],
programs: [],
components: [],
urls: [],
headers: []
};
const kinds = {
http: ({http: http, socket: socket, headers: headers = {}, echo: echo}) => ({
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
name: name,
at: [ "headers", name ]
}))
}),
tcp: ({tcp: tcp}) => ({
...nothing,
targets: [ tcp ]
}),
unix: ({unix: unix}) => ({
...nothing,
targets: [ unixTarget(unix) ]
}),
grpc: ({grpc: grpc, socket: socket}) => ({
...nothing,
targets: [ socket === void 0 ? grpc : unixTarget(socket) ]
}),
unit: ({unit: unit}) => ({
...nothing,
units: [ {
name: unit,
at: [ "unit" ]
} ]
}),
exec: ({exec: exec}) => ({
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
throw new Error(`The health check ${(0, _errors_quote_js__WEBPACK_IMPORTED_MODULE_0__.h)(check, 200)} is of a kind that this version of grind-to-prod does not know.`);
}
function targetOf(url) {
const {hostname: hostname, port: port, protocol: protocol} = new URL(url);
return `${hostname}:${port || (protocol === "https:" ? "443" : "80")}`;
}
function unixTarget(path) {
return `unix:${path}`;
}
}),

/***/ 62373: // build/js/domain/config/health.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => healthSchema,
a: () => singleChecks
});
var schemas = __webpack_require__(26921);
var grammar = __webpack_require__(36407);
// CONCATENATED MODULE: ./build/js/domain/config/health-fields.js
const absoluteFile = /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._+@:-]+)+$/;
const socketFileSchema = schemas.YjP().max(107).regex(absoluteFile, "must be the absolute path of a unix socket, such as /run/app/http.sock");
const certificateFileSchema = schemas.YjP().max(255).regex(absoluteFile, "must be the absolute path of a file on the host, such as /etc/ssl/our-ca.pem");
const serverNameSchema = schemas.YjP().max(253).regex(/^(?=.*[A-Za-z])[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9])?)*$/, "must be a DNS name");
const tlsSchema = schemas.rej({
serverName: serverNameSchema.optional().describe("The name that is sent to the server and that its certificate must have; default: the name that the check asks."),
ca: certificateFileSchema.optional().describe("A file on the host, root's alone to write, with the certificates (PEM) of the only authorities to trust; default: those of Node.")
});
const jsonPointerSchema = grammar.ah.max(256).regex(/^(?:\/(?:[^~/]|~[01])*)*$/, "must be a JSON pointer, such as /status or /checks/0/ready");
const jsonValueSchema = schemas.KCZ([ schemas.YjP().max(1024), schemas.aig().refine(isExact, "must be a number that every program reads alike"), schemas.zMY(), schemas.chJ() ], {
error: "must be a text, a number, true, false or null"
});
const JSON_LIMIT = 16;
const jsonExpectationSchema = schemas.g1P(jsonPointerSchema, jsonValueSchema).refine(expected => {
const count = Object.keys(expected).length;
return count >= 1 && count <= JSON_LIMIT;
}, `must have 1 to ${JSON_LIMIT} pointers`);
function isExact(value) {
return !Number.isInteger(value) || Number.isSafeInteger(value);
}
const grpcServiceSchema = schemas.YjP().regex(/^[A-Za-z0-9._/-]{1,127}$/, "must be the name of a gRPC service, such as package.Service, of at most 127 characters");
var http_header = __webpack_require__(23812);
// CONCATENATED MODULE: ./build/js/domain/config/health.js
const timeoutSchema = schemas.aig().min(.1).max(60).describe("Seconds that this check may take, instead of those of the probe.");
const statusSchema = schemas.aig().int().min(100).max(599);
const httpCheckSchema = schemas.rej({
http: grammar.Pq.describe("Passes if it answers in time with an accepted status; redirects are not followed."),
method: schemas.k5n([ "GET", "HEAD", "OPTIONS", "POST" ]).optional().describe("The method of the request, which has no body; default: GET. The request is repeated each round."),
headers: http_header.aS.optional().describe("Headers to send, such as Host or X-Forwarded-Proto. Everyone can read them in the manifest, so they must not be secret."),
socket: socketFileSchema.optional().describe("Of http and grpc: a unix socket on the host to connect to, instead of the host and port that the check names."),
tls: tlsSchema.optional().describe("Of http with an https URL, and of grpc: how the server is verified. A grpc check without it uses no TLS; {} is TLS with the defaults."),
status: schemas.KCZ([ statusSchema, schemas.YOg(statusSchema).min(1).max(16) ], {
error: "must be a status, such as 204, or a list of them"
}).optional().describe("The accepted status, or a list of them; default: 200 to 299."),
body: grammar.ah.min(1).max(1024).optional().describe("Text that the first 64 KiB of the body must contain."),
json: jsonExpectationSchema.optional().describe("Values that the body, JSON of at most 64 KiB, must have at these JSON pointers (RFC 6901), such as /status: ok."),
echo: grammar.Jq.optional().describe("A component whose store path in this release must be in the first 64 KiB of the body. It identifies the release behind a proxy or forwarder, so the process that listens on the port need not belong to the release."),
timeoutSeconds: timeoutSchema.optional()
});
const tcpCheckSchema = schemas.rej({
tcp: grammar.ml.describe("host:port, an IPv6 address in brackets. Passes if it accepts a connection."),
timeoutSeconds: timeoutSchema.optional()
});
const unixCheckSchema = schemas.rej({
unix: socketFileSchema.describe("The path of a unix socket on the host. Passes if it accepts a connection."),
timeoutSeconds: timeoutSchema.optional()
});
const grpcCheckSchema = schemas.rej({
grpc: grammar.ml.describe("host:port of a server with the gRPC health protocol (grpc.health.v1). Passes if it is SERVING."),
service: grpcServiceSchema.optional().describe("The service whose health to ask; default: the server as a whole."),
socket: socketFileSchema.optional().describe("A unix socket on the host to connect to, instead of the host and port."),
tls: tlsSchema.optional().describe("How the server is verified; default: the connection has no TLS. Write {} for TLS with the defaults."),
timeoutSeconds: timeoutSchema.optional()
});
const unitCheckSchema = schemas.rej({
unit: grammar.o3.describe("One of units, or of snapshot.units. Passes while it is active, and systemd has not restarted it on its own since the release restarted it.")
});
const execCheckSchema = schemas.rej({
exec: schemas.PVZ([ grammar.lA ], grammar.ah).refine(words => words.length <= 64, "must have at most 64 entries").describe("A link of the release and its arguments, which are not parsed by a shell. It runs as a separate unprivileged user, and passes if it exits with status 0; the record contains the last lines of its output."),
timeoutSeconds: timeoutSchema.optional()
});
const kinds = {
http: httpCheckSchema,
tcp: tcpCheckSchema,
unix: unixCheckSchema,
grpc: grpcCheckSchema,
unit: unitCheckSchema,
exec: execCheckSchema
};
const single = [ kinds.http, kinds.tcp, kinds.unix, kinds.grpc, kinds.unit, kinds.exec ];
const singleCheckSchema = schemas.KCZ(single);
const innerGroups = groups(singleCheckSchema);
const outerGroups = groups(schemas.KCZ([ ...single, ...innerGroups ]));
const healthCheckSchema = schemas.KCZ([ ...single, ...outerGroups ]);
const CHECK_LIMIT = 64;
const healthSchema = schemas.g1P(grammar.Jq, healthCheckSchema).refine(health => singleChecks(health).length <= CHECK_LIMIT, `must have at most ${CHECK_LIMIT} checks, including those in groups`);
function groups(member) {
const members = schemas.YOg(member).min(1).max(16);
return [ schemas.rej({
any: members.describe("Passes if one of these passes.")
}), schemas.rej({
all: members.describe("Passes if all of these pass.")
}) ];
}
function singleChecks(health) {
return Object.entries(health).flatMap(([name, check]) => placed(check, [ name ]));
}
function placed(check, path) {
if ("any" in check) return check.any.flatMap((member, index) => placed(member, [ ...path, "any", index ]));
if ("all" in check) return check.all.flatMap((member, index) => placed(member, [ ...path, "all", index ]));
return [ {
path: path,
check: check
} ];
}
}),

/***/ 23812: // build/js/domain/config/http-header.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Og: () => headerNameSchema,
UK: () => headerValueSchema,
aS: () => checkHeadersSchema,
j3: () => isHeaderValue
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);
const headerNameSchema = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().max(128).regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/, "must be the name of a header, such as x-served-by");
function isHeaderValue(text) {
return /^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(text);
}
const headerValueSchema = _grammar_js__WEBPACK_IMPORTED_MODULE_0__.ah.refine(isHeaderValue, "must be what a header can carry: Latin letters, digits and signs");
const clientsOwn = new Set([ "accept-encoding", "connection", "content-encoding", "content-length", "expect", "keep-alive", "proxy-connection", "range", "te", "trailer", "transfer-encoding", "upgrade" ]);
const checkHeaderNameSchema = headerNameSchema.refine(name => !clientsOwn.has(name.toLowerCase()), "is a header that the check itself sets or that changes how its answer is read; remove it");
const checkHeaderValueSchema = headerValueSchema.max(1024).refine(value => value.trim() === value, "must not begin or end with a space");
const HEADER_LIMIT = 16;
const hostPattern = /^(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?$/;
const checkHeadersSchema = zod__WEBPACK_IMPORTED_MODULE_1__.g1P(checkHeaderNameSchema, checkHeaderValueSchema).refine(headers => Object.keys(headers).length <= HEADER_LIMIT, `must have at most ${HEADER_LIMIT} headers`).refine(hasEachOnce, "must have each header once: names in upper and lower case are the same").refine(headers => isHost(hostHeader(headers) ?? "absent"), "must have a name, or a name and a port, as its Host");
function isHost(text) {
return hostPattern.test(text) && Number(/:([0-9]+)$/.exec(text)?.[1] ?? 0) <= 65535;
}
function hasEachOnce(headers) {
const names = Object.keys(headers).map(name => name.toLowerCase());
return new Set(names).size === names.length;
}
function hostHeader(headers) {
return Object.entries(headers).find(([name]) => name.toLowerCase() === "host")?.[1];
}
}),

/***/ 85118: // build/js/domain/config/released-unit.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
PH: () => unitNames,
a7: () => configUnitSchema,
vw: () => releasedUnitSchema
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);
const actionSchema = zod__WEBPACK_IMPORTED_MODULE_1__.k5n([ "restart", "reload", "start-only", "none" ]);
const whenSchema = zod__WEBPACK_IMPORTED_MODULE_1__.k5n([ "changed", "always" ]);
const optionalFields = {
timeoutSeconds: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(1).max(86400).optional().describe("Seconds that its start, restart, reload or stop may take. By default 100 and probe.deadlineSeconds; for a oneshot as long as its TimeoutStartSec= allows, which is no limit by default. A oneshot that exceeds a limit of its own is stopped."),
onRemoval: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([ "stop", "leave" ]).optional().describe("What is done to it by a later release that no longer lists it. By default it is stopped if its program is of this release and not of the later one, and nothing of the later one needs the unit; otherwise it is left. It is never disabled."),
onRollback: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([ "run", "skip" ]).optional().describe("Of a oneshot: whether a rollback to this release runs it again. By default it is skipped, unless it has RemainAfterExit= and must be active.")
};
const leftOverSchema = zod__WEBPACK_IMPORTED_MODULE_1__.k5n([ "report", "fail" ]);
const releasedUnitSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
unit: _grammar_js__WEBPACK_IMPORTED_MODULE_0__.o3,
action: actionSchema,
when: whenSchema,
...optionalFields,
leftOverProcesses: zod__WEBPACK_IMPORTED_MODULE_1__.euz("fail").optional()
});
const configUnitSchema = zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([ _grammar_js__WEBPACK_IMPORTED_MODULE_0__.o3.transform(unit => ({
unit: unit,
action: "restart",
when: "changed"
})), zod__WEBPACK_IMPORTED_MODULE_1__.rej({
unit: _grammar_js__WEBPACK_IMPORTED_MODULE_0__.o3.describe("Its name, such as hypervisor.service."),
action: actionSchema.default("restart").describe('restart; reload: "systemctl reload", for a service that executes its new program on reload; start-only: start it if it is not active, and never restart it; none: only watch that it is active.'),
when: whenSchema.default("changed").describe("changed: only if its component or its definition has changed, or it does not run the current release; always: with every release."),
...optionalFields,
leftOverProcesses: leftOverSchema.default("report").describe("What processes of the previous release mean that are left in its control group after its restart (KillMode=process or mixed): report: they are named in the log and in the record; fail: the release fails.")
}).transform(({leftOverProcesses: leftOverProcesses, ...unit}) => leftOverProcesses === "fail" ? {
...unit,
leftOverProcesses: leftOverProcesses
} : unit) ]);
function unitNames(units) {
return units.map(({unit: unit}) => unit);
}
}),

/***/ 6508: // build/js/domain/config/retention.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => keepSchema,
U: () => keepDaysSchema
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
const keepSchema = zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(2).max(1e3);
const keepDaysSchema = zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(0).max(3650);
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

/***/ 79406: // build/js/domain/config/schema.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CONFIG_FILE: () => CONFIG_FILE,
Xk: () => CONFIG_LIMIT_BYTES,
Qn: () => configSchema,
x: () => gateStages,
ul: () => probeSchema
});
var schemas = __webpack_require__(26921);
var command = __webpack_require__(32395);
var limits = __webpack_require__(46078);
var component = __webpack_require__(63381);
var config_confirm = __webpack_require__(64498);
var data = __webpack_require__(66892);
var failover = __webpack_require__(14834);
var grammar = __webpack_require__(36407);
var health = __webpack_require__(62373);
var field_pattern = __webpack_require__(53952);
// CONCATENATED MODULE: ./build/js/domain/config/may-differ.js
const mayDifferSchema = schemas.YOg(field_pattern.Cc).max(256).default([]).describe('Fields of a snapshot, with all fields below them, that may differ between hosts without being drift, besides those that differ between any two hosts. A star matches any text within a name: units.*.restarts, capacity["/data"].');
var retention = __webpack_require__(6508);
// CONCATENATED MODULE: ./build/js/domain/config/parity.js
const paritySchema = schemas.rej({
mayDiffer: schemas.YOg(field_pattern.Cc).max(256).default([]).describe("Values of grindToProd.parity in the flake, with all values below them, that may differ between hosts: networking.hostName, systemd.services.*.environment. For a comparison by snapshots, snapshot.mayDiffer applies.")
});
var released_unit = __webpack_require__(85118);
var role = __webpack_require__(79344);
// CONCATENATED MODULE: ./build/js/domain/config/source.js
const sourceSchema = schemas.rej({
submodules: schemas.zMY().optional().describe("true: the build gets the files of the submodules, which Nix fetches from their addresses. false: it gets none of them, and that is intended. Absent: a warning names them, unless the flake itself has inputs.self.submodules."),
lfs: schemas.zMY().optional().describe("true: the build gets the files that Git LFS keeps, which Nix 2.27 or later fetches. false: it gets the pointers that git has, and that is intended. Absent: a commit with pointers is refused, unless the flake itself has inputs.self.lfs.")
});
// CONCATENATED MODULE: ./build/js/domain/config/schema.js
const probeSchema = schemas.rej({
successThreshold: schemas.aig().int().min(1).max(100).default(3).describe("Consecutive passes that every check needs."),
periodSeconds: schemas.aig().min(.1).max(60).default(1).describe("Seconds between two rounds of checks."),
timeoutSeconds: schemas.aig().min(.1).max(60).default(2).describe("Seconds that one check may take."),
deadlineSeconds: schemas.aig().min(1).max(3600).default(60).describe("Seconds after the restart within which all checks must pass.")
});
const gateSchema = schemas.rej({
name: grammar.Jq.describe("Its name in the log and in the record."),
command: command.r.describe("The program and its arguments. They are not parsed by a shell. It runs in this file's folder, and passes if it exits with status 0."),
environment: schemas.g1P(grammar.un, grammar.ah).default({}).describe("Environment variables besides the caller's own and GRIND_TO_PROD_RELEASE_ID, _APPLICATION, _HOST, _ROLE and _MANIFEST."),
timeoutSeconds: schemas.aig().int().min(1).max(3600).default(300).describe("Seconds after which it is killed and counts as failed.")
});
const gateStages = [ "beforePromote", "afterApply" ];
const jumpSchema = schemas.rej({
address: grammar.Wy.describe("How the bastion is reached: user@host, with :port if it is not 22."),
hostKey: grammar.zN.describe("The bastion's own ssh public key, or its certificate authority, in the form of the host's.")
});
const hostSchema = schemas.rej({
address: grammar.oL.describe('How it is reached: user@host of the deploy user, with :port if it is not 22, or "local" for the machine that this runs on.'),
role: role.A.optional().describe("The role that this production host should have. The host records its real role; while the two differ, releases to it are refused. Change it after a failover."),
machineId: grammar.GA.optional().describe('The /etc/machine-id of the host, which "grind-to-prod host install --dry-run" and "grind-to-prod status" print. A machine with another id is refused.'),
hostKey: grammar.zN.optional().describe('The host\'s ssh public key, or "@cert-authority " and the public key of the authority that certifies the host for the name in its address. Required unless the address is local, because keys are not trusted on first use.'),
jump: jumpSchema.optional().describe("The bastion through which the host is reached, with the same key; without it ssh connects to the host itself.")
});
const configSchema = schemas.rej({
application: grammar.Jq.describe("The name of what is released as a unit."),
branch: grammar.A0.default("main").describe("The protected branch; only commits on its upstream are released."),
components: (0, limits.TJ)(schemas.g1P(grammar.Jq, component.HO), limits.b1.named).refine(value => Object.keys(value).length > 0, "must name at least one component").describe("What the application is made of: one flake output each."),
source: sourceSchema.optional().describe("Which files of the commit Nix fetches besides those that git itself has."),
prefix: grammar.q9.optional().describe("The application's folder on the host; units execute <prefix>/bin/<link>. A release that is a NixOS system alone needs none: its units execute what the system has."),
units: schemas.YOg(released_unit.a7).max(64).default([]).describe("systemd units that run the application, in the order in which they are restarted: a name, or a name and its action."),
health: health.q.default({}).describe("Checks that must pass, on the host itself, after the restart."),
probe: probeSchema.prefault({}).describe("How often and how long the checks are run."),
data: data.y.optional().describe("Data that the application keeps between releases; it is backed up before a release that changes its schema."),
schemaChange: schemas.zMY().default(false).describe("True for a commit whose release changes the schema of the data: the host backs the data up before it switches."),
gates: schemas.rej({
beforePromote: schemas.YOg(gateSchema).max(32).default([]).describe("Run on the build host before anything is copied; if one fails, nothing is changed."),
afterApply: schemas.YOg(gateSchema).max(32).default([]).describe("Run on the build host once the production host has committed; if one fails, that host rolls back to the previous release.")
}).prefault({}).describe("Commands that must pass before the copy and after the switch, in this order. They are not part of the manifest: promote reads them from this file."),
confirm: config_confirm.M.optional().describe("For releases that may cut their own connection: promote confirms over a new connection, once the gates afterApply have passed; without a confirmation in time the host rolls back."),
keep: retention.H.optional().describe('Committed releases that a host keeps, the current and the previous one included. "host install" brings it to a host; without it the host keeps its own setting (10 at first).'),
keepDays: retention.U.optional().describe('Days for which a host keeps releases besides those; 0 for none. "host install" brings it to a host too.'),
hosts: schemas.g1P(grammar.Jq, hostSchema).default({}).describe("The build host and the production hosts."),
snapshot: schemas.rej({
repository: grammar.q9.optional().describe("The diagnostics checkout on the host, if it has one."),
units: schemas.YOg(grammar.o3).max(256).default([]).describe("Units that are watched besides the released ones."),
mayDiffer: mayDifferSchema
}).prefault({}).describe("What a snapshot of a host contains besides the release."),
parity: paritySchema.prefault({}).describe("How the configuration of the production hosts may differ."),
failover: failover.K.optional().describe("How the standby replaces the active host: how traffic is moved, and how that is verified from outside.")
});
const CONFIG_FILE = "grind-to-prod.yml";
const CONFIG_LIMIT_BYTES = 256 * 1024;
}),

/***/ 53952: // build/js/domain/drift/field-pattern.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Cc: () => fieldPatternSchema,
F6: () => patternParts,
Ke: () => matcherOf
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
const pattern = /^(?:[A-Za-z0-9_*-]+|\["[^"]{1,255}"\])(?:\.[A-Za-z0-9_*-]+|\["[^"]{1,255}"\])*$/u;
const fieldPatternSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(1024).regex(pattern, 'must name fields of a snapshot, such as nix.version, units.*.restarts or capacity["/data"]');
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

/***/ 23573: // build/js/domain/evidence/check.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Dz: () => verifyExitCode,
LN: () => checkNames,
al: () => inOrder,
ls: () => countChecks
});
const checkNames = [ "manifest", "release-id", "signatures", "revocations", "key-time", "inventory", "sbom", "environment", "attestation", "record", "record-signature", "record-host", "record-signers", "record-time", "ledger", "ledger-signature", "ledger-record", "other-files" ];
function countChecks(done) {
const count = outcome => done.filter(one => one.outcome === outcome).length;
return {
passed: count("passed"),
failed: count("failed"),
"not-provable": count("not-provable")
};
}
const FAILED_EXIT_CODE = 4;
const NOT_PROVABLE_EXIT_CODE = 5;
function verifyExitCode(done, strict) {
const {failed: failed, "not-provable": notProvable} = countChecks(done);
if (failed > 0) return FAILED_EXIT_CODE;
return strict && notProvable > 0 ? NOT_PROVABLE_EXIT_CODE : 0;
}
function inOrder(done) {
return done.toSorted((left, right) => checkNames.indexOf(left.check) - checkNames.indexOf(right.check));
}
}),

/***/ 53734: // build/js/domain/evidence/requirement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => withRequired,
p: () => parseRequirement
});
var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62709);
var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23573);
function parseRequirement(text) {
const name = _check_js__WEBPACK_IMPORTED_MODULE_1__.LN.find(one => one === text);
if (name !== void 0) return {
check: name
};
const verdict = /^verdict=(.*)$/.exec(text)?.[1];
return verdict !== void 0 && Object.hasOwn(_activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__.rY, verdict) ? {
verdict: verdict
} : void 0;
}
function withRequired(done, required, recordedVerdict) {
const names = new Set(required.flatMap(one => "check" in one ? [ one.check ] : []));
const wanted = required.flatMap(one => "verdict" in one && one.verdict !== recordedVerdict ? [ one.verdict ] : []);
return [ ...done.map(one => names.has(one.check) && one.outcome === "not-provable" ? {
...one,
outcome: "failed"
} : one), ...[ ...names ].filter(name => !done.some(({check: check}) => check === name)).map(notMade), ...wanted.map(verdict => otherVerdict(verdict, recordedVerdict)) ];
}
function notMade(check) {
return {
check: check,
outcome: "failed",
statement: "It is required, and what it needs was not given.",
restsOn: [],
vouchedBy: "none"
};
}
function otherVerdict(wanted, recorded) {
const statement = `The verdict ${wanted} is required, and ${recorded === void 0 ? "no record was given" : `the record has ${recorded}`}.`;
return {
check: "record",
outcome: "failed",
statement: statement,
restsOn: [],
vouchedBy: "none"
};
}
}),

/***/ 34826: // build/js/domain/manifest/component.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hy: () => systemComponent,
SW: () => manifestComponentSchema,
_6: () => hasOneSystem,
ge: () => SWITCH_PROGRAM,
o4: () => hasShare
});
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94362);
var _config_component_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63381);
var _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36407);
const manifestComponentSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
installable: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__.NJ,
storePath: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__.qd,
narHash: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__.LN,
links: (0, _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.TJ)(zod__WEBPACK_IMPORTED_MODULE_4__.g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_3__.lA, zod__WEBPACK_IMPORTED_MODULE_4__.rej({
target: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__.i_,
sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__.bL
})), _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.links),
share: (0, _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.TJ)(zod__WEBPACK_IMPORTED_MODULE_4__.g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_3__.lA, zod__WEBPACK_IMPORTED_MODULE_4__.rej({
target: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__.i_,
narHash: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__.LN
})).refine(value => Object.keys(value).length > 0, "must be absent when it is empty"), _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.links).optional(),
kind: zod__WEBPACK_IMPORTED_MODULE_4__.euz("system").optional(),
switchMode: _config_component_js__WEBPACK_IMPORTED_MODULE_2__.Zm.optional()
}).superRefine(({kind: kind, links: links, share: share, switchMode: switchMode}, context) => {
const refuse = (field, message) => context.addIssue({
code: "custom",
path: [ field ],
message: message
});
if (kind === "system" && switchMode === void 0) refuse("switchMode", "is required");
if (kind === "system" && Object.keys(links).length > 0) refuse("links", "is not for a system");
if (kind === "system" && share !== void 0) refuse("share", "is not for a system");
if (kind === void 0 && switchMode !== void 0) refuse("switchMode", "is not for a package");
});
function hasShare({components: components}) {
return Object.values(components).some(({share: share}) => share !== void 0);
}
function hasOneSystem(components) {
return Object.values(components).filter(({kind: kind}) => kind === "system").length <= 1;
}
function systemComponent(manifest) {
for (const [name, {kind: kind, storePath: storePath, switchMode: switchMode}] of Object.entries(manifest.components)) if (kind === "system" && switchMode !== void 0) return {
name: name,
path: storePath,
mode: switchMode
};
return null;
}
const SWITCH_PROGRAM = "bin/switch-to-configuration";
}),

/***/ 80157: // build/js/domain/manifest/history.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ke: () => relationOf,
Ut: () => historySchema,
bm: () => NAMED_ANCESTORS,
wi: () => commitIdSchema
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
const NAMED_ANCESTORS = 256;
const commitIdSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const historySchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
commits: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int().min(1),
ancestors: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(commitIdSchema).max(NAMED_ANCESTORS)
});
function relationOf(commit, other) {
if (commit.commit === other.commit) return "same";
const isNewer = isAncestor(other, commit);
const isOlder = isAncestor(commit, other);
if (isNewer === true) return "newer";
if (isOlder === true) return "older";
if (isNewer === false) return isOlder === false ? "unrelated" : "older";
if (isOlder === false && commit.history !== void 0 && other.history !== void 0) return "newer";
return Date.parse(commit.commitTime) < Date.parse(other.commitTime) ? "older" : "newer";
}
function isAncestor(one, of) {
if (of.history === void 0) return;
if (of.history.ancestors.includes(one.commit)) return true;
const unnamed = of.history.commits - 1 - of.history.ancestors.length;
if (unnamed <= 0) return false;
return one.history !== void 0 && one.history.commits > unnamed ? false : void 0;
}
}),

/***/ 67982: // build/js/domain/manifest/schema.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
SC: () => MANIFEST_LIMIT_BYTES,
rc: () => manifestSchema,
yU: () => releaseIdSchema
});
var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26921);
var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
var _closure_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34988);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94362);
var _config_health_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62373);
var _config_released_unit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85118);
var _config_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79406);
var _config_confirm_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64498);
var _config_data_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66892);
var _config_grammar_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36407);
var _component_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34826);
var _history_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80157);
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_11__.rej({
schemaVersion: zod__WEBPACK_IMPORTED_MODULE_11__.euz(1),
application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_8__.Jq,
source: zod__WEBPACK_IMPORTED_MODULE_11__.rej({
repository: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(1024).regex(/^[^\p{C}]+$/u, "must be printable text"),
directory: _config_grammar_js__WEBPACK_IMPORTED_MODULE_8__.zY.optional(),
commit: _history_js__WEBPACK_IMPORTED_MODULE_10__.wi,
commitTime: _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.Rl,
history: _history_js__WEBPACK_IMPORTED_MODULE_10__.Ut.optional()
}),
system: zod__WEBPACK_IMPORTED_MODULE_11__.YjP().max(64).regex(/^[a-z0-9_]+-[a-z0-9]+$/),
components: (0, _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.TJ)(zod__WEBPACK_IMPORTED_MODULE_11__.g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_8__.Jq, _component_js__WEBPACK_IMPORTED_MODULE_9__.SW).refine(_component_js__WEBPACK_IMPORTED_MODULE_9__._6, "must have at most one component that is a system"), _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.named),
units: zod__WEBPACK_IMPORTED_MODULE_11__.YOg(_config_released_unit_js__WEBPACK_IMPORTED_MODULE_4__.vw).max(_protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.named),
health: (0, _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.TJ)(_config_health_js__WEBPACK_IMPORTED_MODULE_3__.q, _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.named),
probe: _config_schema_js__WEBPACK_IMPORTED_MODULE_5__.ul,
confirm: _config_confirm_js__WEBPACK_IMPORTED_MODULE_6__.M.optional(),
data: _config_data_js__WEBPACK_IMPORTED_MODULE_7__.y.optional(),
schemaChange: zod__WEBPACK_IMPORTED_MODULE_11__.euz(true).optional(),
prefix: _config_grammar_js__WEBPACK_IMPORTED_MODULE_8__.q9.optional(),
closure: _closure_inventory_js__WEBPACK_IMPORTED_MODULE_1__.a9
});
const MANIFEST_LIMIT_BYTES = 4 * 1024 * 1024;
const releaseIdSchema = _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__.bL;
}),

/***/ 99289: // build/js/domain/protocol/attempt.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E1: () => NO_RELEASE,
SG: () => requestActorSchema,
Vj: () => copySummarySchema,
WL: () => copyForRecord,
ZS: () => attemptSchema,
Zk: () => expectedReleaseSchema,
a4: () => expressly,
bn: () => newAttemptSchema,
fI: () => expresslySchema,
s8: () => copyRequestSchema,
zH: () => actorSchema
});
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94362);
var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67982);
var _transfer_fallback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97697);
const actorSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
name: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(256),
runUrl: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(2048).optional()
});
const requestActorSchema = actorSchema.extend({
runUrl: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.url).regex(/^[^\p{C}]*$/u, "must be printable text").optional()
});
const attemptSchema = zod__WEBPACK_IMPORTED_MODULE_4__.uRe();
const newAttemptSchema = attemptSchema.lowercase("must be in lower case");
const NO_RELEASE = "none";
const expectedReleaseSchema = zod__WEBPACK_IMPORTED_MODULE_4__.KCZ([ _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__.yU, zod__WEBPACK_IMPORTED_MODULE_4__.euz("taken-over"), zod__WEBPACK_IMPORTED_MODULE_4__.euz(NO_RELEASE) ]);
const expresslySchema = {
allowOlder: zod__WEBPACK_IMPORTED_MODULE_4__.euz(true).optional(),
retry: zod__WEBPACK_IMPORTED_MODULE_4__.euz(true).optional()
};
function expressly({allowOlder: allowOlder, retry: retry}) {
return {
...allowOlder === true ? {
allowOlder: allowOlder
} : {},
...retry === true ? {
retry: retry
} : {}
};
}
const codecTotalsSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
paths: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative(),
narBytes: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative(),
bytes: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative()
});
const totalsOfCodecs = {
raw: codecTotalsSchema.optional(),
zstd: codecTotalsSchema.optional(),
"zstd-base": codecTotalsSchema.optional(),
delta: codecTotalsSchema.optional()
};
const copySummarySchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
copiedPaths: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative(),
copiedNarBytes: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative(),
packBytes: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative(),
presentPaths: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative(),
substitutedPaths: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__.qd).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.closurePaths),
codecs: zod__WEBPACK_IMPORTED_MODULE_4__.rej(totalsOfCodecs).optional(),
fallbacks: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(_transfer_fallback_js__WEBPACK_IMPORTED_MODULE_3__.y).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.closurePaths).optional()
});
const copyRequestSchema = copySummarySchema.extend({
substitutedPaths: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__.qd).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.requestedPaths),
fallbacks: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(_transfer_fallback_js__WEBPACK_IMPORTED_MODULE_3__.y).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.recordedPaths).optional()
});
function copyForRecord(copy) {
const {substitutedPaths: substitutedPaths, fallbacks: fallbacks} = copy;
return {
...copy,
substitutedPaths: substitutedPaths.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.recordedPaths),
...fallbacks === void 0 ? {} : {
fallbacks: fallbacks.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.recordedPaths)
}
};
}
}),

/***/ 46078: // build/js/domain/protocol/limits.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Rl: () => timeSchema,
TJ: () => limited,
b1: () => LIMITS
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);
const LIMITS = {
closurePaths: 200001,
recordedPaths: 16,
requestedPaths: 1e3,
named: 1024,
links: 4096,
kept: 1e5,
applications: 256,
phases: 64,
items: 4096,
time: 64,
url: 2048
};
function limited(record, entries) {
return record.refine(value => Object.keys(value).length <= entries, `must have at most ${entries} entries`);
}
const timeSchema = zod__WEBPACK_IMPORTED_MODULE_0__.w$().max(LIMITS.time);
}),

/***/ 59786: // build/js/domain/report/event.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G4: () => eventSchema,
N4: () => note,
R8: () => warn,
pq: () => info,
tW: () => phases,
xe: () => inPhase
});
var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
var _transfer_codec_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1052);
const phases = [ "source", "build", "manifest", "connect", "preflight", "copy", "import", "verify", "journal", "switch", "system", "restart", "health", "commit", "rollback", "install", "gate", "confirm", "backup", "restore", "traffic", "check", "deltas" ];
const EVENT_TEXT_LIMIT = 16384;
const text = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(EVENT_TEXT_LIMIT);
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_0__.gMt("event", [ zod__WEBPACK_IMPORTED_MODULE_0__.rej({
event: zod__WEBPACK_IMPORTED_MODULE_0__.euz("phase"),
phase: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(phases),
state: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "start", "end" ]),
host: text.optional()
}), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
event: zod__WEBPACK_IMPORTED_MODULE_0__.euz("progress"),
phase: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(phases),
done: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative(),
total: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative(),
unit: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "bytes", "paths", "derivations" ]),
codec: zod__WEBPACK_IMPORTED_MODULE_0__.k5n(_transfer_codec_names_js__WEBPACK_IMPORTED_MODULE_1__.q).optional()
}), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
event: zod__WEBPACK_IMPORTED_MODULE_0__.euz("note"),
level: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "info", "warning" ]),
message: text
}), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
event: zod__WEBPACK_IMPORTED_MODULE_0__.euz("unit"),
unit: text,
action: zod__WEBPACK_IMPORTED_MODULE_0__.k5n([ "restart", "reload", "start", "stop" ]),
state: text,
because: text.optional()
}), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
event: zod__WEBPACK_IMPORTED_MODULE_0__.euz("health"),
check: text,
passed: zod__WEBPACK_IMPORTED_MODULE_0__.zMY(),
passes: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int(),
threshold: zod__WEBPACK_IMPORTED_MODULE_0__.aig().int(),
detail: text
}), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
event: zod__WEBPACK_IMPORTED_MODULE_0__.euz("confirmation"),
attempt: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(64),
deadline: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().max(64),
secondsLeft: zod__WEBPACK_IMPORTED_MODULE_0__.aig().nonnegative()
}), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
event: zod__WEBPACK_IMPORTED_MODULE_0__.euz("log"),
source: text,
lines: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(text).max(200)
}), zod__WEBPACK_IMPORTED_MODULE_0__.rej({
event: zod__WEBPACK_IMPORTED_MODULE_0__.euz("journal"),
lines: zod__WEBPACK_IMPORTED_MODULE_0__.YOg(text).max(200)
}) ]);
function info(reporter, message) {
note(reporter, "info", message);
}
function warn(reporter, message) {
note(reporter, "warning", message);
}
function note(reporter, level, message) {
reporter.report({
event: "note",
level: level,
message: message.slice(0, EVENT_TEXT_LIMIT)
});
}
async function inPhase(reporter, where, work) {
const {phase: phase, ...place} = typeof where === "string" ? {
phase: where
} : where;
reporter.report({
event: "phase",
phase: phase,
state: "start",
...place
});
try {
return await work();
} finally {
reporter.report({
event: "phase",
phase: phase,
state: "end",
...place
});
}
}
}),

/***/ 1052: // build/js/domain/transfer/codec-names.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => baseCodecs,
q: () => codecs
});
const codecs = [ "raw", "zstd", "zstd-base", "delta" ];
const baseCodecs = [ "zstd-base", "delta" ];
}),

/***/ 97697: // build/js/domain/transfer/fallback.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
y: () => fallbackSchema
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
var _codec_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1052);
const fallbackReasons = [ "base-missing", "base-corrupt", "delta-corrupt", "memory-short", "bases-too-large" ];
const fallbackSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd,
codec: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(_codec_names_js__WEBPACK_IMPORTED_MODULE_2__.p),
reason: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(fallbackReasons)
});
}),

/***/ 3508: // build/js/domain/trust/signature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BK: () => formatSignatures,
Bg: () => SIGNATURE_NAMESPACE,
Vv: () => parseSignatures,
cl: () => LEDGER_NAMESPACE,
dY: () => SIGNATURE_LIMIT_BYTES,
f7: () => SIGNATURE_LIMIT_COUNT,
oz: () => RECORD_NAMESPACE
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1137);
const SIGNATURE_NAMESPACE = "grind-to-prod-release";
const RECORD_NAMESPACE = "grind-to-prod-record";
const LEDGER_NAMESPACE = "grind-to-prod-ledger";
const SIGNATURE_LIMIT_BYTES = 128 * 1024;
const SIGNATURE_LIMIT_COUNT = 16;
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

};
