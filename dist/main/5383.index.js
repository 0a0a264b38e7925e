import { modules as shared0 } from './shared-62974.js';
export const id = 5383;
export const ids = [5383];
export const modules = {
...shared0,


/***/ 55383: // build/js/github/attest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attestRelease: () => (/* binding */ attestRelease)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59786);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51518);




/**
 * Attests where and from what a release was built: SLSA provenance of the manifest's bytes, signed by Sigstore for this run's identity.
 * Absent, without a word, when the job has no such identity (`id-token: write`); with a warning when Sigstore or GitHub fails.
 */
async function attestRelease(options, reporter, attest = attestProvenance) {
    const { application, releaseId, token, output } = options;
    if (!node_process__WEBPACK_IMPORTED_MODULE_1__.env['ACTIONS_ID_TOKEN_REQUEST_URL'])
        return { attestation: 'absent', why: 'no id-token' };
    try {
        const subjects = [{ name: `${application}-release.json`, digest: { sha256: releaseId } }];
        const { bundle, attestationID } = await attest({ subjects, token });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(output, `${JSON.stringify(bundle)}\n`);
        return { attestation: 'made', id: attestationID ?? null, file: output };
    }
    catch (error) {
        const why = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalOf */ .O)(error);
        (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)(reporter, `The release was not attested (${why}); it is no less a release: hosts judge it by its signatures.`);
        return { attestation: 'absent', why };
    }
}
/** Loaded when it is used: it brings Sigstore's client along. */
async function attestProvenance(...parameters) {
    const toolkit = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(1351), __webpack_require__.e(3838), __webpack_require__.e(9735), __webpack_require__.e(26), __webpack_require__.e(4476)]).then(__webpack_require__.bind(__webpack_require__, 4476));
    return toolkit.attestProvenance(...parameters);
}


/***/ }),

};
