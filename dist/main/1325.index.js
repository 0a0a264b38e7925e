import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-78257.js';
export const id = 1325;
export const ids = [1325];
export const modules = {
...shared0,
...shared1,


/***/ 32395: // build/js/domain/config/command.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
r: () => commandSchema
});
var zod$1 = __webpack_require__(26921);
var grammar_js$0 = __webpack_require__(36407);
const commandSchema = zod$1.YOg(grammar_js$0.ah).min(1).max(64).refine(([program]) => program !== "", "must begin with a program");
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

/***/ 21325: // build/js/domain/config/schema.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CONFIG_FILE: () => CONFIG_FILE,
Xk: () => CONFIG_LIMIT_BYTES,
Qn: () => configSchema,
x: () => gateStages
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
verdicts: schemas.YOg(verdict.$).min(1).max(5).default([ "COMMITTED", "ROLLED_BACK", "NEEDS_HUMAN", "UNKNOWN" ]).describe("The verdicts that are sent. UNCHANGED includes every request that was refused.")
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
var probe = __webpack_require__(54576);
var released_unit = __webpack_require__(85118);
var role = __webpack_require__(79344);
// CONCATENATED MODULE: ./build/js/domain/config/sigstore.js
const sigstoreSchema = schemas.rej({
trustedRoot: grammar.ah.min(1).describe('The file of trusted roots, from the folder of this file, as "gh attestation trusted-root" prints them.'),
signerWorkflow: grammar.ah.min(1).optional().describe("The workflow that must have signed: owner/repository, or owner/repository/.github/workflows/file.yml. Without it, any one of the repository of the release."),
oidcIssuer: schemas.OZ5({
protocol: /^https$/
}).max(2048).optional().describe("The issuer of the identity with which the workflow signed (OIDC), such as https://token.actions.githubusercontent.com. Without it, that of GitHub.")
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
probe: probe.u.prefault({}).describe("How often and how long the checks are run."),
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
sigstore: sigstoreSchema.optional().describe("What verify checks signatures by Sigstore with, for each key that its options do not give. It is not part of a release."),
notify: notifySchema.optional().describe("Who is notified of the outcome of a promote, a rollback, a failover, a confirmation or a cancellation."),
metrics: metricsSchema.optional().describe("Where the findings of drift are written for Prometheus, on the machine that runs this."),
traces: tracesSchema.optional().describe("Sends each of these attempts as a trace, to the OTLP endpoint of the environment (OTEL_EXPORTER_OTLP_ENDPOINT). Off without this key."),
timestamp: timestampSchema.optional().describe("Has the statement of each attempt time-stamped by an authority, whose word on when it existed depends on no clock of yours. Off without this key.")
});
const CONFIG_FILE = "grind-to-prod.yml";
const CONFIG_LIMIT_BYTES = 256 * 1024;
}),

};
