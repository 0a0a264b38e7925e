export const modules = {

/***/ 60740: // build/js/actions/optional.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ optionally),
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/**
 * Does what a release does not depend on: evidence, a deployment, a summary. When it fails that is a warning, and null comes of it;
 * the host has decided already, and its verdict stands.
 */
async function optionally(what, reporter, work) {
    try {
        return await work();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        reporter.report({ event: 'note', level: 'warning', message: `${what} failed, which changes nothing else: ${reason}`.slice(0, 4096) });
        return null;
    }
}
/** Adds to the job's summary what a person reads first. `load` gives what writes it, within so many bytes. */
async function summarize(reporter, load) {
    await optionally('Writing the summary of the job', reporter, async () => {
        const [{ writeSummary }, write] = await Promise.all([__webpack_require__.e(/* import() */ 3644).then(__webpack_require__.bind(__webpack_require__, 93644)), load()]);
        await writeSummary(write);
    });
}


/***/ }),

/***/ 95326: // build/js/github/artifact-name.js
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


/***/ }),

};
