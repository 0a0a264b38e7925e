import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-62709.js';
import { modules as shared3 } from './shared-48929.js';
import { modules as shared4 } from './shared-32227.js';
import { modules as shared5 } from './shared-3556.js';
import { modules as shared6 } from './shared-16512.js';
import { modules as shared7 } from './shared-38452.js';
import { modules as shared8 } from './shared-80895.js';
import { modules as shared9 } from './shared-75085.js';
export const id = 6286;
export const ids = [6286,9786];
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
...shared9,


/***/ 51563: // build/js/cli/commands/ledger.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
ledgerCommand: () => ledgerCommand
});
var errors = __webpack_require__(8136);
var ledger_words = __webpack_require__(32227);
var ledger_lines = __webpack_require__(12467);
var cli_arguments = __webpack_require__(66279);
var host_command = __webpack_require__(6297);
var inputs = __webpack_require__(38530);
// CONCATENATED MODULE: ./build/js/cli/commands/ledger-export.js
const ledgerExportCommand = (0, host_command.mm)({
name: "export",
summary: "write the whole ledger of a host into a file, with what the host signed, for an archive",
options: {
output: (0, inputs.mw)("<file>", 'the file; verify, exposed and history read it when its name begins with "ledger"')
},
examples: [ "grind-to-prod ledger export prod --output archive/prod/ledger.json" ],
run: async ({reach, output}, context) => {
const {ledgerExport} = await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(8108), __webpack_require__.e(2678) ]).then(__webpack_require__.bind(__webpack_require__, 29060));
const result = await ledgerExport({
...reach,
file: context.at(output)
}, context);
const {exportedLedgerLines} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 12467));
return {
result,
text: exportedLedgerLines(result),
exitCode: result.brokenAt === null ? 0 : errors.rt
};
}
});
// CONCATENATED MODULE: ./build/js/cli/commands/ledger.js
const showCommand = (0, host_command.mm)({
name: "ledger",
summary: "list the releases to a host and verify the hash chain of its ledger",
options: {
limit: (0, inputs.NW)((0, inputs.Yz)("<count>", "how many records to print, newest first (the whole chain is verified)", cli_arguments.LF), ledger_words.nJ),
since: (0, inputs.Yz)("<time>", "only attempts that ended since: 12h, 30d, 2026-01-31, or a time such as 2026-01-31T12:00:00Z", cli_arguments.Et),
until: (0, inputs.Yz)("<time>", "only attempts that ended before, in the same forms", cli_arguments.Et),
verdict: (0, inputs._d)("<verdict...>", "only attempts with one of these verdicts", cli_arguments.Vj),
release: (0, inputs.Yz)("<id>", 'only attempts from or to this release or commit (or at least six digits of it), or "taken-over"', cli_arguments.Ft),
actor: (0, inputs.uK)("<name>", "only attempts that this actor requested or decided; a part of the name is enough"),
figures: (0, inputs.Jt)("print deployment frequency, lead time, change failure rate and time to restore (of 90 days without --since)")
},
examples: [ "grind-to-prod ledger prod", "grind-to-prod ledger prod --since 30d --verdict ROLLED_BACK NEEDS_HUMAN", "grind-to-prod ledger prod --figures --json" ],
run: async ({reach, directory, limit, since, until, verdict, release, actor, figures}, context) => {
const {ledger} = await Promise.all([ __webpack_require__.e(8020), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(8108), __webpack_require__.e(8184) ]).then(__webpack_require__.bind(__webpack_require__, 64038));
const filter = {
since,
until,
verdicts: verdict,
release,
actor
};
const result = await ledger({
...reach,
limit,
filter,
figuresOf: figures ? spanOf(since, until) : void 0
}, context);
const {subjectsHere} = await __webpack_require__.e(3798).then(__webpack_require__.bind(__webpack_require__, 73798));
const {figuresLines} = await __webpack_require__.e(9917).then(__webpack_require__.bind(__webpack_require__, 49917));
const commits = result.entries.map(({record}) => record.releaseCommit?.commit);
const around = await subjectsHere(commits, await context.applicationFolder(directory), context);
const text = [ ...(0, ledger_lines.f)(result, {
...around,
isVerbose: context.isVerbose
}), ...result.figures === void 0 ? [] : [ "", ...figuresLines(result.figures) ] ];
return {
result,
text,
exitCode: result.brokenAt === null ? 0 : errors.rt
};
}
});
const FIGURES_DAYS = 90;
function spanOf(since, until) {
const end = until ?? Date.now();
return {
since: since ?? end - FIGURES_DAYS * 864e5,
until: end
};
}
const ledgerCommand = (world, setExitCode) => showCommand(world, setExitCode).enablePositionalOptions().addCommand(ledgerExportCommand(world, setExitCode));
}),

/***/ 12467: // build/js/domain/report/ledger-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
exportedLedgerLines: () => exportedLedgerLines,
f: () => ledgerLines
});
var errors_quote_js$7 = __webpack_require__(7191);
var emergency_words_js$0 = __webpack_require__(49635);
var statement_countersignature_js$1 = __webpack_require__(80895);
var age_js$2 = __webpack_require__(96477);
var columns_js$5 = __webpack_require__(55689);
var ledger_warning_js$3 = __webpack_require__(38452);
var release_name_js$4 = __webpack_require__(71259);
var amount_js$6 = __webpack_require__(53004);
function ledgerLines({host, application, total, entries, brokenAt, incomplete}, view = {}) {
const explained = entries.filter(({record: {verdict}}) => view.isVerbose === true || verdict !== "COMMITTED");
return [ ...entries.length === 0 ? [] : (0, columns_js$5.o)(tableRows(entries, view)), ...explained.flatMap(reasonLines), ...entries.flatMap(emergencyEntry), `${entries.length} of ${(0, 
amount_js$6.B4)(total, "record")} of ${application} on ${host}`, ...chainLines(host, {
brokenAt,
incomplete
}) ];
}
function tableRows(entries, around) {
const {now} = around;
const columns = [ {
title: "time",
cell: ({finishedAt}) => finishedAt
}, ...now === void 0 ? [] : [ {
title: "age",
cell: ({finishedAt}) => (0, age_js$2.J)(finishedAt, now)
} ], {
title: "attempt",
cell: ({attempt}) => (0, release_name_js$4.Uk)(attempt)
}, {
title: "verb",
cell: ({verb}) => verb
}, {
title: "release",
cell: ({role, releaseId}) => role === void 0 ? (0, release_name_js$4.m_)(releaseId) : `\u2192 ${role.to}`
}, {
title: "commit",
cell: record => commitCell(record, around)
}, {
title: "verdict",
cell: ({emergency, verdict}) => emergency === void 0 ? verdict : `${verdict} (emergency)`
}, {
title: "took",
cell: record => `${secondsOf(record)} s`
}, {
title: "actor",
cell: ({actor}) => (0, errors_quote_js$7.af)(actor.name)
}, {
title: "run",
cell: ({actor}) => actor.runUrl ?? ""
} ];
const shown = columns.filter(({cell}) => entries.some(({record}) => cell(record) !== ""));
return [ shown.map(({title}) => title), ...entries.map(({record}) => shown.map(({cell}) => cell(record))) ];
}
function reasonLines({record: {attempt, verdict, reason}}) {
return [ `attempt ${attempt}`, `  ${verdict}: ${(0, release_name_js$4.DR)(reason)}` ];
}
function emergencyEntry({record, countersigned}) {
if (record.emergency === void 0) return [];
const by = countersigned === void 0 ? "" : `; countersigned by ${countersignersIn(countersigned).join(", ")}`;
return [ `emergency release ${(0, release_name_js$4.m_)(record.releaseId)}: ${(0, 
emergency_words_js$0.P_)(record.emergency)}${by}` ];
}
function countersignersIn(text) {
try {
return (0, statement_countersignature_js$1.JF)(text).map(({predicate: {countersigner, receivedAt}}) => `${(0, 
errors_quote_js$7.Re)(countersigner.principals)} at ${receivedAt}`);
} catch {
return [ "a statement that cannot be read" ];
}
}
function chainLines(host, {brokenAt, incomplete}) {
return [ brokenAt === null ? "The hash chain is intact." : `${(0, ledger_warning_js$3.mZ)(host, brokenAt)} ${ledger_warning_js$3.aG}`, ...incomplete === void 0 ? [] : [ `${(0, 
ledger_warning_js$3.k5)(host)} ${ledger_warning_js$3.FO}` ] ];
}
function exportedLedgerLines({file, host, application, total, records, isSigned, ...chain}) {
return [ `Wrote ${records} of ${(0, amount_js$6.B4)(total, "record")} of ${application} on ${host} into ${file}.`, ...chainLines(host, chain), isSigned ? "The host signed its newest line, and with it every line before." : "The host did not sign its newest line." ];
}
function commitCell({role, releaseCommit}, around) {
if (role !== void 0 || releaseCommit === void 0) return "";
return `${(0, release_name_js$4.m_)(releaseCommit.commit)}${(0, 
release_name_js$4.oR)(releaseCommit.commit, around)}`;
}
function secondsOf({startedAt, finishedAt}) {
return ((Date.parse(finishedAt) - Date.parse(startedAt)) / 1e3).toFixed(1);
}
}),

};
