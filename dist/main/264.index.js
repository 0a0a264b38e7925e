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
var node_crypto$0 = __webpack_require__(77598);
var report_sanitize_line_js$3 = __webpack_require__(94570);
var check_js$1 = __webpack_require__(23573);
var check_meanings_js$2 = __webpack_require__(53014);
const RESULT_LIMIT = 5e3;
const LOCATION_LIMIT = 20;
function evidenceSarif({checks, evidence}, version) {
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
rules: check_js$1.LN.map(id => ({
id,
name: id.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase()),
shortDescription: {
text: check_meanings_js$2.h[id]
},
help: {
text: `${check_meanings_js$2.h[id]} See docs/audit.md.`
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
const {check: ruleId, about, outcome, statement, hint, restsOn, vouchedBy} = check;
const text = [ statement, ...hint === void 0 || outcome === "passed" ? [] : [ hint ] ].map(plain).join("\n");
return {
ruleId,
ruleIndex: check_js$1.LN.indexOf(ruleId),
...outcome === "passed" ? {
kind: "pass",
level: "none"
} : {
kind: outcome === "failed" ? "fail" : "open",
level: outcome === "failed" ? "error" : "none"
},
message: {
text
},
locations: restsOn.slice(0, LOCATION_LIMIT).map(path => ({
physicalLocation: {
artifactLocation: {
uri: path.split("/").map(part => encodeURIComponent(part.toWellFormed())).join("/")
}
}
})),
partialFingerprints: {
"checkAndSubject/v1": (0, node_crypto$0.createHash)("sha256").update([ ruleId, about ?? "", statement ].join("\0")).digest("hex")
},
properties: {
vouchedBy,
...about === void 0 ? {} : {
about: (0, report_sanitize_line_js$3.g)(about)
}
}
};
}
function plain(text) {
return (0, report_sanitize_line_js$3.g)(text.toWellFormed()).replaceAll(/[\\[\]]/g, character => `\\${character}`);
}
}),

};
