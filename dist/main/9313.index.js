import { modules as shared0 } from './shared-79993.js';
export const id = 9313;
export const ids = [9313];
export const modules = {
...shared0,


/***/ 99313: // build/js/domain/drift/after-release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unexpectedFindings: () => (/* binding */ unexpectedFindings)
/* harmony export */ });
/* harmony import */ var _manifest_component_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34826);
/* harmony import */ var _snapshot_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18049);
/* harmony import */ var _compare_pair_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79993);
/* harmony import */ var _field_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53952);
/* harmony import */ var _may_differ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96111);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75236);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24160);







/** What a release is there to change, of its units and besides. Whether they are well now is no matter of what they were before. */
const RELEASED_FIELDS = ['loadState', 'activeState', 'subState', 'result', 'restarts', 'executable', 'release', 'sockets'];
const EXPECTED = ['releases', 'binaries', 'health'];
/** What a release that brings a system changes besides. */
const EXPECTED_OF_SYSTEM = ['system', 'host.bootId', 'host.kernel', 'nix', 'units', 'foreignUnits'];
/**
 * What differs on a host although the release did not ask for it, and what is wrong with it since: notes left out, and all that
 * was wrong before. The worst first.
 */
function unexpectedFindings({ before, after, manifest, mayDiffer }) {
    const reference = (0,_side_js__WEBPACK_IMPORTED_MODULE_5__/* .snapshotSide */ .WJ)('before', before);
    const host = (0,_side_js__WEBPACK_IMPORTED_MODULE_5__/* .snapshotSide */ .WJ)('after', after);
    const passedOver = {
        never: (0,_field_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matcherOf */ .Ke)(_may_differ_js__WEBPACK_IMPORTED_MODULE_4__/* .NEVER_COMPARED */ .z),
        usual: (0,_field_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matcherOf */ .Ke)([
            ...EXPECTED,
            ...unitFields(before, after, manifest),
            ...((0,_manifest_component_js__WEBPACK_IMPORTED_MODULE_0__/* .systemComponent */ .Hy)(manifest) === null ? [] : EXPECTED_OF_SYSTEM),
        ]),
        declared: (0,_field_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matcherOf */ .Ke)(mayDiffer),
    };
    const old = new Set((0,_compare_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePair */ .I)({ reference, host: reference }, passedOver).findings.map(({ class: drift, field }) => (0,_compare_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .T)(drift, field)));
    return (0,_compare_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .comparePair */ .I)({ reference, host }, passedOver)
        .findings.filter(({ severity, isOfReference }) => !isOfReference && (0,_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtLeast */ .d)(severity, 'warning'))
        .filter(({ class: drift, field, evidence }) => !old.has((0,_compare_pair_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .T)(drift, field)) || evidence.some(hasChanged))
        .toSorted((left, right) => Number((0,_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtLeast */ .d)(right.severity, 'error')) - Number((0,_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtLeast */ .d)(left.severity, 'error')))
        .map((finding) => reported(finding, after.host.name));
}
/** Patterns of what may change about the release's units; a unit that only one of the snapshots watches came or went with it. */
function unitFields({ units: old }, { units: now }, { units }) {
    const names = [old, now].map((reading) => new Set((0,_snapshot_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnreadable */ .GZ)(reading) ? [] : Object.keys(reading)));
    const [before = new Set(), after = new Set()] = names;
    return [
        ...units.flatMap(({ unit }) => RELEASED_FIELDS.map((field) => `units["${unit}"].${field}`)),
        ...[...before.symmetricDifference(after)].map((unit) => `units["${unit}"]`),
        // A unit that came or went with the release was foreign before it, or is since.
        ...[...new Set([...before, ...after, ...units.map(({ unit }) => unit)])].map((unit) => `foreignUnits.*["${unit}"]`),
    ];
}
const isNeverCompared = (0,_field_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .matcherOf */ .Ke)(_may_differ_js__WEBPACK_IMPORTED_MODULE_4__/* .NEVER_COMPARED */ .z);
/** What changes by itself, such as free space, makes nothing news that was so before. */
function hasChanged({ field, reference, host }) {
    return JSON.stringify(reference) !== JSON.stringify(host) && !isNeverCompared((0,_field_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .patternParts */ .F6)(field));
}
function reported({ class: drift, severity, field, message, next, evidence }, hostName) {
    return {
        class: drift,
        severity,
        field,
        message,
        // That the executables are the same is what is said of two hosts; here they have just been replaced.
        next: drift === 'data' ? 'Look at the journals of its units; "grind-to-prod rollback" takes the release back.' : next,
        hosts: [hostName],
        evidence,
    };
}


/***/ }),

};
