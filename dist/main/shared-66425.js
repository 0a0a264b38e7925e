export const modules = {

/***/ 66425: // build/js/domain/activation/http-judgement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ao: () => bodyProblem,
FE: () => needsWholeBody,
MI: () => statusProblem,
xs: () => wantedInBody
});
var quote = __webpack_require__(7191);
// CONCATENATED MODULE: ./build/js/domain/activation/json-pointer.js
function valueAtPointer(document, pointer) {
return pointer.split("/").slice(1).map(part => part.replaceAll("~1", "/").replaceAll("~0", "~")).reduce(member, document);
}
function member(value, name) {
if (Array.isArray(value)) return /^(?:0|[1-9][0-9]{0,8})$/.test(name) ? value[Number(name)] : void 0;
return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : void 0;
}
// CONCATENATED MODULE: ./build/js/domain/activation/http-judgement.js
function wantedInBody({body, echo}) {
return [ body, echo?.storePath ].filter(text => text !== void 0);
}
function needsWholeBody({json}) {
return json !== void 0;
}
function statusProblem({status: wanted}, {status}) {
if (wanted === void 0) return status >= 200 && status <= 299 ? null : `status ${status}`;
const right = typeof wanted === "number" ? [ wanted ] : wanted;
return right.includes(status) ? null : `status ${status}, not ${right.join(" or ")}`;
}
function bodyProblem({body: text, json, echo}, answer) {
const {body} = answer;
if (text !== void 0 && !body.includes(text)) return `its body does not contain ${(0, 
quote.hD)(text)}`;
if (json !== void 0) {
const wrong = jsonProblem(json, answer);
if (wrong !== null) return wrong;
}
if (echo === void 0 || body.includes(echo.storePath)) return null;
const other = /\/nix\/store\/[0-9a-z]{32}-[0-9A-Za-z+._?=-]{1,211}/.exec(body)?.[0];
const instead = other === void 0 ? "" : `, but ${other}`;
return `its body does not name ${echo.storePath} of component ${echo.component}${instead}`;
}
function jsonProblem(expected, {body, bodyProblem: unread}) {
if (typeof unread === "string") return `its body ${unread}`;
const document = parsed(body);
if (document === void 0) return "its body is not JSON";
for (const [pointer, value] of Object.entries(expected)) {
const found = valueAtPointer(document, pointer);
if (found !== value) return `its JSON has ${shown(found)} at ${(0, quote.hD)(pointer)}, not ${(0, 
quote.hD)(value)}`;
}
return null;
}
function parsed(body) {
try {
return JSON.parse(body.replace(/^\ufeff/, ""));
} catch {
return;
}
}
function shown(found) {
if (found === void 0) return "nothing";
if (Array.isArray(found)) return "a list";
return typeof found === "object" && found !== null ? "an object" : (0, quote.hD)(found, 60);
}
}),

/***/ 53184: // build/js/domain/ledger/chain.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ER: () => parseEntry,
LE: () => entryDigest,
OT: () => FIRST_ENTRY,
_h: () => isLineOf,
gc: () => isWholeLine
});
var node_crypto$0 = __webpack_require__(77598);
var zod$4 = __webpack_require__(26921);
var protocol_loose_js$1 = __webpack_require__(71682);
var protocol_record_js$2 = __webpack_require__(3238);
var protocol_limited_json_js$3 = __webpack_require__(58909);
const FIRST_ENTRY = "0".repeat(64);
function entryDigest(line) {
return (0, node_crypto$0.createHash)("sha256").update(line).digest("hex");
}
const entrySchema = (0, protocol_loose_js$1.L)(protocol_record_js$2.pJ);
const linkSchema = (0, protocol_loose_js$1.L)(protocol_record_js$2.pJ.pick({
previousEntry: true
}));
function parseEntry(line) {
return entrySchema.safeParse(parsedJson(line)).data;
}
function carriedDigest(line) {
return linkSchema.safeParse(parsedJson(line)).data?.previousEntry;
}
(0, protocol_loose_js$1.L)(protocol_record_js$2.pJ.pick({
previousEntry: true
}).extend({
record: zod$4.Ikc({
attempt: zod$4.YjP().optional(),
ledger: protocol_record_js$2.fi.shape.ledger
}).optional()
}));
function isWholeLine(line) {
return carriedDigest(line) !== void 0;
}
function parsedJson(text) {
try {
return (0, protocol_limited_json_js$3.K)(text);
} catch {
return;
}
}
function isLineOf(recordText, {previousEntry, digest}) {
return entryDigest(`{"previousEntry":${JSON.stringify(previousEntry)},"record":${recordText}}`) === digest;
}
}),

/***/ 87238: // build/js/domain/secrets/after-cut.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => afterCut
});
const WHITE_SPACE = new Set(Buffer.from(" \t\r\n"));
function afterCut(output) {
const end = output.findIndex(byte => WHITE_SPACE.has(byte));
if (end !== -1) return output.subarray(end + 1);
const start = output.findIndex(byte => (byte & 192) !== 128);
return output.subarray(Math.max(start, 0));
}
}),

/***/ 56268: // build/js/domain/snapshot/line.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => keyOf,
c: () => lineOf
});
var report_sanitize_line_js$0 = __webpack_require__(94570);
const LIMIT = 4096;
function lineOf(text) {
const line = (0, report_sanitize_line_js$0.g)(text.toWellFormed()).replaceAll("\t", String.raw`\x09`);
return line.length <= LIMIT ? line : `${line.slice(0, LIMIT - 1).toWellFormed()}\u2026`;
}
function keyOf(text) {
return text === "__proto__" ? String.raw`\x5f_proto__` : lineOf(text);
}
}),

/***/ 81467: // build/js/steps/program/user-program.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => runUserProgram,
u: () => reportOutput
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_secrets_after_cut$1 = __webpack_require__(87238);
var domain_secrets_public_url$2 = __webpack_require__(70320);
const OUTPUT_LIMIT_BYTES = 64 * 1024;
const REPORTED_LINES = 30;
const REPORTED_LINE_LENGTH = 2e3;
async function runUserProgram(program, runner) {
const [name = "", ...words] = program.command;
const began = performance.now();
let tail = Buffer.alloc(0);
const onOutput = chunk => {
tail = Buffer.concat([ tail, chunk ]).subarray(-OUTPUT_LIMIT_BYTES - 1);
};
const ended = await runner.run({
argv: [ name, ...words ],
effect: "write",
directory: program.directory,
timeout: program.timeoutSeconds * 1e3,
environment: program.environment,
guarded: {
onOutput
}
}).catch(notStarted);
return {
passed: !(ended instanceof domain_errors_errors$0.Qd) && ended.status === 0 && ended.timedOut !== true,
detail: detailOf(ended, program),
seconds: Math.round((performance.now() - began) / 100) / 10,
output: (0, domain_secrets_public_url$2._N)(textOf(tail))
};
}
function reportOutput(source, output, reporter) {
if (output.trim() === "") return;
const lines = output.trimEnd().split("\n").slice(-REPORTED_LINES);
reporter.report({
event: "log",
source,
lines: lines.map(line => (0, domain_secrets_public_url$2.Hc)(line, REPORTED_LINE_LENGTH))
});
}
function notStarted(error) {
if (error instanceof domain_errors_errors$0.Qd) return error;
throw error;
}
function detailOf(ended, {command, timeoutSeconds}) {
if (ended instanceof domain_errors_errors$0.Qd) return `could not be started (${command[0]}: ${ended.stderr})`;
if (ended.timedOut === true) return `did not end within ${timeoutSeconds} s`;
return ended.status === null ? "was ended by a signal" : `ended with status ${ended.status}`;
}
function textOf(tail) {
if (tail.length <= OUTPUT_LIMIT_BYTES) return tail.toString();
return (0, domain_secrets_after_cut$1.f)(tail.subarray(1)).toString();
}
}),

/***/ 76261: // build/js/domain/config/other-of-pair.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => otherOfPair
});
var find_host_js$0 = __webpack_require__(85670);
function otherOfPair(config, hostName) {
const [active, standby] = [ (0, find_host_js$0.T)(config, "active"), (0, 
find_host_js$0.T)(config, "standby") ];
if (active.length !== 1 || standby.length !== 1) return;
if (hostName === active[0]) return standby[0];
return hostName === standby[0] ? active[0] : void 0;
}
}),

/***/ 96017: // build/js/domain/doctor/clock.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => syncCheck,
M: () => offsetCheck
});
var snapshot_line_js$2 = __webpack_require__(56268);
var snapshot_unreadable_js$1 = __webpack_require__(4897);
var check_js$0 = __webpack_require__(8511);
const APART_MILLISECONDS = 6e4;
function offsetCheck(name, milliseconds) {
if (Math.abs(milliseconds) <= APART_MILLISECONDS) return [];
const message = `The clock of ${name} differs by ${Math.round(Math.abs(milliseconds) / 1e3)} s from this one.`;
return [ (0, check_js$0.k9)("clock", message, "Synchronize both with NTP.") ];
}
function syncCheck(name, synchronized) {
if (synchronized === true) return (0, check_js$0.bF)("clock-sync", `The clock of ${name} is synchronized.`);
if ((0, snapshot_unreadable_js$1.G)(synchronized)) return (0, 
check_js$0.L5)("clock-sync", `It is unknown whether the clock of ${name} is synchronized: ${(0, 
snapshot_line_js$2.c)(synchronized.unreadable)}`);
return (0, check_js$0.k9)("clock-sync", `The clock of ${name} is not synchronized.`, 'Run "timedatectl set-ntp true" there as root, with systemd-timesyncd or chrony installed.');
}
}),

/***/ 14902: // build/js/domain/doctor/host-trust.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Q: () => trustChecks,
b: () => untrusted
});
var snapshot_unreadable_js$1 = __webpack_require__(4897);
var check_js$0 = __webpack_require__(8511);
var trust_nix_key_name_js$2 = __webpack_require__(64315);
function trustChecks(facts, {trust}) {
return [ nixKeyCheck(facts, trust), signerCheck(facts, trust), ...signaturesCheck(facts, trust) ];
}
function nixKeyCheck({name, signer}, {policy}) {
const keys = (0, snapshot_unreadable_js$1.G)(policy) || policy === null ? null : policy.trustedPublicKeys;
if (signer === null || keys === null || (0, snapshot_unreadable_js$1.G)(keys)) return (0, 
check_js$0.L5)("trusts-nix-key", `It is unknown whether ${name} accepts what this machine builds.`);
if (keys.includes(signer)) return (0, check_js$0.bF)("trusts-nix-key", `${name} accepts what this machine builds.`);
return untrusted(name, (0, trust_nix_key_name_js$2.W)(signer));
}
function untrusted(name, key) {
return (0, check_js$0.gz)("trusts-nix-key", `${name} does not accept paths that are signed by ${key}, the key of this machine's Nix.`, install(name));
}
function signerCheck({name, releaseKey}, {allowedSigners}) {
if (releaseKey === null || (0, snapshot_unreadable_js$1.G)(allowedSigners)) return (0, 
check_js$0.L5)("trusts-signer", `It is unknown whether ${name} accepts the signatures of the release key.`);
const signers = allowedSigners?.signers ?? {};
if (Object.keys(signers).some(fingerprint => fingerprint.startsWith(releaseKey))) return (0, 
check_js$0.bF)("trusts-signer", `${name} accepts the signatures of the release key.`);
return (0, check_js$0.gz)("trusts-signer", `${name} does not accept the signatures of the release key ${releaseKey}.`, install(name));
}
function signaturesCheck({name}, {policy}) {
if ((0, snapshot_unreadable_js$1.G)(policy) || policy === null || (0, 
snapshot_unreadable_js$1.G)(policy.minimumSignatures) || policy.minimumSignatures < 2) return [];
return [ (0, check_js$0.k9)("signatures", `${name} needs the signatures of ${policy.minimumSignatures} different signers.`, "Sign a manifest with each key before it is promoted.") ];
}
function install(name) {
return `Run "grind-to-prod host install ${name}".`;
}
}),

/***/ 89267: // build/js/domain/doctor/host-units.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => unitChecks,
H: () => bootCheck
});
var snapshot_unreadable_js$1 = __webpack_require__(4897);
var check_js$0 = __webpack_require__(8511);
function unitChecks({name, configured}, status, snapshot) {
const units = snapshot === null || (0, snapshot_unreadable_js$1.G)(snapshot.units) ? null : snapshot.units;
return configured.units.flatMap(unit => {
const known = units?.[unit];
if (known !== void 0) return [ loadedCheck(name, unit, known.loadState), ...bootCheck(name, unit, bootStateOf(unit, status)) ];
if (status.currentRelease === null && units !== null) return [ (0, check_js$0.gz)("unit", `The policy of ${name} does not list ${unit}.`, `Run "grind-to-prod host install ${name}".`) ];
return [ (0, check_js$0.L5)("unit", `The release on ${name} does not have ${unit}, so the agent does not report it.`, `Run "grind-to-prod host install ${name} --dry-run" to see whether its policy lists it.`) ];
});
}
const words = {
"not-found": "not installed"
};
function loadedCheck(name, unit, loadState) {
if (loadState === "loaded") return (0, check_js$0.bF)("unit", `${name} has ${unit}.`);
return (0, check_js$0.gz)("unit", `${name} cannot run the units of a release: ${unit} is ${words[loadState] ?? loadState}.`, "Install or unmask it there, or remove it from grind-to-prod.yml.");
}
function bootStateOf(unit, {units}) {
return units.find(one => one.unit === unit)?.unitFileState;
}
function bootCheck(name, unit, unitFileState) {
if (unitFileState !== "disabled") return [];
return [ (0, check_js$0.k9)("boot", `${unit} does not start when ${name} boots.`, `Run "systemctl enable ${unit}" there, unless another unit starts it.`) ];
}
}),

/***/ 13037: // build/js/domain/doctor/host.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
j: () => versionCheck,
m: () => hostChecks
});
var errors_quote_js$10 = __webpack_require__(7191);
var protocol_expected_host_js$0 = __webpack_require__(25729);
var protocol_ledger_state_js$1 = __webpack_require__(93795);
var protocol_version_js$8 = __webpack_require__(56476);
var report_amount_js$9 = __webpack_require__(53004);
var report_ledger_warning_js$2 = __webpack_require__(38452);
var snapshot_unreadable_js$11 = __webpack_require__(4897);
var config_host_key_js$7 = __webpack_require__(61448);
var check_js$3 = __webpack_require__(8511);
var clock_js$4 = __webpack_require__(96017);
var host_trust_js$5 = __webpack_require__(14902);
var host_units_js$6 = __webpack_require__(89267);
function hostChecks(facts) {
const {name, answer} = facts;
if ("message" in answer) return [ ...keyChecks(facts), silence(name, answer) ];
const {status, snapshot, ledger} = answer;
const known = "failed" in snapshot ? null : snapshot;
return [ ...keyChecks(facts), (0, check_js$3.bF)("connects", `${name} accepts the key, and its agent answers.`), versionCheck(name, status.agentVersion), identityCheck(facts, status), ...(0, 
host_units_js$6.G)(facts, status, known), ...known === null ? [ (0, 
check_js$3.L5)("state", `The state of ${name} could not be read: ${"failed" in snapshot ? snapshot.failed : ""}`) ] : stateChecks(facts, known), chainCheck(name, ledger, status), ...status.warnings.map(message => (0, 
check_js$3.k9)("nix-trust", message, `Ask the administrator of ${name}.`)), ...busyCheck(name, status) ];
}
function keyChecks({name, configured, scanned}) {
const {hostKey, hasJump} = configured;
if (hostKey === void 0 || hasJump || (0, config_host_key_js$7.v)(hostKey) !== void 0 || scanned === null) return [ (0, 
check_js$3.L5)("host-key", `The ssh key of ${name} is checked only when it is connected to.`) ];
if (scanned.length === 0) return [ (0, check_js$3.gz)("host-key", `${name} does not answer to ssh.`, "Check its address, its sshd and the network.") ];
if (scanned.some(({key}) => key === hostKey)) return [ (0, check_js$3.bF)("host-key", `${name} shows the ssh key that is pinned.`) ];
const shown = scanned.map(({fingerprint}) => fingerprint).join(", ");
return [ (0, check_js$3.gz)("host-key", `${name} does not show the ssh key that is pinned; it shows ${shown}.`, "Check on the host itself whether it has a new key; change hostKey in grind-to-prod.yml only then.") ];
}
const installed = new Set([ "agent-missing", "authentication-failed", "not-installed" ]);
function silence(name, {code, message, hint}) {
const install = `Run "grind-to-prod host install ${name}" if that was not done yet.`;
return (0, check_js$3.gz)("connects", message, installed.has(code) ? install : hint ?? "Fix that, and run doctor again.");
}
function versionCheck(name, agentVersion) {
if (agentVersion === protocol_version_js$8.VERSION) return (0, 
check_js$3.bF)("agent-version", `The agent of ${name} is of this version, ${protocol_version_js$8.VERSION}.`);
return (0, check_js$3.k9)("agent-version", `The agent of ${name} is version ${agentVersion}, and this is ${protocol_version_js$8.VERSION}.`, `Run "grind-to-prod host install ${name}".`);
}
function identityCheck({name, expected}, status) {
const problem = (0, protocol_expected_host_js$0.HO)(expected, status);
if (problem !== void 0) return (0, check_js$3.gz)("identity", problem.message, problem.hint ?? "Check its address in grind-to-prod.yml.");
if (expected?.machineId !== void 0) return (0, check_js$3.bF)("identity", `${name} is the machine that the configuration names.`);
return (0, check_js$3.k9)("identity", `The configuration does not name the machine of ${name}.`, `Add machineId: ${status.machineId} to the host in grind-to-prod.yml.`);
}
function chainCheck(name, ledger, status) {
if ("failed" in ledger) return (0, check_js$3.L5)("ledger", `The ledger of ${name} could not be read: ${ledger.failed}`);
const {total, brokenAt, incomplete} = ledger;
const state = {
hasCurrent: true,
...status.ledger,
total,
brokenAt: brokenAt ?? status.ledger?.brokenAt ?? null,
incomplete
};
const problem = (0, report_ledger_warning_js$2.lH)(name, state);
if (problem === void 0) return (0, check_js$3.bF)("ledger", `The hash chain of the ledger of ${name} is intact: ${(0, 
report_amount_js$9.B4)(total, "line")}.`);
return ((0, protocol_ledger_state_js$1.ZA)(state) ? check_js$3.gz : check_js$3.k9)("ledger", problem.message, problem.hint ?? report_ledger_warning_js$2.aG);
}
function busyCheck(name, {holder, awaiting}) {
if (holder !== null) return [ (0, check_js$3.k9)("free", `${name} is busy with attempt ${holder.attempt} of ${(0, 
errors_quote_js$10.af)(holder.actor.name)}.`, "Wait until it has ended.") ];
if (awaiting === void 0) return [];
return [ (0, check_js$3.k9)("free", `Release ${awaiting.releaseId} waits for its confirmation on ${name}.`, 'Confirm it with "grind-to-prod confirm", or let it roll back.') ];
}
const ROOM_BYTES = 2 ** 30;
function stateChecks(facts, snapshot) {
return [ ...(0, host_trust_js$5.Q)(facts, snapshot), roomCheck(facts, snapshot), ...clockChecks(facts, snapshot) ];
}
function roomCheck({name}, {capacity}) {
const free = Object.entries(capacity).flatMap(([folder, of]) => (0, snapshot_unreadable_js$11.G)(of) ? [] : [ {
folder,
bytes: of.bytesFree
} ]);
const least = free.toSorted((left, right) => left.bytes - right.bytes)[0];
if (least === void 0) return (0, check_js$3.L5)("room", `It is unknown how much room ${name} has.`);
const message = `${name} has ${(0, report_amount_js$9.z3)(least.bytes)} free in ${least.folder}.`;
return least.bytes >= ROOM_BYTES ? (0, check_js$3.bF)("room", message) : (0, 
check_js$3.k9)("room", message, 'Free some, or remove old releases with "grind-to-prod prune".');
}
function clockChecks({name}, {clock}) {
const {offsetMilliseconds: offset, synchronized} = clock;
return [ ...(0, snapshot_unreadable_js$11.G)(offset) ? [] : (0, 
clock_js$4.M)(name, offset), (0, clock_js$4.A)(name, synchronized) ];
}
}),

};
