export const modules = {

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
check_js$3.L5)("state", `The state of ${name} could not be read: ${"failed" in snapshot ? snapshot.failed : ""}`) ] : stateChecks(facts, known), chainCheck(name, ledger, status), ...(0, 
check_js$3.fT)("nix-trust", {
version: status.nixVersion,
warnings: status.warnings
}, `Ask the administrator of ${name}.`), ...busyCheck(name, status) ];
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
