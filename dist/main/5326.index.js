export const id = 5326;
export const ids = [5326];
export const modules = {

/***/ 95326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName),
/* harmony export */   d: () => (/* binding */ releaseFiles)
/* harmony export */ });
/* harmony import */ var _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78742);
/* harmony import */ var _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67982);
/* harmony import */ var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3508);



/** Digits of a release id in an artifact's name: enough that no two releases of an application are taken for each other. */
const SHORT_ID = 12;
/**
 * The name of an artifact: `<application>-<id>-<kind>`. The id is a release id, of which the first digits are taken, or the name of an
 * incident or a run. What GitHub does not allow in a name becomes a dash.
 */
function artifactName(application, id, kind) {
    const short = /^[0-9a-f]{64}$/.test(id) ? id.slice(0, SHORT_ID) : id;
    return `${application}-${short}-${kind}`.replaceAll(/[^A-Za-z0-9._-]+/g, '-');
}
/** The files of a release's artifact, with the most bytes that are read of each. */
const releaseFiles = {
    'manifest.json': _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_LIMIT_BYTES */ .SC,
    'manifest.sig': _domain_trust_signature__WEBPACK_IMPORTED_MODULE_2__/* .SIGNATURE_LIMIT_BYTES */ .dY,
    'inventory.json': _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_0__/* .INVENTORY_LIMIT_BYTES */ .RN,
    // Of as many paths as the largest inventory has, with what else stands there of each.
    'sbom.cdx.json': 2 * _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_0__/* .INVENTORY_LIMIT_BYTES */ .RN,
    'attestation.json': 1024 * 1024,
};


/***/ })

};
