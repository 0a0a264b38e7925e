export const id = 7779;
export const ids = [7779,160];
export const modules = {

/***/ 37779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseSnapshot),
/* harmony export */   F: () => (/* binding */ SNAPSHOT_LIMIT_BYTES),
/* harmony export */   snapshotText: () => (/* binding */ snapshotText)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90781);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53795);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18049);




/** Largest snapshot that is read, in bytes. */
const SNAPSHOT_LIMIT_BYTES = 16 * 1024 * 1024;
/** A value as a snapshot. Throws InputError `snapshot-invalid` that names each wrong field. */
function parseSnapshot(value) {
    const result = _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotSchema */ .ap.safeParse(value);
    if (result.success)
        return result.data;
    const problems = (0,_errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaProblems */ .Ic)(result.error, value, _schema_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotSchema */ .ap).slice(0, 10);
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('snapshot-invalid', problems.map(({ path, message }) => `In the snapshot, ${(0,_errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldName */ .w5)(path)} ${message}.`).join('\n'));
}
/** The text of a snapshot file: canonical JSON (RFC 8785) with a final newline, so that one state has one text. */
function snapshotText(snapshot) {
    return `${(0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(snapshot)}\n`;
}


/***/ })

};
