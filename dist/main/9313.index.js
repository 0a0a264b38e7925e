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
var _manifest_component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34826);
var _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18049);
var _compare_pair_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79993);
var _field_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53952);
var _may_differ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96111);
var _severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75236);
var _side_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24160);
const RELEASED_FIELDS = [ "loadState", "activeState", "subState", "result", "restarts", "executable", "release", "sockets" ];
const EXPECTED = [ "releases", "binaries", "shared", "health" ];
const EXPECTED_OF_SYSTEM = [ "system", "host.bootId", "host.kernel", "nix", "units", "foreignUnits" ];
function unexpectedFindings({before: before, after: after, manifest: manifest, mayDiffer: mayDiffer}) {
const reference = (0, _side_js__WEBPACK_IMPORTED_MODULE_5__.WJ)("before", before);
const host = (0, _side_js__WEBPACK_IMPORTED_MODULE_5__.WJ)("after", after);
const passedOver = {
never: (0, _field_pattern_js__WEBPACK_IMPORTED_MODULE_3__.Ke)(_may_differ_js__WEBPACK_IMPORTED_MODULE_4__.z),
usual: (0, _field_pattern_js__WEBPACK_IMPORTED_MODULE_3__.Ke)([ ...EXPECTED, ...unitFields(before, after, manifest), ...(0, 
_manifest_component_js__WEBPACK_IMPORTED_MODULE_0__.Hy)(manifest) === null ? [] : EXPECTED_OF_SYSTEM ]),
declared: (0, _field_pattern_js__WEBPACK_IMPORTED_MODULE_3__.Ke)(mayDiffer)
};
const old = new Set((0, _compare_pair_js__WEBPACK_IMPORTED_MODULE_2__.I)({
reference: reference,
host: reference
}, passedOver).findings.map(({class: drift, field: field}) => (0, _compare_pair_js__WEBPACK_IMPORTED_MODULE_2__.T)(drift, field)));
return (0, _compare_pair_js__WEBPACK_IMPORTED_MODULE_2__.I)({
reference: reference,
host: host
}, passedOver).findings.filter(({severity: severity, isOfReference: isOfReference}) => !isOfReference && (0, 
_severity_js__WEBPACK_IMPORTED_MODULE_6__.d)(severity, "warning")).filter(({class: drift, field: field, evidence: evidence}) => !old.has((0, 
_compare_pair_js__WEBPACK_IMPORTED_MODULE_2__.T)(drift, field)) || evidence.some(hasChanged)).toSorted((left, right) => Number((0, 
_severity_js__WEBPACK_IMPORTED_MODULE_6__.d)(right.severity, "error")) - Number((0, 
_severity_js__WEBPACK_IMPORTED_MODULE_6__.d)(left.severity, "error"))).map(finding => reported(finding, after.host.name));
}
function unitFields({units: old}, {units: now}, {units: units}) {
const names = [ old, now ].map(reading => new Set((0, _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_1__.GZ)(reading) ? [] : Object.keys(reading)));
const [before = new Set, after = new Set] = names;
return [ ...units.flatMap(({unit: unit}) => RELEASED_FIELDS.map(field => `units["${unit}"].${field}`)), ...[ ...before.symmetricDifference(after) ].map(unit => `units["${unit}"]`), ...[ ...new Set([ ...before, ...after, ...units.map(({unit: unit}) => unit) ]) ].map(unit => `foreignUnits.*["${unit}"]`) ];
}
const isNeverCompared = (0, _field_pattern_js__WEBPACK_IMPORTED_MODULE_3__.Ke)(_may_differ_js__WEBPACK_IMPORTED_MODULE_4__.z);
function hasChanged({field: field, reference: reference, host: host}) {
return JSON.stringify(reference) !== JSON.stringify(host) && !isNeverCompared((0, 
_field_pattern_js__WEBPACK_IMPORTED_MODULE_3__.F6)(field));
}
function reported({class: drift, severity: severity, field: field, message: message, next: next, evidence: evidence}, hostName) {
return {
class: drift,
severity: severity,
field: field,
message: message,
next: drift === "data" ? 'Check the journals of its units; "grind-to-prod rollback" restores the previous release.' : next,
hosts: [ hostName ],
evidence: evidence
};
}
}),

};
