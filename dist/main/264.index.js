import { modules as shared0 } from './shared-11252.js';
export const id = 264;
export const ids = [264];
export const modules = {
...shared0,


/***/ 264: // build/js/domain/evidence/evidence-sarif.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
evidenceSarif: () => evidenceSarif
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _report_sanitize_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94570);
var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23573);
var _check_meanings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53014);
const RESULT_LIMIT = 5e3;
const LOCATION_LIMIT = 20;
function evidenceSarif({checks: checks, evidence: evidence}, version) {
const order = [ "failed", "not-provable", "passed" ];
const sorted = checks.toSorted((left, right) => order.indexOf(left.outcome) - order.indexOf(right.outcome));
return {
$schema: "https://json.schemastore.org/sarif-2.1.0.json",
version: "2.1.0",
runs: [ {
tool: {
driver: {
name: "grind-to-prod",
semanticVersion: version,
rules: _check_js__WEBPACK_IMPORTED_MODULE_2__.LN.map(id => ({
id: id,
name: id.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase()),
shortDescription: {
text: _check_meanings_js__WEBPACK_IMPORTED_MODULE_1__.h[id]
},
help: {
text: `${_check_meanings_js__WEBPACK_IMPORTED_MODULE_1__.h[id]} See docs/audit.md.`
}
}))
}
},
automationDetails: {
id: `grind-to-prod/verify/${encodeURIComponent(evidence.toWellFormed())}/`
},
columnKind: "utf16CodeUnits",
invocations: [ {
executionSuccessful: true
} ],
results: sorted.slice(0, RESULT_LIMIT).map(resultOf)
} ]
};
}
function resultOf(check) {
const {check: ruleId, about: about, outcome: outcome, statement: statement, hint: hint, restsOn: restsOn, vouchedBy: vouchedBy} = check;
const text = [ statement, ...hint === void 0 || outcome === "passed" ? [] : [ hint ] ].map(plain).join("\n");
return {
ruleId: ruleId,
ruleIndex: _check_js__WEBPACK_IMPORTED_MODULE_2__.LN.indexOf(ruleId),
...outcome === "passed" ? {
kind: "pass",
level: "none"
} : {
kind: outcome === "failed" ? "fail" : "open",
level: outcome === "failed" ? "error" : "none"
},
message: {
text: text
},
locations: restsOn.slice(0, LOCATION_LIMIT).map(path => ({
physicalLocation: {
artifactLocation: {
uri: path.split("/").map(part => encodeURIComponent(part.toWellFormed())).join("/")
}
}
})),
partialFingerprints: {
"checkAndSubject/v1": (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update([ ruleId, about ?? "", statement ].join("\0")).digest("hex")
},
properties: {
vouchedBy: vouchedBy,
...about === void 0 ? {} : {
about: (0, _report_sanitize_line_js__WEBPACK_IMPORTED_MODULE_3__.g)(about)
}
}
};
}
function plain(text) {
return (0, _report_sanitize_line_js__WEBPACK_IMPORTED_MODULE_3__.g)(text.toWellFormed()).replaceAll(/[\\[\]]/g, character => `\\${character}`);
}
}),

};
