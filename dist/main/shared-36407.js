export const modules = {

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

/***/ 70030: // build/js/domain/closure/has-keys.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => hasKeys
});
function hasKeys(value, keys) {
if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
return Object.keys(value).length === keys.length && keys.every(key => Object.hasOwn(value, key));
}
}),

/***/ 38233: // build/js/domain/closure/inventory.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A1: () => inventoryText,
a9: () => inventorySummarySchema,
eh: () => summarize,
iS: () => inventorySchema,
o8: () => inventoryOf,
t3: () => isInventory
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46078);
var _has_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70030);
var _store_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94362);
const REFERENCES_LIMIT = 1e4;
const closurePathSchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
path: _store_path_js__WEBPACK_IMPORTED_MODULE_2__.qd,
narHash: _store_path_js__WEBPACK_IMPORTED_MODULE_2__.LN,
narSize: zod__WEBPACK_IMPORTED_MODULE_3__.aig().int().nonnegative(),
references: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(_store_path_js__WEBPACK_IMPORTED_MODULE_2__.qd).max(REFERENCES_LIMIT)
});
const inventorySchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__.euz(1),
paths: zod__WEBPACK_IMPORTED_MODULE_3__.YOg(closurePathSchema).max(_protocol_limits_js__WEBPACK_IMPORTED_MODULE_1__.b1.closurePaths)
});
const inventorySummarySchema = zod__WEBPACK_IMPORTED_MODULE_3__.rej({
digest: zod__WEBPACK_IMPORTED_MODULE_3__.YjP().regex(/^[0-9a-f]{64}$/),
paths: zod__WEBPACK_IMPORTED_MODULE_3__.aig().int().nonnegative(),
narBytes: zod__WEBPACK_IMPORTED_MODULE_3__.aig().int().nonnegative()
});
function isClosurePath(value) {
if (!(0, _has_keys_js__WEBPACK_IMPORTED_MODULE_4__.x)(value, [ "path", "narHash", "narSize", "references" ])) return false;
const {path: path, narHash: narHash, narSize: narSize, references: references} = value;
return (0, _store_path_js__WEBPACK_IMPORTED_MODULE_2__.zP)(path) && (0, _store_path_js__WEBPACK_IMPORTED_MODULE_2__.QE)(narHash) && isSize(narSize) && Array.isArray(references) && areReferences(references);
}
function isInventory(value) {
if (!(0, _has_keys_js__WEBPACK_IMPORTED_MODULE_4__.x)(value, [ "schemaVersion", "paths" ]) || value["schemaVersion"] !== 1) return false;
const {paths: paths} = value;
return Array.isArray(paths) && paths.length <= _protocol_limits_js__WEBPACK_IMPORTED_MODULE_1__.b1.closurePaths && paths.every(isClosurePath);
}
function isSize(value) {
return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function areReferences(references) {
return references.length <= REFERENCES_LIMIT && references.every(_store_path_js__WEBPACK_IMPORTED_MODULE_2__.zP);
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
digest: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex"),
paths: inventory.paths.length,
narBytes: inventory.paths.reduce((sum, entry) => sum + entry.narSize, 0)
};
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
var _closure_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38233);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94362);
var _config_health_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62373);
var _config_released_unit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85118);
var _config_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98423);
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

/***/ 1052: // build/js/domain/transfer/codec-names.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => baseCodecs,
q: () => codecs
});
const codecs = [ "raw", "zstd", "zstd-base", "delta" ];
const baseCodecs = [ "zstd-base", "delta" ];
}),

};
