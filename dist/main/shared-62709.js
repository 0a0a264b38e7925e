export const modules = {

/***/ 62709: // build/js/domain/activation/verdict.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => verdictSchema,
f: () => recordedVerdicts
});
var zod$1 = __webpack_require__(26921);
var verdicts_js$0 = __webpack_require__(74368);
const verdictSchema = zod$1.k5n(verdicts_js$0.gG);
const recordedVerdicts = [ "COMMITTED", "UNCHANGED", "ROLLED_BACK", "NEEDS_HUMAN" ];
}),

/***/ 79344: // build/js/domain/config/role.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => roleSchema,
O: () => roles
});
var zod$0 = __webpack_require__(26921);
const roles = [ "active", "standby" ];
const roleSchema = zod$0.k5n(roles);
}),

/***/ 63381: // build/js/domain/config/component.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
HO: () => componentSchema,
Zm: () => switchModeSchema,
gl: () => systemProblems,
t4: () => prefixProblems
});
var zod$2 = __webpack_require__(26921);
var protocol_limits_js$0 = __webpack_require__(46078);
var grammar_js$1 = __webpack_require__(36407);
const switchModeSchema = zod$2.k5n([ "switch", "boot", "test" ]);
const fields = zod$2.rej({
installable: grammar_js$1.NJ.describe("The flake output, relative to this file: ./folder#name of the flake in exactly that folder, .#name of the nearest flake at or above this file's folder."),
kind: zod$2.k5n([ "package", "system" ]).optional().describe('"package" (default): what is linked below the prefix, or only has to be there. "system": a NixOS system (config.system.build.toplevel), which the host switches to in the same transaction; at most one is allowed.'),
links: (0, protocol_limits_js$0.TJ)(zod$2.g1P(grammar_js$1.lA, grammar_js$1.i_), protocol_limits_js$0.b1.links).optional().describe("Names in <prefix>/bin, and the executable inside the output that each points to. Not allowed for a system."),
share: (0, protocol_limits_js$0.TJ)(zod$2.g1P(grammar_js$1.lA, grammar_js$1.i_), protocol_limits_js$0.b1.links).optional().describe("Names in <prefix>/share, and the folder or file inside the output that each points to: a static site, assets, a configuration. Not allowed for a system."),
switchMode: switchModeSchema.optional().describe('For a system: "switch" (default) activates it now and for every boot, "boot" from the next boot, "test" now but not after the next boot.')
});
const componentSchema = fields.superRefine(({kind, links, share, switchMode}, context) => {
const refuse = (field, message) => context.addIssue({
code: "custom",
path: [ field ],
message
});
if (kind === "system") {
if (links !== void 0) refuse("links", "is not for a system, whose programs are not linked into <prefix>/bin; remove it");
if (share !== void 0) refuse("share", "is not for a system, of which nothing is linked into <prefix>/share; remove it");
} else if (switchMode !== void 0) refuse("switchMode", 'is not for a package; remove it, or add "kind: system"');
}).transform(({installable, kind, links = {}, share = {}, switchMode = "switch"}) => {
if (kind === "system") return {
installable,
links,
kind,
switchMode
};
return {
installable,
links,
...Object.keys(share).length === 0 ? {} : {
share
}
};
});
function prefixProblems(config) {
const linked = Object.entries(config.components).find(([, {kind}]) => kind !== "system");
if (linked === void 0 || config.prefix !== void 0) return [];
const message = `must be there, because component ${linked[0]} is not a NixOS system; add the folder, such as /opt/choiros`;
return [ {
path: [ "prefix" ],
at: "value",
message
} ];
}
function systemProblems({components}) {
const [first, ...others] = Object.keys(components).filter(name => components[name].kind === "system");
return others.map(name => ({
path: [ "components", name, "kind" ],
at: "value",
message: `is system, but component ${first} is already one; a host runs one system, so remove one`
}));
}
}),

/***/ 66892: // build/js/domain/config/data.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
y: () => dataSchema,
z: () => dataFolderProblems
});
var zod$1 = __webpack_require__(26921);
var grammar_js$0 = __webpack_require__(36407);
const dataSchema = zod$1.rej({
folders: zod$1.YOg(grammar_js$0.q9).min(1).max(16).describe("Folders on the host that the application writes to. A rollback does not change them; restore-data on the host restores a backup."),
backup: zod$1.k5n([ "schema-change", "always", "never" ]).default("schema-change").describe("Before which releases the folders are backed up on the host: those with schemaChange, every one, or none."),
program: grammar_js$0.lA.optional().describe('A link of the release that makes the backup instead of the built-in archive. It is called with "backup" or "restore", as root, by its store path.'),
timeoutSeconds: zod$1.aig().int().min(1).max(86400).default(3600).describe("Seconds that a backup or its restore may take.")
});
const foreignPlaces = [ "/nix", "/proc", "/sys", "/dev", "/run", "/var/lib/grind-to-prod", "/etc/grind-to-prod" ];
const ownNames = [ "bin", "current", "releases", "backups" ];
function dataFolderProblems(folders, prefix, {shares = false} = {}) {
const names = shares ? [ ...ownNames, "share" ] : ownNames;
return folders.flatMap((folder, index) => {
const other = folders.slice(0, index).find(earlier => overlap(folder, earlier));
if (other !== void 0) return [ {
index,
message: `is ${folder}, which overlaps ${other}; name each folder once`
} ];
const foreign = foreignPlaces.find(place => overlap(folder, place));
if (foreign !== void 0) return [ {
index,
message: `is ${folder}, which overlaps ${foreign}; use another folder for the application's data`
} ];
const own = isWithin(prefix, folder) ? prefix : names.map(name => `${prefix}/${name}`).find(place => isWithin(folder, place));
if (own !== void 0) return [ {
index,
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
path,
check
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
var zod$1 = __webpack_require__(26921);
var grammar_js$0 = __webpack_require__(36407);
const headerNameSchema = zod$1.YjP().max(128).regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/, "must be the name of a header, such as x-served-by");
function isHeaderValue(text) {
return /^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(text);
}
const headerValueSchema = grammar_js$0.ah.refine(isHeaderValue, "must be what a header can carry: Latin letters, digits and signs");
const clientsOwn = new Set([ "accept-encoding", "connection", "content-encoding", "content-length", "expect", "keep-alive", "proxy-connection", "range", "te", "trailer", "transfer-encoding", "upgrade" ]);
const checkHeaderNameSchema = headerNameSchema.refine(name => !clientsOwn.has(name.toLowerCase()), "is a header that the check itself sets or that changes how its answer is read; remove it");
const checkHeaderValueSchema = headerValueSchema.max(1024).refine(value => value.trim() === value, "must not begin or end with a space");
const HEADER_LIMIT = 16;
const hostPattern = /^(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?$/;
const checkHeadersSchema = zod$1.g1P(checkHeaderNameSchema, checkHeaderValueSchema).refine(headers => Object.keys(headers).length <= HEADER_LIMIT, `must have at most ${HEADER_LIMIT} headers`).refine(hasEachOnce, "must have each header once: names in upper and lower case are the same").refine(headers => isHost(hostHeader(headers) ?? "absent"), "must have a name, or a name and a port, as its Host");
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
var zod$1 = __webpack_require__(26921);
var grammar_js$0 = __webpack_require__(36407);
const actionSchema = zod$1.k5n([ "restart", "reload", "start-only", "none" ]);
const whenSchema = zod$1.k5n([ "changed", "always" ]);
const optionalFields = {
timeoutSeconds: zod$1.aig().int().min(1).max(86400).optional().describe("Seconds that its start, restart, reload or stop may take. By default 100 and probe.deadlineSeconds; for a oneshot as long as its TimeoutStartSec= allows, which is no limit by default. A oneshot that exceeds a limit of its own is stopped."),
onRemoval: zod$1.k5n([ "stop", "leave" ]).optional().describe("What is done to it by a later release that no longer lists it. By default it is stopped if its program is of this release and not of the later one, and nothing of the later one needs the unit; otherwise it is left. It is never disabled."),
onRollback: zod$1.k5n([ "run", "skip" ]).optional().describe("Of a oneshot: whether a rollback to this release runs it again. By default it is skipped, unless it has RemainAfterExit= and must be active.")
};
const leftOverSchema = zod$1.k5n([ "report", "fail" ]);
const releasedUnitSchema = zod$1.rej({
unit: grammar_js$0.o3,
action: actionSchema,
when: whenSchema,
...optionalFields,
leftOverProcesses: zod$1.euz("fail").optional()
});
const configUnitSchema = zod$1.KCZ([ grammar_js$0.o3.transform(unit => ({
unit,
action: "restart",
when: "changed"
})), zod$1.rej({
unit: grammar_js$0.o3.describe("Its name, such as hypervisor.service."),
action: actionSchema.default("restart").describe('restart; reload: "systemctl reload", for a service that executes its new program on reload; start-only: start it if it is not active, and never restart it; none: only watch that it is active.'),
when: whenSchema.default("changed").describe("changed: only if its component or its definition has changed, or it does not run the current release; always: with every release."),
...optionalFields,
leftOverProcesses: leftOverSchema.default("report").describe("What processes of the previous release mean that are left in its control group after its restart (KillMode=process or mixed): report: they are named in the log and in the record; fail: the release fails.")
}).transform(({leftOverProcesses, ...unit}) => leftOverProcesses === "fail" ? {
...unit,
leftOverProcesses
} : unit) ]);
function unitNames(units) {
return units.map(({unit}) => unit);
}
}),

/***/ 64498: // build/js/domain/config/confirm.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M: () => confirmSchema
});
var zod$0 = __webpack_require__(26921);
const confirmSchema = zod$0.rej({
deadlineSeconds: zod$0.aig().int().min(5).max(3600).describe("Seconds after the health checks have passed within which the release must be confirmed.")
});
}),

/***/ 54576: // build/js/domain/config/probe.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => probeSchema
});
var zod$0 = __webpack_require__(26921);
const probeSchema = zod$0.rej({
successThreshold: zod$0.aig().int().min(1).max(100).default(3).describe("Consecutive passes that every check needs."),
periodSeconds: zod$0.aig().min(.1).max(60).default(1).describe("Seconds between two rounds of checks."),
timeoutSeconds: zod$0.aig().min(.1).max(60).default(2).describe("Seconds that one check may take."),
deadlineSeconds: zod$0.aig().min(1).max(3600).default(60).describe("Seconds after the restart within which all checks must pass.")
});
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
var node_crypto$0 = __webpack_require__(77598);
var zod$3 = __webpack_require__(26921);
var protocol_limits_js$1 = __webpack_require__(46078);
var has_keys_js$4 = __webpack_require__(70030);
var store_path_js$2 = __webpack_require__(94362);
const REFERENCES_LIMIT = 1e4;
const closurePathSchema = zod$3.rej({
path: store_path_js$2.qd,
narHash: store_path_js$2.LN,
narSize: zod$3.aig().int().nonnegative(),
references: zod$3.YOg(store_path_js$2.qd).max(REFERENCES_LIMIT)
});
const inventorySchema = zod$3.rej({
schemaVersion: zod$3.euz(1),
paths: zod$3.YOg(closurePathSchema).max(protocol_limits_js$1.b1.closurePaths)
});
const inventorySummarySchema = zod$3.rej({
digest: zod$3.YjP().regex(/^[0-9a-f]{64}$/),
paths: zod$3.aig().int().nonnegative(),
narBytes: zod$3.aig().int().nonnegative()
});
function isClosurePath(value) {
if (!(0, has_keys_js$4.x)(value, [ "path", "narHash", "narSize", "references" ])) return false;
const {path, narHash, narSize, references} = value;
return (0, store_path_js$2.zP)(path) && (0, store_path_js$2.QE)(narHash) && isSize(narSize) && Array.isArray(references) && areReferences(references);
}
function isInventory(value) {
if (!(0, has_keys_js$4.x)(value, [ "schemaVersion", "paths" ]) || value["schemaVersion"] !== 1) return false;
const {paths} = value;
return Array.isArray(paths) && paths.length <= protocol_limits_js$1.b1.closurePaths && paths.every(isClosurePath);
}
function isSize(value) {
return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function areReferences(references) {
return references.length <= REFERENCES_LIMIT && references.every(store_path_js$2.zP);
}
function byText(left, right) {
return left < right ? -1 : left > right ? 1 : 0;
}
function inventoryOf(paths) {
return {
schemaVersion: 1,
paths: paths.map(({path, narHash, narSize, references}) => ({
path,
narHash,
narSize,
references: references.filter(reference => reference !== path).toSorted(byText)
})).toSorted((left, right) => byText(left.path, right.path))
};
}
function inventoryText({paths, schemaVersion}) {
const ordered = paths.map(({narHash, narSize, path, references}) => ({
narHash,
narSize,
path,
references
}));
return JSON.stringify({
paths: ordered,
schemaVersion
});
}
function summarize(inventory, text = inventoryText(inventory)) {
return {
digest: (0, node_crypto$0.createHash)("sha256").update(text).digest("hex"),
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
var zod$11 = __webpack_require__(26921);
var protocol_limits_js$0 = __webpack_require__(46078);
var closure_inventory_js$1 = __webpack_require__(38233);
var closure_store_path_js$2 = __webpack_require__(94362);
var config_health_js$3 = __webpack_require__(62373);
var config_released_unit_js$4 = __webpack_require__(85118);
var config_probe_js$5 = __webpack_require__(54576);
var config_confirm_js$6 = __webpack_require__(64498);
var config_data_js$7 = __webpack_require__(66892);
var config_grammar_js$8 = __webpack_require__(36407);
var component_js$9 = __webpack_require__(34826);
var history_js$10 = __webpack_require__(80157);
const manifestSchema = zod$11.rej({
schemaVersion: zod$11.euz(1),
application: config_grammar_js$8.Jq,
source: zod$11.rej({
repository: zod$11.YjP().max(1024).regex(/^[^\p{C}]+$/u, "must be printable text"),
directory: config_grammar_js$8.zY.optional(),
commit: history_js$10.wi,
commitTime: protocol_limits_js$0.Rl,
history: history_js$10.Ut.optional()
}),
system: zod$11.YjP().max(64).regex(/^[a-z0-9_]+-[a-z0-9]+$/),
components: (0, protocol_limits_js$0.TJ)(zod$11.g1P(config_grammar_js$8.Jq, component_js$9.SW).refine(component_js$9._6, "must have at most one component that is a system"), protocol_limits_js$0.b1.named),
units: zod$11.YOg(config_released_unit_js$4.vw).max(protocol_limits_js$0.b1.named),
health: (0, protocol_limits_js$0.TJ)(config_health_js$3.q, protocol_limits_js$0.b1.named),
probe: config_probe_js$5.u,
confirm: config_confirm_js$6.M.optional(),
data: config_data_js$7.y.optional(),
schemaChange: zod$11.euz(true).optional(),
prefix: config_grammar_js$8.q9.optional(),
closure: closure_inventory_js$1.a9
});
const MANIFEST_LIMIT_BYTES = 4 * 1024 * 1024;
const releaseIdSchema = closure_store_path_js$2.bL;
}),

/***/ 80157: // build/js/domain/manifest/history.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ke: () => relationOf,
Ut: () => historySchema,
bm: () => NAMED_ANCESTORS,
wi: () => commitIdSchema
});
var zod$0 = __webpack_require__(26921);
const NAMED_ANCESTORS = 256;
const commitIdSchema = zod$0.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const historySchema = zod$0.rej({
commits: zod$0.aig().int().min(1),
ancestors: zod$0.YOg(commitIdSchema).max(NAMED_ANCESTORS)
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

/***/ 34826: // build/js/domain/manifest/component.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hy: () => systemComponent,
SW: () => manifestComponentSchema,
_6: () => hasOneSystem,
ge: () => SWITCH_PROGRAM,
o4: () => hasShare
});
var zod$4 = __webpack_require__(26921);
var protocol_limits_js$0 = __webpack_require__(46078);
var closure_store_path_js$1 = __webpack_require__(94362);
var config_component_js$2 = __webpack_require__(63381);
var config_grammar_js$3 = __webpack_require__(36407);
const manifestComponentSchema = zod$4.rej({
installable: config_grammar_js$3.NJ,
storePath: closure_store_path_js$1.qd,
narHash: closure_store_path_js$1.LN,
links: (0, protocol_limits_js$0.TJ)(zod$4.g1P(config_grammar_js$3.lA, zod$4.rej({
target: config_grammar_js$3.i_,
sha256: closure_store_path_js$1.bL
})), protocol_limits_js$0.b1.links),
share: (0, protocol_limits_js$0.TJ)(zod$4.g1P(config_grammar_js$3.lA, zod$4.rej({
target: config_grammar_js$3.i_,
narHash: closure_store_path_js$1.LN
})).refine(value => Object.keys(value).length > 0, "must be absent when it is empty"), protocol_limits_js$0.b1.links).optional(),
kind: zod$4.euz("system").optional(),
switchMode: config_component_js$2.Zm.optional()
}).superRefine(({kind, links, share, switchMode}, context) => {
const refuse = (field, message) => context.addIssue({
code: "custom",
path: [ field ],
message
});
if (kind === "system" && switchMode === void 0) refuse("switchMode", "is required");
if (kind === "system" && Object.keys(links).length > 0) refuse("links", "is not for a system");
if (kind === "system" && share !== void 0) refuse("share", "is not for a system");
if (kind === void 0 && switchMode !== void 0) refuse("switchMode", "is not for a package");
});
function hasShare({components}) {
return Object.values(components).some(({share}) => share !== void 0);
}
function hasOneSystem(components) {
return Object.values(components).filter(({kind}) => kind === "system").length <= 1;
}
function systemComponent(manifest) {
for (const [name, {kind, storePath, switchMode}] of Object.entries(manifest.components)) if (kind === "system" && switchMode !== void 0) return {
name,
path: storePath,
mode: switchMode
};
return null;
}
const SWITCH_PROGRAM = "bin/switch-to-configuration";
}),

/***/ 58909: // build/js/domain/protocol/limited-json.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => parseLimitedJson
});
const LEVELS_LIMIT = 200;
function parseLimitedJson(text) {
if (isDeep(text)) throw new SyntaxError(`it is nested deeper than the ${LEVELS_LIMIT} levels that are read`);
return JSON.parse(text);
}
const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = Array.from(String.raw`"\[]{}`, one => one.charCodeAt(0));
function isDeep(text) {
let depth = 0;
for (let index = 0; index < text.length; index += 1) {
const code = text.charCodeAt(index);
if (code === QUOTE) index = endOfText(text, index); else if (code === OPEN_LIST || code === OPEN_OBJECT) depth += 1; else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth -= 1;
if (depth > LEVELS_LIMIT) return true;
}
return false;
}
function endOfText(text, begin) {
for (let index = text.indexOf('"', begin + 1); index !== -1; index = text.indexOf('"', index + 1)) {
let slashes = 0;
while (text.charCodeAt(index - 1 - slashes) === BACKSLASH) slashes += 1;
if (slashes % 2 === 0) return index;
}
return text.length;
}
}),

};
