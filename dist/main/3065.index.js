import { modules as shared0 } from './shared-74368.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-3556.js';
import { modules as shared3 } from './shared-57336.js';
export const id = 3065;
export const ids = [3065];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 33065: // build/js/cli/commands/parity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
parityCommand: () => parityCommand
});
var severity = __webpack_require__(75236);
var errors = __webpack_require__(8136);
var amount = __webpack_require__(53004);
var columns = __webpack_require__(55689);
var markdown = __webpack_require__(34417);
// CONCATENATED MODULE: ./build/js/domain/parity/parity-report.js
const VALUE_LIMIT = 160;
function parityLines(report) {
const {differences, reference, host} = report;
const rows = differences.map(difference => [ difference.field, shown(difference.reference), shown(difference.host) ]);
const table = rows.length === 0 ? [] : (0, columns.R)([ [ "", reference, host ], ...rows ]).split("\n").slice(0, -1);
return [ paritySummary(report), ...table ];
}
function parityMarkdown(report, limitBytes = markdown.IN) {
const {differences, reference, host, application} = report;
const rows = differences.map(difference => cells(difference.field, shown(difference.reference), shown(difference.host)));
const lines = [ `## Parity of ${(0, markdown.p7)(application)}`, "", (0, markdown.p7)(paritySummary(report)), "", ...rows.length === 0 ? [] : [ cells("Value", reference, host), "| --- | --- | --- |", ...rows, "" ] ];
return (0, markdown.XF)(lines, limitBytes, missing => `\n_The report is cut here: ${missing} more lines did not fit. The JSON form has all._`);
}
function cells(...texts) {
return `| ${texts.map(markdown.p7).join(" | ")} |`;
}
function paritySummary({reference, host, differences, compared, passedOver}) {
const found = differences.length === 0 ? "agree" : `differ in ${(0, amount.B4)(differences.length, "value")} that must be equal`;
const declared = passedOver === 0 ? "" : `; ${passedOver} allowed differences are ignored`;
return `As the flake evaluates them, ${reference} and ${host} ${found}${declared} (of ${compared} compared).`;
}
function shown(value) {
if (value === void 0) return "nothing";
const text = typeof value === "string" && value !== "" ? value : JSON.stringify(value);
return text.length <= VALUE_LIMIT ? text : `${text.slice(0, VALUE_LIMIT)}\u2026`;
}
var command = __webpack_require__(4303);
var drift_text = __webpack_require__(81918);
var host_command = __webpack_require__(6297);
var inputs = __webpack_require__(38530);
// CONCATENATED MODULE: ./build/js/cli/commands/parity.js
const formats = [ "table", "markdown" ];
const parityCommand = (0, command.G5)({
name: "parity",
summary: "report forbidden configuration differences between two hosts",
arguments: {
hosts: (0, inputs.EE)("[hosts...]", "the reference host and the host to compare with it (default: the active and the standby host)")
},
options: {
...host_command.VK,
format: (0, inputs.NW)((0, inputs.Yq)("<format>", "output format", formats), "table")
},
examples: [ "grind-to-prod parity", "grind-to-prod parity prod-a prod-b" ],
run: async ({hosts, directory, identityFile, format}, context) => {
const {parity} = await Promise.all([ __webpack_require__.e(6921), __webpack_require__.e(8020), __webpack_require__.e(4901), __webpack_require__.e(7479), __webpack_require__.e(9155), __webpack_require__.e(3759), __webpack_require__.e(1386), __webpack_require__.e(4099), __webpack_require__.e(17) ]).then(__webpack_require__.bind(__webpack_require__, 29044));
const reach = await (0, host_command.sX)({
directory,
identityFile
}, hosts, context);
const result = await parity({
...reach,
directory: await context.applicationFolder(directory),
hosts: pairOf(hosts)
}, context);
return {
result,
text: await textOf(result, format, context),
exitCode: isDrift(result) ? errors.Vi : 0
};
}
});
function pairOf(hosts) {
const [reference, host] = hosts;
if (reference === void 0) return;
if (host !== void 0 && hosts.length === 2) return [ reference, host ];
throw new errors.dz("missing-option", "parity compares two hosts.", {
hint: "Name both, or neither to compare the active host with the standby."
});
}
async function textOf(result, format, context) {
if (result.by === "snapshots") return await (0, drift_text.L)(result.report, format, context);
return format === "markdown" ? parityMarkdown(result) : parityLines(result);
}
function isDrift(result) {
if (result.by === "evaluation") return result.differences.length > 0;
return result.report.worst !== null && (0, severity.d)(result.report.worst, "warning");
}
}),

};
