export const modules = {

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

/***/ 64315: // build/js/domain/trust/nix-key-name.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => nixKeyName
});
function nixKeyName(keyOrSignature) {
return keyOrSignature.split(":", 1)[0];
}
}),

/***/ 46984: // build/js/tools/nix/show-config.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Sb: () => parseTrust,
js: () => parseSubstituters,
ng: () => showConfigCommand
});
var zod$2 = __webpack_require__(26921);
var run_limits_js$1 = __webpack_require__(28410);
var run_read_json_js$0 = __webpack_require__(2785);
const showConfigCommand = {
argv: [ "nix", "config", "show", "--extra-experimental-features", "nix-command", "--json" ],
effect: "read",
timeout: run_limits_js$1.vq
};
const substitutersSchema = zod$2.Ikc({
substituters: zod$2.Ikc({
value: zod$2.YOg(zod$2.YjP())
})
});
function parseSubstituters(stdout) {
return (0, run_read_json_js$0.V)([ "nix", "config" ], substitutersSchema, stdout).substituters.value;
}
const trustSchema = zod$2.Ikc({
"require-sigs": zod$2.Ikc({
value: zod$2.zMY()
}),
"trusted-users": zod$2.Ikc({
value: zod$2.YOg(zod$2.YjP())
}),
substituters: zod$2.Ikc({
value: zod$2.YOg(zod$2.YjP())
}),
"trusted-public-keys": zod$2.Ikc({
value: zod$2.YOg(zod$2.YjP())
})
});
function parseTrust(stdout) {
const settings = (0, run_read_json_js$0.V)([ "nix", "config" ], trustSchema, stdout);
return {
requireSigs: settings["require-sigs"].value,
trustedUsers: settings["trusted-users"].value,
substituters: settings.substituters.value,
trustedPublicKeys: settings["trusted-public-keys"].value
};
}
}),

/***/ 49830: // build/js/tools/nix/version.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hn: () => nixVersionCommand,
Oh: () => fetchesLfs,
fr: () => LFS_SINCE,
p_: () => parseNixVersion
});
const nixVersionCommand = {
argv: [ "nix", "--version" ],
effect: "read",
timeout: 1e4
};
const LFS_SINCE = "2.27";
function fetchesLfs(stdout) {
const [, major, minor] = /^(\d+)\.(\d+)/.exec(parseNixVersion(stdout)) ?? [];
return !/lix/i.test(stdout) && major !== void 0 && (Number(major) > 2 || Number(major) === 2 && Number(minor) >= 27);
}
function parseNixVersion(stdout) {
return /^nix \(.*\) (\S{1,64})$/m.exec(stdout)?.[1] ?? "";
}
}),

/***/ 92851: // build/js/tools/git/status.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => parseStatus,
y: () => statusCommand
});
var git_js$0 = __webpack_require__(13909);
function statusCommand(root) {
return (0, git_js$0.QT)(root, [ "status", "--porcelain=v1", "-z", "--untracked-files=all", "--ignore-submodules=none", "--no-renames" ]);
}
function parseStatus(stdout) {
return stdout.split("\0").filter(entry => entry !== "").map(entry => entry.slice(3));
}
}),

/***/ 82082: // build/js/tools/nix/error-text.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
AS: () => mayBeCollected,
kc: () => errorText,
q_: () => gitText
});
var node_util$0 = __webpack_require__(57975);
function errorText(printed) {
const text = (0, node_util$0.stripVTControlCharacters)(printed).split(/\n\s*(?:Output paths:|[Ll]ast \d+ log lines:|For full logs)/)[0];
return text.slice(Math.max(0, text.lastIndexOf("error:"))).replace(/^error:\s*/, "").replaceAll(/\s+/g, " ").replace(/[;.\s]+$/, "");
}
const GIT_LINES = 2;
function gitText(printed) {
if (!/program 'git' failed|Git revision/.test(errorText(printed))) return;
const lines = (0, node_util$0.stripVTControlCharacters)(printed).split("\n").flatMap(line => /^\s*fatal: (.*?)[.\s]*$/.exec(line)?.[1] ?? []);
return lines.length === 0 ? void 0 : [ ...new Set(lines) ].slice(0, GIT_LINES).join("; ");
}
function mayBeCollected(error) {
return collected.some(pattern => pattern.test(error));
}
const collected = [ /missing derivation '/, /\/nix\/store\/[^']+' (?:is not valid|does not exist)/, /No such file or directory.*\/nix\/store\/|\/nix\/store\/.*No such file or directory/, /daemon disconnected unexpectedly/ ];
}),

/***/ 78123: // build/js/tools/nix/flake.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Bp: () => flakeReference,
ML: () => flakeOptions,
Nc: () => withoutEvalCache,
pJ: () => evaluateCommand,
vV: () => systemCommand
});
var node_url$0 = __webpack_require__(73136);
var run_limits_js$1 = __webpack_require__(28410);
function flakeReference({root, commit, folder, submodules, lfs}, attribute) {
const url = (0, node_url$0.pathToFileURL)(root);
url.searchParams.set("rev", commit);
url.searchParams.set("shallow", "1");
if (submodules === true) url.searchParams.set("submodules", "1");
if (lfs === true) url.searchParams.set("lfs", "1");
if (folder !== "") url.searchParams.set("dir", folder);
url.search = url.search.replaceAll("+", "%20");
return `git+${url.href}#${attribute}`;
}
const flakeOptions = [ "--extra-experimental-features", "nix-command flakes", "--option", "pure-eval", "true", "--option", "accept-flake-config", "false", "--no-update-lock-file" ];
function evaluateCommand(reference, afresh = false) {
const options = [ ...flakeOptions, ...afresh ? withoutEvalCache : [] ];
return {
argv: [ "nix", "path-info", ...options, "--derivation", "--", reference ],
effect: "read",
timeout: run_limits_js$1.jc
};
}
const withoutEvalCache = [ "--option", "eval-cache", "false" ];
const systemCommand = {
argv: [ "nix-instantiate", "--eval", "--json", "--expr", "builtins.currentSystem" ],
effect: "read",
timeout: run_limits_js$1.vq
};
}),

/***/ 62314: // build/js/tools/nix/internal-log.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hz: () => resultTypes,
aC: () => ERROR_LEVEL,
bT: () => activityTypes,
wz: () => parseLogLine
});
var zod$0 = __webpack_require__(26921);
const activityTypes = {
copyPath: 100,
fileTransfer: 101,
copyPaths: 103,
builds: 104,
build: 105
};
const resultTypes = {
buildLogLine: 101,
progress: 105
};
const id = zod$0.aig();
const fields = zod$0.YOg(zod$0.KCZ([ zod$0.YjP(), zod$0.aig() ])).default([]);
const lineSchema = zod$0.gMt("action", [ zod$0.Ikc({
action: zod$0.euz("start"),
id,
type: zod$0.aig(),
fields
}), zod$0.Ikc({
action: zod$0.euz("stop"),
id
}), zod$0.Ikc({
action: zod$0.euz("result"),
id,
type: zod$0.aig(),
fields
}), zod$0.Ikc({
action: zod$0.euz("msg"),
level: zod$0.aig(),
msg: zod$0.YjP()
}) ]);
const ERROR_LEVEL = 0;
function parseLogLine(line) {
if (!line.startsWith("@nix ")) return;
try {
return lineSchema.safeParse(JSON.parse(line.slice("@nix ".length))).data;
} catch {
return;
}
}
}),

/***/ 53346: // build/js/tools/nix/require-daemon.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => requireDaemon
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_nix_daemon$1 = __webpack_require__(18869);
var internal_log_js$2 = __webpack_require__(62314);
function requireDaemon(argv, {status, stderr}) {
if (status === 0) return;
const error = errorsOf(stderr).find(domain_errors_nix_daemon$1.vT);
if (error !== void 0) throw new domain_errors_errors$0.Qd(argv, {
status,
stderr: error
});
}
function errorsOf(stderr) {
const texts = stderr.split("\n").flatMap(text => {
const line = (0, internal_log_js$2.wz)(text);
if (line === void 0) return [ text ];
return line.action === "msg" && line.level === internal_log_js$2.aC ? [ line.msg ] : [];
});
return (0, domain_errors_nix_daemon$1.ig)(texts.join("\n"));
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
