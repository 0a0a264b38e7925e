import { modules as shared0 } from './shared-1137.js';
export const id = 1325;
export const ids = [1325];
export const modules = {
...shared0,


/***/ 62709: // build/js/domain/activation/verdict.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$D: () => verdictSchema,
fi: () => recordedVerdicts,
oJ: () => verdicts_js$0.oJ,
rY: () => verdicts_js$0.rY
});
var zod$1 = __webpack_require__(26921);
var verdicts_js$0 = __webpack_require__(74368);
const verdictSchema = zod$1.k5n(verdicts_js$0.gG);
const recordedVerdicts = [ "COMMITTED", "UNCHANGED", "ROLLED_BACK", "NEEDS_HUMAN" ];
}),

/***/ 32395: // build/js/domain/config/command.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
r: () => commandSchema
});
var zod$1 = __webpack_require__(26921);
var grammar_js$0 = __webpack_require__(36407);
const commandSchema = zod$1.YOg(grammar_js$0.ah).min(1).max(64).refine(([program]) => program !== "", "must begin with a program");
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

/***/ 14834: // build/js/domain/config/failover.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K: () => failoverSchema,
c: () => forHost
});
var zod$3 = __webpack_require__(26921);
var command_js$0 = __webpack_require__(32395);
var grammar_js$1 = __webpack_require__(36407);
var http_header_js$2 = __webpack_require__(23812);
function perHost(value) {
return zod$3.KCZ([ value, zod$3.g1P(grammar_js$1.Jq, value) ]);
}
const statusSchema = zod$3.aig().int().min(100).max(599);
const statusesSchema = zod$3.KCZ([ statusSchema, zod$3.YOg(statusSchema).min(1).max(16) ], {
error: "must be a status, such as 204, or a list of them"
});
const timeoutSchema = zod$3.aig().int().min(1).max(3600).default(60);
const programSwitchSchema = zod$3.rej({
command: command_js$0.r.describe("A program and its arguments that move all new traffic to GRIND_TO_PROD_ACTIVE, a host of this file; the other one is GRIND_TO_PROD_STANDBY. It must be safe to repeat. The words are not parsed by a shell. It runs in this file's folder."),
environment: zod$3.g1P(grammar_js$1.un, grammar_js$1.ah).default({}).describe("Environment variables besides the caller's own and GRIND_TO_PROD_ACTIVE, _STANDBY, _APPLICATION and _RELEASE_ID."),
timeoutSeconds: timeoutSchema.describe("Seconds after which it is killed and counts as failed.")
});
const requestSwitchSchema = zod$3.rej({
http: perHost(grammar_js$1.Pq).describe("The URL that receives the request to move all new traffic, or one for each host."),
method: zod$3.k5n([ "GET", "POST", "PUT", "PATCH", "DELETE" ]).default("POST").describe("The method of the request."),
headers: zod$3.g1P(http_header_js$2.Og, http_header_js$2.UK).default({}).describe("Headers that are not secret, such as content-type."),
headersFrom: zod$3.g1P(http_header_js$2.Og, grammar_js$1.un).default({}).describe("Headers whose values are secrets: the environment variable that each value is read from."),
body: perHost(zod$3.YjP().max(65536)).optional().describe("The body to send, or one for each host."),
status: statusesSchema.optional().describe("The accepted status of the answer, or a list of them; default: 200 to 299."),
timeoutSeconds: timeoutSchema.describe("Seconds that the answer may take.")
});
const outsideCheckSchema = zod$3.rej({
http: grammar_js$1.Pq.describe("What users request. Passes if a GET answers in time with an accepted status; redirects are not followed."),
status: statusesSchema.optional().describe("The accepted status, or a list of them; default: 200 to 299."),
body: perHost(grammar_js$1.ah.min(1).max(1024)).optional().describe("Text that the first 64 KiB of the body must contain, or one text for each host, which identifies the host that answers."),
servedByHeader: http_header_js$2.Og.optional().describe("A header of the answer whose value is the host's name in this file; it identifies the host that answers."),
successThreshold: zod$3.aig().int().min(1).max(100).default(3).describe("Consecutive passes that are needed."),
periodSeconds: zod$3.aig().min(.1).max(60).default(1).describe("Seconds between two requests."),
timeoutSeconds: zod$3.aig().min(.1).max(60).default(5).describe("Seconds that one request may take."),
deadlineSeconds: zod$3.aig().min(1).max(3600).default(60).describe("Seconds after the switch within which the check must pass; for a DNS switch, more than the TTL of the names.")
});
const failoverSchema = zod$3.rej({
switch: zod$3.KCZ([ programSwitchSchema, requestSwitchSchema ]).describe("How traffic is moved: a program, or one HTTP request. Traffic is moved back in the same way, with the other host."),
check: outsideCheckSchema.describe("What must pass, requested from where failover runs, or traffic is moved back.")
});
function forHost(value, hostName) {
return typeof value === "string" ? value : value[hostName];
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

/***/ 6508: // build/js/domain/config/retention.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => keepSchema,
U: () => keepDaysSchema
});
var zod$0 = __webpack_require__(26921);
const keepSchema = zod$0.aig().int().min(2).max(1e3);
const keepDaysSchema = zod$0.aig().int().min(0).max(3650);
}),

/***/ 21325: // build/js/domain/config/schema.js
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
// CONCATENATED MODULE: ./build/js/domain/config/metrics.js
const metricsSchema = schemas.rej({
folder: grammar.q9.describe("The folder of a textfile collector on the machine that runs this, writable by the user that runs it: the findings of drift are written there. A host's own metrics are a setting of its policy.")
});
var verdict = __webpack_require__(62709);
// CONCATENATED MODULE: ./build/js/domain/notify/formats.js
const webhookFormats = [ "json", "slack", "teams" ];
// CONCATENATED MODULE: ./build/js/domain/config/notify.js
const webhookSchema = schemas.rej({
name: grammar.Jq.describe("Its name in a warning when it cannot be reached."),
urlVariable: grammar.un.describe("The environment variable whose value is its URL: https, or http on this machine. The URL itself is a secret and is not written here."),
format: schemas.k5n(webhookFormats).default("json").describe("The form of the body: the JSON document of schema/notification.json, or a message for Slack or Teams."),
verdicts: schemas.YOg(verdict.$D).min(1).max(5).default([ "COMMITTED", "ROLLED_BACK", "NEEDS_HUMAN", "UNKNOWN" ]).describe("The verdicts that are sent. UNCHANGED includes every request that was refused.")
});
const notifySchema = schemas.rej({
webhooks: schemas.YOg(webhookSchema).max(8).default([]).describe("Who receives the outcome, all at the same time."),
timeoutSeconds: schemas.aig().int().min(1).max(60).default(10).describe("Seconds after the verdict within which a webhook must accept it, repetitions included.")
});
var retention = __webpack_require__(6508);
// CONCATENATED MODULE: ./build/js/domain/config/parity.js
const paritySchema = schemas.rej({
mayDiffer: schemas.YOg(field_pattern.Cc).max(256).default([]).describe("Values of grindToProd.parity in the flake, with all values below them, that may differ between hosts: networking.hostName, systemd.services.*.environment. For a comparison by snapshots, snapshot.mayDiffer applies.")
});
var released_unit = __webpack_require__(85118);
var role = __webpack_require__(79344);
// CONCATENATED MODULE: ./build/js/domain/config/sigstore.js
const sigstoreSchema = schemas.rej({
trustedRoot: grammar.ah.min(1).describe('The file of trusted roots, from the folder of this file, as "gh attestation trusted-root" prints them.'),
signerWorkflow: grammar.ah.min(1).optional().describe("The workflow that must have signed: owner/repository, or owner/repository/.github/workflows/file.yml. Without it, any one of the repository of the release."),
oidcIssuer: schemas.OZ5({
protocol: /^https$/
}).max(2048).optional().describe("Who must have vouched for the workflow's run. Without it, GitHub.")
});
// CONCATENATED MODULE: ./build/js/domain/config/source.js
const sourceSchema = schemas.rej({
submodules: schemas.zMY().optional().describe("true: the build gets the files of the submodules, which Nix fetches from their addresses. false: it gets none of them, and that is intended. Absent: a warning names them, unless the flake itself has inputs.self.submodules."),
lfs: schemas.zMY().optional().describe("true: the build gets the files that Git LFS keeps, which Nix 2.27 or later fetches. false: it gets the pointers that git has, and that is intended. Absent: a commit with pointers is refused, unless the flake itself has inputs.self.lfs.")
});
// CONCATENATED MODULE: ./build/js/domain/config/timestamp.js
const URL_LIMIT = 2048;
const addressSchema = schemas.YjP().max(URL_LIMIT).refine(text => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), "is not a URL with http or https").refine(text => !URL.canParse(text) || new URL(text).username + new URL(text).password === "", "has a user or a password; remove it");
const timestampSchema = schemas.rej({
url: addressSchema.describe("The address of an authority for time stamps (RFC 3161). It receives a SHA-256, and nothing else of the release. http is as good as https, because the answer is signed."),
timeoutSeconds: schemas.aig().int().min(1).max(60).default(10).describe("Seconds within which it must have answered, repetitions included. Without an answer, the release stays as it is.")
});
// CONCATENATED MODULE: ./build/js/domain/config/traces.js
const tracesSchema = schemas.rej({
service: grammar.Jq.default("grind-to-prod").describe("The service.name of the spans, unless OTEL_SERVICE_NAME is set."),
timeoutSeconds: schemas.aig().int().min(1).max(60).default(10).describe("Seconds after the verdict within which the trace must be accepted.")
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
failover: failover.K.optional().describe("How the standby replaces the active host: how traffic is moved, and how that is verified from outside."),
sigstore: sigstoreSchema.optional().describe("What verify checks signatures by Sigstore with, where its options name no trusted root. It is not part of a release."),
notify: notifySchema.optional().describe("Who is notified of the outcome of a promote, a rollback, a failover, a confirmation or a cancellation."),
metrics: metricsSchema.optional().describe("Where the findings of drift are written for Prometheus, on the machine that runs this."),
traces: tracesSchema.optional().describe("Sends each of these attempts as a trace, to the OTLP endpoint of the environment (OTEL_EXPORTER_OTLP_ENDPOINT). Off without this key."),
timestamp: timestampSchema.optional().describe("Has the statement of each attempt time-stamped by an authority, whose word on when it existed depends on no clock of yours. Off without this key.")
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
var zod$0 = __webpack_require__(26921);
const pattern = /^(?:[A-Za-z0-9_*-]+|\["[^"]{1,255}"\])(?:\.[A-Za-z0-9_*-]+|\["[^"]{1,255}"\])*$/u;
const fieldPatternSchema = zod$0.YjP().max(1024).regex(pattern, 'must name fields of a snapshot, such as nix.version, units.*.restarts or capacity["/data"]');
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

/***/ 46078: // build/js/domain/protocol/limits.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Rl: () => timeSchema,
TJ: () => limited,
b1: () => LIMITS
});
var zod$0 = __webpack_require__(64377);
const LIMITS = {
closurePaths: 200001,
recordedPaths: 16,
requestedPaths: 1e3,
named: 1024,
links: 4096,
kept: 1e5,
hosts: 256,
applications: 256,
phases: 64,
items: 4096,
time: 64,
url: 2048
};
function limited(record, entries) {
return record.refine(value => Object.keys(value).length <= entries, `must have at most ${entries} entries`);
}
const timeSchema = zod$0.w$().max(LIMITS.time);
}),

};
