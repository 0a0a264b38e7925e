import { modules as shared0 } from './shared-75244.js';
export const id = 5068;
export const ids = [5068];
export const modules = {
...shared0,


/***/ 55068: // build/js/domain/summary/doctor-summary.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
doctorSummary: () => doctorSummary
});
var doctor_check_js$0 = __webpack_require__(8511);
var report_amount_js$2 = __webpack_require__(53004);
var report_markdown_js$1 = __webpack_require__(34417);
var cells_js$4 = __webpack_require__(43265);
var document_js$3 = __webpack_require__(19815);
const signs = {
passed: "\u2705",
failed: "\u274c",
warning: "\u26a0\ufe0f",
unknown: "\u2139\ufe0f"
};
const words = {
passed: "passed",
failed: "**failed**",
warning: "warning",
unknown: "not checkable here"
};
function doctorSummary(checks, limitBytes = report_markdown_js$1.IN) {
const {failed, warning} = (0, doctor_check_js$0.XF)(checks);
const sign = signs[failed > 0 ? "failed" : warning > 0 ? "warning" : "passed"];
const verdict = failed === 0 ? "Nothing that was checked stops a release" : `${(0, 
report_amount_js$2.B4)(failed, "check")} failed`;
const of = (...outcomes) => outcomes.flatMap(outcome => checks.filter(one => one.outcome === outcome));
const passed = of("passed");
return (0, document_js$3.t)([ (0, document_js$3.M)(`## ${sign} ${verdict}`, "", `${(0, 
doctor_check_js$0.WN)(checks)}.`, ""), ...unasked(checks), tableOf(of("failed", "warning", "unknown")), (0, 
cells_js$4.TM)(`${(0, report_amount_js$2.B4)(passed.length, "check")} passed`, tableOf(passed)) ], limitBytes);
}
function unasked(checks) {
const hosts = checks.filter(({id, outcome}) => id === "connects" && outcome === "unknown");
if (hosts.length === 0) return [];
const names = hosts.map(({about}) => (0, cells_js$4.aY)(about)).join(", ");
return [ (0, document_js$3.M)(`**Only what can be known without a host was checked**: this job has no key of a host, and did not ask ${names}.`, "") ];
}
function tableOf(checks) {
const rows = checks.map(({outcome, about, message, hint}) => [ `${signs[outcome]} ${words[outcome]}`, (0, 
cells_js$4.aY)(about), (0, cells_js$4.SP)(message, 600), hint === void 0 ? "" : (0, 
cells_js$4.SP)(hint, 600) ]);
return (0, cells_js$4.tp)([ "Outcome", "Of", "What", "What to do" ], rows, "checks");
}
}),

};
