import { modules as shared0 } from './shared-9411.js';
export const id = 5383;
export const ids = [5383];
export const modules = {
...shared0,


/***/ 55383: // build/js/github/attest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
attestRelease: () => attestRelease
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59786);
var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51518);
async function attestRelease(github, options, attest = attestProvenance) {
const {application: application, releaseId: releaseId, output: output} = options;
const {run: run, token: token, reporter: reporter} = github;
if (!run.hasIdentity) return {
attestation: "absent",
why: "no id-token"
};
try {
const subjects = [ {
name: `${application}-release.json`,
digest: {
sha256: releaseId
}
} ];
const {bundle: bundle, attestationID: attestationID} = await attest({
subjects: subjects,
token: token
});
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(output, `${JSON.stringify(bundle)}\n`);
return {
attestation: "made",
id: attestationID ?? null,
file: output
};
} catch (error) {
const why = (0, _failure_js__WEBPACK_IMPORTED_MODULE_2__.O)(error);
(0, _domain_report_event__WEBPACK_IMPORTED_MODULE_1__.R8)(reporter, `The release was not attested (${why}). Hosts accept it all the same: they verify its signatures.`);
return {
attestation: "absent",
why: why
};
}
}
async function attestProvenance(...parameters) {
const toolkit = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(1351), __webpack_require__.e(3838), __webpack_require__.e(9735), __webpack_require__.e(26), __webpack_require__.e(4476) ]).then(__webpack_require__.bind(__webpack_require__, 4476));
return toolkit.attestProvenance(...parameters);
}
}),

};
