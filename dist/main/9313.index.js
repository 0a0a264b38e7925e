import { modules as shared0 } from './shared-79993.js';
export const id = 9313;
export const ids = [9313];
export const modules = {
...shared0,


/***/ 99313: // build/js/domain/drift/after-release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
unexpectedFindings: () => unexpectedFindings
});
var manifest_component_js$0 = __webpack_require__(34826);
var snapshot_unreadable_js$6 = __webpack_require__(4897);
var compare_pair_js$1 = __webpack_require__(79993);
var field_pattern_js$2 = __webpack_require__(53952);
var may_differ_js$3 = __webpack_require__(96111);
var severity_js$5 = __webpack_require__(75236);
var side_js$4 = __webpack_require__(24160);
const RELEASED_FIELDS = [ "loadState", "activeState", "subState", "result", "restarts", "executable", "release", "sockets" ];
const EXPECTED = [ "releases", "binaries", "shared", "health" ];
const EXPECTED_OF_SYSTEM = [ "system", "host.bootId", "host.kernel", "nix", "units", "foreignUnits" ];
function unexpectedFindings({before, after, manifest, mayDiffer}) {
const reference = (0, side_js$4.WJ)("before", before);
const host = (0, side_js$4.WJ)("after", after);
const passedOver = {
never: (0, field_pattern_js$2.Ke)(may_differ_js$3.z),
usual: (0, field_pattern_js$2.Ke)([ ...EXPECTED, ...unitFields(before, after, manifest), ...(0, 
manifest_component_js$0.Hy)(manifest) === null ? [] : EXPECTED_OF_SYSTEM ]),
declared: (0, field_pattern_js$2.Ke)(mayDiffer)
};
const old = new Set((0, compare_pair_js$1.I)({
reference,
host: reference
}, passedOver).findings.map(({class: drift, field}) => (0, compare_pair_js$1.T)(drift, field)));
return (0, compare_pair_js$1.I)({
reference,
host
}, passedOver).findings.filter(({severity, isOfReference}) => !isOfReference && (0, 
severity_js$5.d)(severity, "warning")).filter(({class: drift, field, evidence}) => !old.has((0, 
compare_pair_js$1.T)(drift, field)) || evidence.some(hasChanged)).toSorted((left, right) => Number((0, 
severity_js$5.d)(right.severity, "error")) - Number((0, 
severity_js$5.d)(left.severity, "error"))).map(finding => reported(finding, after.host.name));
}
function unitFields({units: old}, {units: now}, {units}) {
const names = [ old, now ].map(reading => new Set((0, snapshot_unreadable_js$6.G)(reading) ? [] : Object.keys(reading)));
const [before = new Set, after = new Set] = names;
return [ ...units.flatMap(({unit}) => RELEASED_FIELDS.map(field => `units["${unit}"].${field}`)), ...[ ...before.symmetricDifference(after) ].map(unit => `units["${unit}"]`), ...[ ...new Set([ ...before, ...after, ...units.map(({unit}) => unit) ]) ].map(unit => `foreignUnits.*["${unit}"]`) ];
}
const isNeverCompared = (0, field_pattern_js$2.Ke)(may_differ_js$3.z);
function hasChanged({field, reference, host}) {
return JSON.stringify(reference) !== JSON.stringify(host) && !isNeverCompared((0, 
field_pattern_js$2.F6)(field));
}
function reported({class: drift, severity, field, message, next, evidence}, hostName) {
return {
class: drift,
severity,
field,
message,
next: drift === "data" ? 'Check the journals of its units; "grind-to-prod rollback" restores the previous release.' : next,
hosts: [ hostName ],
evidence
};
}
}),

};
