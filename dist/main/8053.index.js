import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-51949.js';
import { modules as shared3 } from './shared-62709.js';
import { modules as shared4 } from './shared-48929.js';
import { modules as shared5 } from './shared-3556.js';
import { modules as shared6 } from './shared-8511.js';
import { modules as shared7 } from './shared-16512.js';
import { modules as shared8 } from './shared-38452.js';
export const id = 8053;
export const ids = [8053,3798];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,
...shared7,
...shared8,


/***/ 48053: // build/js/cli/commands/status.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
statusCommand: () => statusCommand
});
var option_words = __webpack_require__(36414);
var production_hosts = __webpack_require__(44913);
var status_exit_code = __webpack_require__(28799);
var quote = __webpack_require__(7191);
var nix_warnings = __webpack_require__(40687);
var age = __webpack_require__(96477);
var amount = __webpack_require__(53004);
var emergency_words = __webpack_require__(49635);
var ledger_warning = __webpack_require__(38452);
var outcome_lines = __webpack_require__(30873);
var release_name = __webpack_require__(71259);
var rollback_lines = __webpack_require__(86046);
var system_lines = __webpack_require__(20187);
var unit_lines = __webpack_require__(18684);
// CONCATENATED MODULE: ./build/js/domain/report/status-lines.js
function statusLines(status, around = {}, host) {
const {awaiting} = status;
return [ `${status.application} on ${status.hostName} (${status.role ?? "no role"}), agent ${status.agentVersion}, Nix ${status.nixVersion}`, `  machine:  ${status.machineId === "" ? "its id cannot be read" : status.machineId}`, `  current:  ${(0, 
release_name.Vl)(status.currentRelease, sourceOf(status, status.currentRelease), around)}`, ...sinceLines(status, around), ...previousLines(status, around), ...healthLines(status), ...(0, 
system_lines.rX)(status.system), ...(0, system_lines.Cg)(status.provedAtBoot), ...keptLines(status, around), ...status.units.map(unitLine), ...(status.removedUnits ?? []).map(({unit, activeState, executable, release}) => `  ${unit}: ${activeState}, runs ${executable ?? "nothing"} of release ${(0, 
release_name.m_)(release)}; the current release does not list it`), ...ledgerStateLines(status), ...busyLines(status), ...awaiting === void 0 ? [] : (0, 
outcome_lines.Gp)(awaiting, host), ...(status.emergencies ?? []).map(one => `  ${(0, 
emergency_words.J1)(one, host)}`), ...lastAttemptLines(status, around), ...statusWarnings(status, status.hostName, around).map(warning => `  warning: ${warning}`) ];
}
function previousLines(status, around) {
const {previousRelease, releases} = status;
if (previousRelease !== null) return [ `  previous: ${(0, release_name.Vl)(previousRelease, sourceOf(status, previousRelease), around)}` ];
return releases.every(({current}) => current) ? [] : [ '  previous: none that a rollback chooses; give it one with the option "to"' ];
}
function keptLines({releases, candidates = [], currentRelease}, around) {
const kept = releases.filter(({current}) => !current);
return (0, rollback_lines.dj)({
kept,
current: currentRelease,
candidates
}).map(({id, source, valid, remarks = []}) => {
const marks = [ ...remarks, ...valid ? [] : [ "not in the store" ] ];
return `  kept:     ${(0, release_name.Vl)(id, source, around)}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`;
});
}
function statusWarnings({ledger, warnings, nixVersion}, host, view = {}) {
const ofLedger = (0, ledger_warning.If)(host, ledger);
const {summary, others} = (0, nix_warnings.Sf)(nixVersion, warnings);
const {isVerbose = false, listed = `grind-to-prod status ${host} --verbose`} = view;
const ofNix = isVerbose || summary === void 0 ? warnings : [ ...others, `${summary}. "${listed}" lists them.` ];
return [ ...ofLedger === void 0 ? [] : [ ofLedger ], ...ofNix ];
}
function sourceOf({releases}, release) {
return releases.find(({id}) => id === release)?.source;
}
function sinceLines({currentSince, ledger}, {now}) {
if (ledger?.contradicted !== void 0) return [ `  since:    unknown: not by the ledger, in which attempt ${ledger.contradicted.attempt} left another release` ];
if (currentSince === void 0) return [];
const {at, verb, actor} = currentSince;
return [ `  since:    ${at}${now === void 0 ? "" : ` (${(0, age.J)(at, now)})`}, ${verb} by ${(0, 
quote.af)(actor.name)}${linksWords(ledger)}` ];
}
function linksWords(ledger) {
return (ledger?.changedLinks ?? []).length === 0 ? "" : "; links of it were changed by hand since";
}
function healthLines({health}) {
if (health === void 0) return [];
return [ `  health:   ${health.healthy ? "healthy" : `not healthy: ${health.reason}`}`, ...health.checks.map(({check, passed, detail}) => `    ${check}: ${passed ? "passed" : "failed"} (${detail})`) ];
}
function unitLine(unit) {
const {unit: name, activeState, subState, executable, ofCurrentRelease, done} = unit;
if (isNotInstalled(unit)) return `  ${name}: not installed on this host`;
const other = ofCurrentRelease === false ? ", not of the current release" : "";
return `  ${name}: ${(0, unit_lines.__)({
activeState,
done
})} (${subState})${bootWords(unit)}, runs ${executable ?? "nothing"}${other}`;
}
function isNotInstalled({loadState}) {
return loadState === "not-found";
}
function bootWords({unitFileState}) {
return unitFileState === void 0 || unitFileState === "" ? "" : `, ${unitFileState}`;
}
function busyWords({holder}) {
if (holder === null) return;
const who = holder.attempt === "" ? "recovery" : `attempt ${holder.attempt} of ${(0, 
quote.af)(holder.actor.name)}`;
return `${who}${holder.since === "" ? "" : ` since ${holder.since}`}`;
}
function ledgerStateLines({ledger}) {
const words = ledger === void 0 ? void 0 : (0, ledger_warning.ji)(ledger);
return words === void 0 ? [] : [ `  ledger:   ${words}` ];
}
function busyLines(status) {
const busy = busyWords(status);
return busy === void 0 ? [] : [ `  busy: ${busy}` ];
}
function lastAttemptLines({lastRecord}, {now}) {
if (lastRecord === null) return [];
const {verdict, finishedAt, reason, verb, releaseId, actor} = lastRecord;
const when = now === void 0 ? finishedAt : `${finishedAt} (${(0, age.J)(finishedAt, now)})`;
const what = verb === "set-role" ? verb : `${verb} of ${(0, release_name.m_)(releaseId)}`;
return [ `  last attempt: ${verdict} at ${when}, ${what} by ${(0, quote.af)(actor.name)}: ${(0, 
release_name.DR)(reason)}` ];
}
function unitsWords({units}) {
if (units.length === 0) return "none";
const down = units.filter(({activeState, done}) => activeState !== "active" && done !== true);
const off = units.filter(({unitFileState}) => unitFileState === "disabled" || unitFileState === "masked");
const words = down.map(unit => `${unit.unit} ${isNotInstalled(unit) ? "not installed" : unit.activeState}`);
const boot = off.map(({unit, unitFileState}) => `${unit} ${unitFileState}`);
return [ down.length === 0 ? `${(0, amount.B4)(units.length, "unit")} up` : words.join(", "), ...boot ].join("; ");
}
var error_lines = __webpack_require__(57203);
var columns = __webpack_require__(55689);
// CONCATENATED MODULE: ./build/js/domain/report/status-table.js
const rows = [ {
name: "role",
cell: ({role}) => role ?? void 0
}, {
name: "release",
cell: ({currentRelease}) => currentRelease === null ? "none" : (0, release_name.m_)(currentRelease)
}, {
name: "commit",
cell: (status, around) => {
const source = sourceOf(status, status.currentRelease);
return source === void 0 ? void 0 : (0, release_name.xK)(source, around);
}
}, {
name: "released",
cell: ({currentSince, ledger}, {now}) => {
if (ledger?.contradicted !== void 0) return "NOT BY THE LEDGER";
return currentSince === void 0 ? void 0 : sinceWords(currentSince, now);
}
}, {
name: "health",
cell: ({health}) => health === void 0 ? void 0 : health.healthy ? "healthy" : `NOT HEALTHY: ${health.reason}`
}, {
name: "units",
cell: unitsWords
}, {
name: "busy",
cell: busyWords
}, {
name: "awaiting",
cell: ({awaiting}) => awaiting === void 0 ? void 0 : `confirmation until ${awaiting.deadline}`
}, {
name: "emergency",
cell: ({emergencies}) => emergencies === void 0 ? void 0 : (0, emergency_words.Ew)(emergencies)
}, {
name: "ledger",
cell: ({ledger}) => ledger?.compared === false ? "not compared" : void 0
}, {
name: "last attempt",
cell: ({lastRecord}, {now}) => lastRecord === null ? void 0 : `${lastRecord.verdict} ${now === void 0 ? lastRecord.finishedAt : (0, 
age.J)(lastRecord.finishedAt, now)}`
}, {
name: "agent",
cell: ({agentVersion}) => agentVersion
} ];
function sinceWords({at, verb, actor}, now) {
return `${now === void 0 ? at : (0, age.J)(at, now)} by ${(0, quote.af)(actor.name)}${verb === "rollback" ? " (rollback)" : ""}`;
}
const CELL = 40;
function statusTable(hosts, around) {
const cells = rows.map(({name, cell}) => ({
name,
cells: hosts.map(host => "error" in host ? void 0 : cell(host.status, around))
}));
const shown = cells.filter(row => row.cells.some(text => text !== void 0));
const table = (0, columns.R)([ [ "", ...hosts.map(({host}) => host) ], ...shown.map(row => [ row.name, ...row.cells.map((text, index) => cut(text ?? absent(hosts[index]))) ]) ]);
return [ ...table.split("\n").flatMap(line => line.trim() === "" ? [] : line.trimEnd()), ...hosts.flatMap(host => "error" in host ? [ `${host.host}: ${(0, 
error_lines.GR)(host.error)}` ] : []), ...shown.flatMap(row => row.cells.flatMap((text, index) => text !== void 0 && text.length > CELL ? [ `${hosts[index].host}, ${row.name}: ${text}` ] : [])), ...hosts.flatMap(host => "error" in host ? [] : statusWarnings(host.status, host.host, around).map(warning => `${host.host}: warning: ${warning}`)) ];
}
function absent(host) {
return "error" in host ? "unknown" : "-";
}
function cut(text) {
return text.length <= CELL ? text : `${text.slice(0, CELL - 1)}\u2026`;
}
var silent_reporter = __webpack_require__(48023);
var cli_arguments = __webpack_require__(66279);
var command = __webpack_require__(4303);
var host_command = __webpack_require__(6297);
var inputs = __webpack_require__(38530);
var cli_lines = __webpack_require__(84652);
var subjects = __webpack_require__(73798);
// CONCATENATED MODULE: ./build/js/cli/commands/status.js
const statusCommand = (0, command.G5)({
name: "status",
summary: "show what hosts run: release, commit, age, health asked now, units, last attempt",
arguments: {
hosts: (0, inputs.EE)("[host...]", "hosts of grind-to-prod.yml (default: all of them)")
},
options: {
...host_command.VK,
watch: (0, inputs.Jt)("show it again and again, until Ctrl-C"),
requireLedger: (0, inputs.Jt)("end with 14 for a ledger that is not whole or contradicts its host, and where that is not known"),
every: (0, inputs.NW)((0, inputs.Yz)("<seconds>", "how often --watch asks", cli_arguments.TM), 5)
},
needs: {
every: "watch"
},
examples: [ "grind-to-prod status", "grind-to-prod status prod", "grind-to-prod status --watch", "grind-to-prod status --require-ledger" ],
run: async ({hosts: named, directory, identityFile, watch, every, requireLedger}, context) => {
const reach = await (0, host_command.sX)({
directory,
identityFile
}, named, context);
const hosts = named.length === 0 ? (0, production_hosts.$)(reach.config) : named;
const asked = {
...reach,
hosts,
check: true,
directory: await context.applicationFolder(directory),
isOne: named.length === 1,
requireLedger
};
if (!watch) return asked.isOne ? oneHost(asked, context) : severalHosts(asked, context);
for (;;) {
const outcome = await severalHosts(asked, {
...context,
reporter: silent_reporter.P
});
context.stdout.write(frameOf(outcome, context));
if (!await context.pause(every * 1e3)) return {
...outcome,
text: []
};
}
}
});
async function oneHost({hosts, directory, requireLedger, ...reach}, context) {
const {status} = await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(781) ]).then(__webpack_require__.bind(__webpack_require__, 52589));
const found = await status({
...reach,
hostName: hosts[0]
}, context);
await remember([ found ], context);
const around = {
...await (0, subjects.subjectsHere)(commitsOf([ found ]), directory, context),
isVerbose: context.isVerbose
};
const exitCode = requireLedger === true ? (0, status_exit_code.d)(found) : (0, status_exit_code.m)(found);
return {
result: found,
text: statusLines(found, around, hosts[0]),
exitCode
};
}
async function severalHosts({directory, ...asked}, context) {
const {statuses} = await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(781) ]).then(__webpack_require__.bind(__webpack_require__, 52589));
const {hosts, exitCode} = await statuses(asked, context);
const found = hosts.flatMap(host => "status" in host ? [ host.status ] : []);
await remember(found, context);
const around = {
...await (0, subjects.subjectsHere)(commitsOf(found), directory, context),
isVerbose: context.isVerbose
};
const text = asked.isOne && found.length === 1 ? statusLines(found[0], around, asked.hosts[0]) : statusTable(hosts, around);
return {
result: {
hosts
},
text,
exitCode
};
}
async function remember(found, {environment, home}) {
const {rememberReleases} = await __webpack_require__.e(1547).then(__webpack_require__.bind(__webpack_require__, 41547));
const {stateFolder} = await __webpack_require__.e(4568).then(__webpack_require__.bind(__webpack_require__, 4568));
await rememberReleases(stateFolder(environment, home), found);
}
function commitsOf(found) {
return found.flatMap(({releases}) => releases.map(({source}) => source?.commit));
}
const CLEAR_SCREEN = "[H[2J";
function frameOf({result, text}, {isJson, stdout}) {
if (isJson) return `${JSON.stringify(result, option_words.tB)}\n`;
const lines = typeof text === "string" ? text : (0, cli_lines.TV)(text);
return `${stdout.isTTY === true ? CLEAR_SCREEN : ""}${(new Date).toISOString()}\n${lines}\n`;
}
}),

/***/ 28799: // build/js/domain/protocol/status-exit-code.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
d: () => exitCodeWithLedger,
m: () => statusExitCode
});
var activation_verdicts_js$0 = __webpack_require__(74368);
var errors_errors_js$1 = __webpack_require__(8136);
var ledger_state_js$2 = __webpack_require__(93795);
function statusExitCode({provedAtBoot, health, emergencies}) {
const isOverdue = emergencies?.some(one => one.isOverdue) === true;
return provedAtBoot?.state === "failed" || health?.healthy === false || isOverdue ? activation_verdicts_js$0.rY.NEEDS_HUMAN.exitCode : 0;
}
function exitCodeWithLedger(status) {
const isWhole = status.ledger !== void 0 && (0, ledger_state_js$2.zU)(status.ledger);
const exitCode = statusExitCode(status);
return exitCode === 0 && !isWhole ? errors_errors_js$1.rt : exitCode;
}
}),

};
