export const modules = {

/***/ 14902: // build/js/domain/doctor/host-trust.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Q: () => trustChecks,
b: () => untrusted
});
var _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18049);
var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8511);
var _trust_nix_key_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64315);
function trustChecks(facts, {trust: trust}) {
return [ nixKeyCheck(facts, trust), signerCheck(facts, trust), ...signaturesCheck(facts, trust) ];
}
function nixKeyCheck({name: name, signer: signer}, {policy: policy}) {
const keys = (0, _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__.GZ)(policy) || policy === null ? null : policy.trustedPublicKeys;
if (signer === null || keys === null || (0, _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__.GZ)(keys)) return (0, 
_check_js__WEBPACK_IMPORTED_MODULE_1__.L5)("trusts-nix-key", `It is unknown whether ${name} accepts what this machine builds.`);
if (keys.includes(signer)) return (0, _check_js__WEBPACK_IMPORTED_MODULE_1__.bF)("trusts-nix-key", `${name} accepts what this machine builds.`);
return untrusted(name, (0, _trust_nix_key_name_js__WEBPACK_IMPORTED_MODULE_2__.W)(signer));
}
function untrusted(name, key) {
return (0, _check_js__WEBPACK_IMPORTED_MODULE_1__.gz)("trusts-nix-key", `${name} does not accept paths that are signed by ${key}, the key of this machine's Nix.`, install(name));
}
function signerCheck({name: name, releaseKey: releaseKey}, {allowedSigners: allowedSigners}) {
if (releaseKey === null || (0, _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__.GZ)(allowedSigners)) return (0, 
_check_js__WEBPACK_IMPORTED_MODULE_1__.L5)("trusts-signer", `It is unknown whether ${name} accepts the signatures of the release key.`);
const signers = allowedSigners?.signers ?? {};
if (Object.keys(signers).some(fingerprint => fingerprint.startsWith(releaseKey))) return (0, 
_check_js__WEBPACK_IMPORTED_MODULE_1__.bF)("trusts-signer", `${name} accepts the signatures of the release key.`);
return (0, _check_js__WEBPACK_IMPORTED_MODULE_1__.gz)("trusts-signer", `${name} does not accept the signatures of the release key ${releaseKey}.`, install(name));
}
function signaturesCheck({name: name}, {policy: policy}) {
if ((0, _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__.GZ)(policy) || policy === null || (0, 
_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__.GZ)(policy.minimumSignatures) || policy.minimumSignatures < 2) return [];
return [ (0, _check_js__WEBPACK_IMPORTED_MODULE_1__.k9)("signatures", `${name} needs the signatures of ${policy.minimumSignatures} different signers.`, "Sign a manifest with each key before it is promoted.") ];
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
var _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18049);
var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8511);
function unitChecks({name: name, configured: configured}, status, snapshot) {
const units = snapshot === null || (0, _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_0__.GZ)(snapshot.units) ? null : snapshot.units;
return configured.units.flatMap(unit => {
const known = units?.[unit];
if (known !== void 0) return [ loadedCheck(name, unit, known.loadState), ...bootCheck(name, unit, bootStateOf(unit, status)) ];
if (status.currentRelease === null && units !== null) return [ (0, _check_js__WEBPACK_IMPORTED_MODULE_1__.gz)("unit", `The policy of ${name} does not list ${unit}.`, `Run "grind-to-prod host install ${name}".`) ];
return [ (0, _check_js__WEBPACK_IMPORTED_MODULE_1__.L5)("unit", `The release on ${name} does not have ${unit}, so the agent does not report it.`, `Run "grind-to-prod host install ${name} --dry-run" to see whether its policy lists it.`) ];
});
}
const words = {
"not-found": "not installed"
};
function loadedCheck(name, unit, loadState) {
if (loadState === "loaded") return (0, _check_js__WEBPACK_IMPORTED_MODULE_1__.bF)("unit", `${name} has ${unit}.`);
return (0, _check_js__WEBPACK_IMPORTED_MODULE_1__.gz)("unit", `${name} cannot run the units of a release: ${unit} is ${words[loadState] ?? loadState}.`, "Install or unmask it there, or remove it from grind-to-prod.yml.");
}
function bootStateOf(unit, {units: units}) {
return units.find(one => one.unit === unit)?.unitFileState;
}
function bootCheck(name, unit, unitFileState) {
if (unitFileState !== "disabled") return [];
return [ (0, _check_js__WEBPACK_IMPORTED_MODULE_1__.k9)("boot", `${unit} does not start when ${name} boots.`, `Run "systemctl enable ${unit}" there, unless another unit starts it.`) ];
}
}),

/***/ 13037: // build/js/domain/doctor/host.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M0: () => offsetCheck,
jd: () => versionCheck,
mj: () => hostChecks
});
var _protocol_expected_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25729);
var _protocol_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56476);
var _report_amount_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53004);
var _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18049);
var _config_host_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61448);
var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8511);
var _host_trust_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14902);
var _host_units_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89267);
function hostChecks(facts) {
const {name: name, answer: answer} = facts;
if ("message" in answer) return [ ...keyChecks(facts), silence(name, answer) ];
const {status: status, snapshot: snapshot} = answer;
const known = "failed" in snapshot ? null : snapshot;
return [ ...keyChecks(facts), (0, _check_js__WEBPACK_IMPORTED_MODULE_2__.bF)("connects", `${name} accepts the key, and its agent answers.`), versionCheck(name, status.agentVersion), identityCheck(facts, status), ...(0, 
_host_units_js__WEBPACK_IMPORTED_MODULE_4__.G)(facts, status, known), ...known === null ? [ (0, 
_check_js__WEBPACK_IMPORTED_MODULE_2__.L5)("state", `The state of ${name} could not be read: ${"failed" in snapshot ? snapshot.failed : ""}`) ] : stateChecks(facts, known), ...status.warnings.map(message => (0, 
_check_js__WEBPACK_IMPORTED_MODULE_2__.k9)("nix-trust", message, `Ask the administrator of ${name}.`)), ...busyCheck(name, status) ];
}
function keyChecks({name: name, configured: configured, scanned: scanned}) {
const {hostKey: hostKey, hasJump: hasJump} = configured;
if (hostKey === void 0 || hasJump || (0, _config_host_key_js__WEBPACK_IMPORTED_MODULE_5__.v)(hostKey) !== void 0 || scanned === null) return [ (0, 
_check_js__WEBPACK_IMPORTED_MODULE_2__.L5)("host-key", `The ssh key of ${name} is checked only when it is connected to.`) ];
if (scanned.length === 0) return [ (0, _check_js__WEBPACK_IMPORTED_MODULE_2__.gz)("host-key", `${name} does not answer to ssh.`, "Check its address, its sshd and the network.") ];
if (scanned.some(({key: key}) => key === hostKey)) return [ (0, _check_js__WEBPACK_IMPORTED_MODULE_2__.bF)("host-key", `${name} shows the ssh key that is pinned.`) ];
const shown = scanned.map(({fingerprint: fingerprint}) => fingerprint).join(", ");
return [ (0, _check_js__WEBPACK_IMPORTED_MODULE_2__.gz)("host-key", `${name} does not show the ssh key that is pinned; it shows ${shown}.`, "Check on the host itself whether it has a new key; change hostKey in grind-to-prod.yml only then.") ];
}
const installed = new Set([ "agent-missing", "authentication-failed", "not-installed" ]);
function silence(name, {code: code, message: message, hint: hint}) {
const install = `Run "grind-to-prod host install ${name}" if that was not done yet.`;
return (0, _check_js__WEBPACK_IMPORTED_MODULE_2__.gz)("connects", message, installed.has(code) ? install : hint ?? "Fix that, and run doctor again.");
}
function versionCheck(name, agentVersion) {
if (agentVersion === _protocol_version_js__WEBPACK_IMPORTED_MODULE_6__.VERSION) return (0, 
_check_js__WEBPACK_IMPORTED_MODULE_2__.bF)("agent-version", `The agent of ${name} is of this version, ${_protocol_version_js__WEBPACK_IMPORTED_MODULE_6__.VERSION}.`);
return (0, _check_js__WEBPACK_IMPORTED_MODULE_2__.k9)("agent-version", `The agent of ${name} is version ${agentVersion}, and this is ${_protocol_version_js__WEBPACK_IMPORTED_MODULE_6__.VERSION}.`, `Run "grind-to-prod host install ${name}".`);
}
function identityCheck({name: name, expected: expected}, status) {
const problem = (0, _protocol_expected_host_js__WEBPACK_IMPORTED_MODULE_0__.HO)(expected, status);
if (problem !== void 0) return (0, _check_js__WEBPACK_IMPORTED_MODULE_2__.gz)("identity", problem.message, problem.hint ?? "Check its address in grind-to-prod.yml.");
if (expected?.machineId !== void 0) return (0, _check_js__WEBPACK_IMPORTED_MODULE_2__.bF)("identity", `${name} is the machine that the configuration names.`);
return (0, _check_js__WEBPACK_IMPORTED_MODULE_2__.k9)("identity", `The configuration does not name the machine of ${name}.`, `Add machineId: ${status.machineId} to the host in grind-to-prod.yml.`);
}
function busyCheck(name, {holder: holder, awaiting: awaiting}) {
if (holder !== null) return [ (0, _check_js__WEBPACK_IMPORTED_MODULE_2__.k9)("free", `${name} is busy with attempt ${holder.attempt} of ${holder.actor.name}.`, "Wait until it has ended.") ];
if (awaiting === void 0) return [];
return [ (0, _check_js__WEBPACK_IMPORTED_MODULE_2__.k9)("free", `Release ${awaiting.releaseId} waits for its confirmation on ${name}.`, 'Confirm it with "grind-to-prod confirm", or let it roll back.') ];
}
const ROOM_BYTES = 2 ** 30;
const CLOCK_MILLISECONDS = 6e4;
function stateChecks(facts, snapshot) {
return [ ...(0, _host_trust_js__WEBPACK_IMPORTED_MODULE_3__.Q)(facts, snapshot), roomCheck(facts, snapshot), clockCheck(facts, snapshot) ];
}
function roomCheck({name: name}, {capacity: capacity}) {
const free = Object.entries(capacity).flatMap(([folder, of]) => (0, _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_1__.GZ)(of) ? [] : [ {
folder: folder,
bytes: of.bytesFree
} ]);
const least = free.toSorted((left, right) => left.bytes - right.bytes)[0];
if (least === void 0) return (0, _check_js__WEBPACK_IMPORTED_MODULE_2__.L5)("room", `It is unknown how much room ${name} has.`);
const message = `${name} has ${(0, _report_amount_js__WEBPACK_IMPORTED_MODULE_7__.z3)(least.bytes)} free in ${least.folder}.`;
return least.bytes >= ROOM_BYTES ? (0, _check_js__WEBPACK_IMPORTED_MODULE_2__.bF)("room", message) : (0, 
_check_js__WEBPACK_IMPORTED_MODULE_2__.k9)("room", message, 'Free some, or remove old releases with "grind-to-prod prune".');
}
function clockCheck({name: name}, {clock: clock}) {
const {offsetMilliseconds: offset, synchronized: synchronized} = clock;
const [apart] = (0, _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_1__.GZ)(offset) ? [] : offsetCheck(name, offset);
if (apart !== void 0) return apart;
if (synchronized === true) return (0, _check_js__WEBPACK_IMPORTED_MODULE_2__.bF)("clock", `The clock of ${name} is synchronized.`);
if ((0, _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_1__.GZ)(synchronized)) return (0, 
_check_js__WEBPACK_IMPORTED_MODULE_2__.L5)("clock", `It is unknown whether the clock of ${name} is synchronized.`);
return (0, _check_js__WEBPACK_IMPORTED_MODULE_2__.k9)("clock", `The clock of ${name} is not synchronized.`, "Start a time service there, such as systemd-timesyncd.");
}
function offsetCheck(name, milliseconds) {
if (Math.abs(milliseconds) <= CLOCK_MILLISECONDS) return [];
const message = `The clock of ${name} differs by ${Math.round(Math.abs(milliseconds) / 1e3)} s from this one.`;
return [ (0, _check_js__WEBPACK_IMPORTED_MODULE_2__.k9)("clock", message, "Synchronize both with NTP.") ];
}
}),

/***/ 88530: // build/js/steps/evidence/keep-signed-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => keepSignedRecords
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68417);
var _domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53795);
var _domain_statement_deployment__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67418);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59786);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11245);
async function keepSignedRecords(folder, records, reporter) {
if (folder === void 0) return {};
const files = [];
for (const {record: record, signature: signature, statement: statement} of records) {
if (record === null || signature === void 0) continue;
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `host-record-${record.attempt}.json`);
try {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
recursive: true
});
await (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)(file, (0, 
_domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_6__.q)(record));
await (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)(`${file}.sig`, signature);
files.push(file, `${file}.sig`);
if (statement === void 0) continue;
const statementFile = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0, 
_domain_statement_deployment__WEBPACK_IMPORTED_MODULE_3__.mI)(record.attempt));
await (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)(statementFile, statement);
files.push(statementFile);
} catch (error) {
const reason = (0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_5__.A)(error);
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_4__.R8)(reporter, `The record that the host signed was not kept: ${reason}`);
}
}
return files.length === 0 ? {} : {
signedRecords: files
};
}
}),

/***/ 49730: // build/js/steps/evidence/newest-statement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => newestStatement
});
async function newestStatement(client, stated, snapshots) {
const {record: record, statement: statement} = stated;
if (record === null || statement === void 0 || typeof snapshots.result().snapshots?.after !== "string") return statement;
const ledger = await client.ledger({
limit: 1,
skip: 0
}).catch(() => {});
const [newest] = ledger?.entries ?? [];
return newest?.record.attempt === record.attempt ? newest.statement ?? statement : statement;
}
}),

/***/ 67905: // build/js/steps/evidence/snapshots-around.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Z: () => snapshotsAround
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68417);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59786);
var _domain_snapshot_parse__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37779);
var _agent_answer_of_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90171);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11245);
var _agent_host_client_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16328);
__webpack_require__(26187);
var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
if (value !== null && value !== void 0) {
if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
var dispose, inner;
if (async) {
if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
dispose = value[Symbol.asyncDispose];
}
if (dispose === void 0) {
if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
dispose = value[Symbol.dispose];
if (async) inner = dispose;
}
if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
if (inner) dispose = function() {
try {
inner.call(this);
} catch (e) {
return Promise.reject(e);
}
};
env.stack.push({
value: value,
dispose: dispose,
async: async
});
} else if (async) env.stack.push({
async: true
});
return value;
};
var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
return function(env) {
function fail(e) {
env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
env.hasError = true;
}
var r, s = 0;
function next() {
while (r = env.stack.pop()) try {
if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
if (r.dispose) {
var result = r.dispose.call(r.value);
if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
fail(e);
return next();
});
} else s |= 1;
} catch (e) {
fail(e);
}
if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
if (env.hasError) throw env.error;
}
return next();
};
}(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
var e = new Error(message);
return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
const LIMIT_MILLISECONDS = {
before: 1e4,
after: 3e4
};
function snapshotsAround(options, context) {
const {reporter: reporter} = context;
const {folder: folder, attempt: attempt, hostName: hostName} = options;
const files = {
before: null,
after: null
};
const taken = new Map;
const askAgain = async () => {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const again = __addDisposableResource(env_1, await (0, _agent_host_client_js__WEBPACK_IMPORTED_MODULE_8__.m)(options, context), true);
return await again.snapshot();
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
};
return {
async take(moment, client) {
if (folder === void 0) return;
try {
const asked = client.snapshot().catch(error => {
if (moment === "after" && (0, _agent_answer_of_error_js__WEBPACK_IMPORTED_MODULE_6__.H)(error)) return askAgain();
throw error;
});
const snapshot = await within(LIMIT_MILLISECONDS[moment], asked);
taken.set(moment, snapshot);
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `snapshot-${hostName}-${attempt}-${moment}.json`);
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
recursive: true
});
await (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_3__.writeAtomically)(file, (0, 
_domain_snapshot_parse__WEBPACK_IMPORTED_MODULE_5__.snapshotText)(snapshot));
files[moment] = file;
} catch (error) {
const reason = (0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_7__.A)(error);
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_4__.R8)(reporter, `There is no snapshot of ${hostName} ${moment} the attempt: ${reason}`);
}
},
ready: client => folder === void 0 ? client : readyWhenChecked(client),
result: () => folder === void 0 ? {} : {
snapshots: files
},
pair() {
const [before, after] = [ taken.get("before"), taken.get("after") ];
return before === void 0 || after === void 0 ? void 0 : {
before: before,
after: after
};
}
};
}
function readyWhenChecked(client) {
const {reporter: reporter} = client.context;
return client.reportingTo({
report(event) {
if (event.event === "phase" && event.phase === "health" && event.state === "start") client.prepareSnapshot();
reporter.report(event);
}
});
}
async function within(milliseconds, work) {
const timer = new AbortController;
try {
const late = (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(milliseconds, void 0, {
signal: timer.signal
}).then(() => {
throw new Error(`it took longer than ${milliseconds / 1e3} s.`);
});
return await Promise.race([ work, late ]);
} finally {
timer.abort();
}
}
}),

};
