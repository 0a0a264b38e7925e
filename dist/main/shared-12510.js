export const modules = {

/***/ 12510: // build/js/domain/errors/begun.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ly: () => markBegun,
ri: () => begunOf
});
function markBegun(thrown, begun) {
const error = thrown instanceof Error ? thrown : new Error(String(thrown));
return Object.assign(error, {
begun
});
}
function begunOf(error) {
return error instanceof Error && "begun" in error && typeof error.begun === "boolean" ? error.begun : void 0;
}
}),

/***/ 32461: // build/js/domain/errors/exit-code.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => exitCodeOfError,
j: () => verdictOfError
});
var activation_verdicts_js$0 = __webpack_require__(74368);
var begun_js$2 = __webpack_require__(12510);
var errors_js$1 = __webpack_require__(8136);
function exitCodeOfError(error) {
if (!(0, errors_js$1.ux)(error)) return errors_js$1.ho;
return error.exitCode ?? activation_verdicts_js$0.rY[verdictOfError(error)].exitCode;
}
function verdictOfError(error) {
if ((0, begun_js$2.ri)(error) === true) return "NEEDS_HUMAN";
const isRefusal = [ errors_js$1.dz, errors_js$1.c8, errors_js$1.ue, errors_js$1.dh ].some(refusal => error instanceof refusal);
return isRefusal ? "UNCHANGED" : "UNKNOWN";
}
}),

/***/ 88827: // build/js/domain/errors/system-refusal.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
JB: () => explainedRefusal,
Xc: () => todoWhenRefused,
fG: () => whyRefused
});
var errors_js$0 = __webpack_require__(8136);
const refusals = {
ENOSPC: {
why: "no space is left on its file system",
todo: "Free disk space there"
},
EDQUOT: {
why: "the disk quota of this user is used up",
todo: "Free disk space there, or raise the quota"
},
EROFS: {
why: "its file system is read-only",
todo: "Mount it writable"
},
EACCES: {
why: "permission denied",
todo: "Give this user the right (chown, chmod)"
},
EPERM: {
why: "permission denied",
todo: "Give this user the right (chown, chmod)"
},
EMFILE: {
why: "this process has too many files open",
todo: "Raise the limit of open files (ulimit -n)"
},
ENFILE: {
why: "this machine has too many files open",
todo: "Raise the limit of open files (sysctl fs.file-max)"
},
EIO: {
why: "its disk fails",
todo: "Check the disk (journalctl --dmesg)"
}
};
const fileCalls = {
reads: [ "access", "fstat", "lstat", "opendir", "read", "readdir", "readlink", "realpath", "scandir", "stat", "statfs", "watch" ],
opens: [ "chdir", "open" ],
changes: [ "chmod", "chown", "fchmod", "fchown", "futime", "lchown", "link", "lutime", "rename", "rm", "rmdir", "symlink", "unlink", "utime" ],
writes: [ "close", "copyfile", "cp", "fdatasync", "fsync", "ftruncate", "mkdir", "mkdtemp", "truncate", "write" ]
};
function isRefusal(error) {
return error instanceof Error && "code" in error && typeof error.code === "string" && Object.hasOwn(refusals, error.code) && "syscall" in error && doneBy(String(error.syscall), error.code) !== void 0;
}
function doneBy(syscall, code) {
const isOf = calls => calls.includes(syscall);
if (isOf(fileCalls.reads)) return "read";
if (isOf(fileCalls.writes) || isOf(fileCalls.changes)) return "written";
if (!isOf(fileCalls.opens)) return;
if (code === "EACCES" || code === "EPERM") return "opened or written";
return code === "EMFILE" || code === "ENFILE" || code === "EIO" ? "opened" : "written";
}
function whyRefused(error) {
return isRefusal(error) ? `${refusals[error.code].why} (${error.code})` : void 0;
}
function todoWhenRefused(error) {
return isRefusal(error) ? refusals[error.code].todo : void 0;
}
class SystemRefusal extends errors_js$0.E {
name="SystemRefusal";
exitCode=errors_js$0.ho;
code="system-refused";
}
function explainedRefusal(error, where) {
if (!isRefusal(error)) return error;
const {message, hint} = explain(error, where);
return new SystemRefusal(message, {
hint,
cause: error
});
}
function explain(error, {machine, chosen = []}) {
const {code, path, syscall = ""} = error;
const {why, todo} = refusals[code];
const isOfPlace = code !== "EMFILE" && code !== "ENFILE";
const known = path === void 0 ? chosen : chosen.filter(({folder}) => isBelow(path, folder));
const variables = [ ...new Set(known.map(({variable, folder}) => path === void 0 ? `${variable} (now ${folder})` : variable)) ];
const another = variables.length === 0 || !isOfPlace ? "" : `, or name another folder with ${variables.join(" or ")}`;
return {
message: `${path ?? "A file"} on ${machine} cannot be ${doneBy(syscall, code)}: ${why} (${code}).`,
hint: `${todo}${another}, and try again.`
};
}
function isBelow(path, folder) {
return path === folder || path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
}),

/***/ 77655: // build/js/domain/report/interruption.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => watchInterruption
});
const preparing = new Set([ "preflight", "copy", "import" ]);
const onItsOwn = new Set([ "verify", "journal", "switch", "system", "restart", "health", "rollback", "confirm", "backup", "restore" ]);
function watchInterruption(inner) {
let state = "none";
let host;
return {
report(event) {
inner.report(event);
if (event.event === "confirmation") state = "running";
if (event.event !== "phase") return;
const next = stateAfter(state, event);
if (next !== state) host = event.host ?? host;
state = next;
},
lines: asked => asked === "attempt" ? linesFor(state, host ?? "the host") : requestLines(state)
};
}
function stateAfter(state, {phase, state: moment}) {
if (onItsOwn.has(phase)) return "running";
if (phase === "commit") return moment === "end" ? "ended" : "running";
if (preparing.has(phase)) return moment === "start" ? "preparing" : "unclear";
return phase === "connect" && moment === "end" && state === "none" ? "unclear" : state;
}
function requestLines(state) {
if (state === "none") return [ "Interrupted before a host was asked to change anything." ];
return [ "Interrupted. A host that has received a request completes it.", "  Repeat it: it continues, and does not do again what is done." ];
}
function linesFor(state, host) {
const attach = `  follow it: grind-to-prod attach ${host}`;
const cancel = `  cancel it: grind-to-prod cancel ${host}`;
const back = `  roll back: grind-to-prod rollback ${host} (once it has ended)`;
const lines = {
none: [ "Interrupted. Nothing was changed on a host." ],
preparing: [ `Interrupted before ${host} was asked to change what runs: nothing was switched.`, "  What was copied stays there for a day, so the same command continues." ],
unclear: [ `Interrupted. If ${host} has received the request, it continues on its own.`, `  inspect it: grind-to-prod status ${host}`, attach, cancel ],
running: [ `Interrupted. ${host} continues on its own, and rolls back by itself if the release is not healthy.`, attach, cancel, back ],
ended: [ `Interrupted. The attempt on ${host} has ended.`, `  its verdict: grind-to-prod ledger ${host} --limit 1`, back ]
};
return lines[state];
}
}),

/***/ 37891: // build/js/domain/report/lines-of.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => linesOf
});
var amount_js$0 = __webpack_require__(53004);
const begins = {
source: "Checking the source",
build: "Building",
manifest: "Writing the manifest",
connect: "Connecting",
preflight: "Checking what the host needs",
copy: "Copying store paths",
import: "Importing into the Nix store",
verify: "Verifying the release",
journal: "Recording the intended change",
switch: "Making the release current",
system: "Switching the NixOS system",
restart: "Restarting units",
health: "Checking health",
commit: "Recording the outcome",
sign: "Signing the record",
rollback: "Rolling back",
install: "Installing",
gate: "Running gates",
confirm: "Waiting for confirmation",
backup: "Backing up data",
restore: "Restoring data",
traffic: "Switching traffic",
check: "Checking the public endpoint",
deltas: "Making deltas",
needs: "Checking what a release needs",
evidence: "Verifying the evidence"
};
const formatters = {
phase: ({phase, state, host}) => state === "end" ? [] : [ `${begins[phase]}${host === void 0 ? "" : ` (${host})`}` ],
progress: ({phase, done, total, unit}) => [ `${begins[phase]}: ${(0, amount_js$0.ej)(done, unit)} of ${(0, 
amount_js$0.ej)(total, unit)}${percent(done, total)}` ],
note: ({level, message}) => [ level === "warning" ? `warning: ${message}` : message ],
unit: ({unit, action, state, because}) => [ `${unit}: ${action}, ${state}${because === void 0 ? "" : ` (${because})`}` ],
health: ({check, passed, passes, threshold, detail}) => [ `${check}: ${passed ? `passed, ${passes} of ${threshold} needed` : "not yet"} (${detail})` ],
confirmation: ({attempt, deadline, secondsLeft}) => [ `the release is rolled back unless attempt ${attempt} is confirmed by ${deadline} (${Math.ceil(secondsLeft)} s left)` ],
journal: ({lines}) => lines,
log: ({source, lines}) => [ `The last lines of ${source}:`, ...lines.map(line => `  ${line}`) ]
};
function linesOf(event) {
return formatters[event.event](event).flatMap(line => line.split("\n"));
}
function percent(done, total) {
return total === 0 ? "" : ` (${Math.floor(100 * done / total)} %)`;
}
}),

/***/ 36414: // build/js/domain/report/option-words.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
tB: () => adviceOnCommandLine,
Ry: () => checkOnCommandLine,
mW: () => inAction,
vo: () => onCommandLine
});
// CONCATENATED MODULE: ./build/js/domain/report/option-names.js
const optionNames = new Set([ "active-is-down", "actor", "admin", "against", "agent", "allow-host-fallback", "allow-older", "allow-unsigned", "allowed-signers", "application", "approval-key-file", "approvals", "artifacts", "at", "closure", "comment", "commit", "component", "deploy", "deploy-key", "deploy-key-file", "despite-drift", "directory", "dry-run", "emergency", "emergency-countersign-hours", "enclosed-keys", "every", "evidence", "expect", "expect-current", "fail-on", "figures", "fingerprint-key", "follow", "format", "git-note", "github", "heads", "health-path", "host", "host-key", "host-key-fingerprint", "hosts", "html", "identity", "identity-file", "json", "key", "known-hosts", "label", "ledger", "limit", "lines", "live", "manifest", "minimum", "minimum-approvals", "minimum-signatures", "nix", "nix-key", "nix-key-file", "nix-keys", "nix-signatures", "oidc-issuer", "output", "path", "port", "program", "purge", "read", "read-key", "reason", "record", "records", "ref", "rehearse", "release", "release-id", "replace", "replace-secrets", "require", "require-ledger", "retry", "revert", "reviewer", "revoked-keys", "sarif", "schema-change", "set", "shared-units", "signature", "signer", "signer-workflow", "signers", "signing-key-file", "since", "snapshots", "source", "strict", "substituter", "timestamp-certificates", "to", "trusted-root", "until", "valid-days", "verbose", "verdict", "version", "wait", "watch", "workflows-from", "write", "yes" ]);
const inputNames = new Set([ "active-is-down", "allow-host-fallback", "allow-older", "allow-unsigned", "allowed-signers", "approvals-file", "approvals-from-comments", "artifact", "artifact-digest", "at", "build-host", "candidate", "closure", "comment", "despite-drift", "directory", "dry-run", "emergency", "environment", "environment-url", "evidence", "expect-current", "fail-on", "git-note", "github", "github-release", "github-token", "host", "host-key", "identity-file", "incident", "issue", "known-hosts", "label", "ledger", "live", "manifest", "minimum", "minimum-signatures", "nix-key-file", "nix-keys", "nix-signatures", "output", "record", "ref", "rehearse", "release-id", "require", "retention-days", "retry", "revoked-keys", "run-id", "run-ids", "schema-change", "signature", "signing-key", "signing-key-file", "snapshots", "source", "ssh-key", "strict", "timestamp-certificates", "to", "wait-for-approvals-minutes", "without-hosts" ]);
// CONCATENATED MODULE: ./build/js/domain/report/option-words.js
const OPTIONS = /\b(?:the )?options? ("[a-z][a-z-]*"(?:(?:, | and | or )"[a-z][a-z-]*")*)/gi;
function onCommandLine(text) {
return text.replace(OPTIONS, (found, names) => areAllIn(optionNames, names) ? names.replaceAll(/"([^"]*)"/g, "--$1") : found);
}
function inAction(text) {
return text.replace(OPTIONS, (found, names) => areAllIn(inputNames, names) ? found.replace(/option/i, word => word.startsWith("O") ? "Input" : "input") : found);
}
function areAllIn(known, names) {
return [ ...names.matchAll(/"([^"]*)"/g) ].every(([, name = ""]) => known.has(name));
}
const ADVICE = new Set([ "hint", "notes", "refusal" ]);
function adviceOnCommandLine(key, value) {
if (ADVICE.has(key)) {
if (typeof value === "string") return onCommandLine(value);
if (Array.isArray(value)) return value.map(one => typeof one === "string" ? onCommandLine(one) : one);
}
if (typeof value !== "object" || value === null || !("hint" in value)) return value;
const own = Object.entries(value).map(([name, text]) => [ name, (name === "statement" || name === "message") && typeof text === "string" ? onCommandLine(text) : text ]);
return Object.fromEntries(own);
}
function checkOnCommandLine(check) {
const {statement, hint} = check;
return {
...check,
statement: onCommandLine(statement),
...hint === void 0 ? {} : {
hint: onCommandLine(hint)
}
};
}
}),

/***/ 97262: // build/js/domain/report/throttled.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => throttled
});
const PERIOD = 5e3;
function throttled(inner, now = () => performance.now()) {
const last = new Map;
return {
report(event) {
if (event.event !== "progress" || isDue(event)) inner.report(event);
}
};
function isDue({phase, done, total}) {
const before = last.get(phase);
const isComplete = done >= total;
if (before !== void 0 && now() - before.at < PERIOD && (before.isComplete || !isComplete)) return false;
last.set(phase, {
at: now(),
isComplete
});
return true;
}
}
}),

/***/ 53004: // build/js/domain/report/amount.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B4: () => formatCount,
ej: () => formatAmount,
z3: () => formatBytes
});
const binaryUnits = [ "KiB", "MiB", "GiB", "TiB" ];
function formatBytes(bytes) {
if (bytes < 1024) return `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
const power = Math.min(Math.floor(Math.log2(bytes) / 10), binaryUnits.length);
return `${(bytes / 1024 ** power).toFixed(1)} ${binaryUnits[power - 1]}`;
}
function formatCount(count, one, many = `${one}s`) {
return `${count} ${count === 1 ? one : many}`;
}
function formatAmount(amount, unit) {
if (unit === "bytes") return formatBytes(amount);
return formatCount(amount, unit === "paths" ? "path" : "derivation");
}
}),

};
