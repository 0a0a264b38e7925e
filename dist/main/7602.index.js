import { modules as shared0 } from './shared-32227.js';
import { modules as shared1 } from './shared-3556.js';
import { modules as shared2 } from './shared-75244.js';
export const id = 7602;
export const ids = [7602];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 37602: // build/js/domain/drift/drift-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
driftLines: () => driftLines
});
var report_columns_js$1 = __webpack_require__(55689);
var format_js$0 = __webpack_require__(47608);
const ROW_LIMIT = 20;
const SIDE_LIMIT = 10;
function driftLines(report) {
const [rule = "", applied = "", ...counts] = report.summary;
return [ line(rule, "strong"), line(applied, report.worst === null ? "strong" : report.worst), ...counts.map(text => line(text)), line(""), ...sideLines(report), ...headLines(report.findings).flatMap((head, index) => findingLines(head, report, report.findings[index])) ];
}
function sideLines({reference, hosts}) {
const shown = [ reference, ...hosts.slice(0, SIDE_LIMIT) ].map(side => [ side.name, (0, 
format_js$0.VO)(side).map(fact => fact.join(" ")).join(", ") ]);
const rest = hosts.length - SIDE_LIMIT;
return [ ...split((0, report_columns_js$1.R)(shown)), ...rest > 0 ? [ `and ${rest} more hosts` ] : [] ].map(text => line(text, "faint"));
}
function headLines(findings) {
return split((0, report_columns_js$1.R)(findings.map(({severity, class: drift, hosts, field, message}) => [ severity, drift, (0, 
format_js$0.GC)(hosts, 3), `${field}: ${message}` ])));
}
function findingLines(head, report, finding) {
const {evidence, severity, next} = finding;
const names = (0, format_js$0.WT)(report, finding);
const width = Math.max(names.reference.length, names.host.length);
const rows = evidence.slice(0, ROW_LIMIT).flatMap(row => [ line(`  ${(0, format_js$0["in"])(row)}`, "faint"), line(`    ${names.reference.padEnd(width)}  ${(0, 
format_js$0.JJ)(row.field, row.reference)}`), line(`    ${names.host.padEnd(width)}  ${(0, 
format_js$0.JJ)(row.field, row.host)}`) ]);
const rest = evidence.length - ROW_LIMIT;
return [ line(""), line(head, severity), ...rows, ...rest > 0 ? [ line(`  and ${rest} more fields (the JSON output has all)`, "faint") ] : [], line(`  Next: ${next}`) ];
}
function line(text, tone = "plain") {
return {
text,
tone
};
}
function split(table) {
return table.split("\n").slice(0, -1);
}
}),

};
