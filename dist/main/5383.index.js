import { modules as shared0 } from './shared-9411.js';
export const id = 5383;
export const ids = [5383];
export const modules = {
...shared0,


/***/ 55383: // build/js/github/attest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
attestRelease: () => attestRelease,
attestStatement: () => attestStatement
});
var domain_report_event$0 = __webpack_require__(59786);
var failure_js$1 = __webpack_require__(51518);
var tools_files_write_file$2 = __webpack_require__(7360);
async function attestRelease(github, options, attest = attestProvenance) {
const {application, releaseId, output} = options;
const {run, token, reporter} = github;
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
const {bundle, attestationID} = await attest({
subjects,
token
});
await (0, tools_files_write_file$2._)(output, `${JSON.stringify(bundle)}\n`);
return {
attestation: "made",
id: attestationID ?? null,
file: output
};
} catch (error) {
const why = (0, failure_js$1.O)(error);
(0, domain_report_event$0.warn)(reporter, `The release was not attested (${why}). Hosts accept it all the same: they verify its signatures.`);
return {
attestation: "absent",
why
};
}
}
async function attestStatement({run, token, reporter}, {statement, output}, attest = attestAny) {
if (!run.hasIdentity) return null;
const {subject, predicateType, predicate = {}} = statement;
try {
const subjects = subject.map(({name = "_", digest}) => ({
name,
digest
}));
const {bundle} = await attest({
subjects,
predicateType,
predicate,
token,
skipWrite: true
});
await (0, tools_files_write_file$2._)(output, `${JSON.stringify(bundle)}\n`);
return output;
} catch (error) {
(0, domain_report_event$0.warn)(reporter, `Sigstore did not sign the provenance of the release (${(0, 
failure_js$1.O)(error)}). The signature of its signers is enough.`);
return null;
}
}
async function attestAny(...parameters) {
const toolkit = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(1351), __webpack_require__.e(3838), __webpack_require__.e(9735), __webpack_require__.e(26), __webpack_require__.e(4476) ]).then(__webpack_require__.bind(__webpack_require__, 4476));
return toolkit.attest(...parameters);
}
async function attestProvenance(...parameters) {
const toolkit = await Promise.all([ __webpack_require__.e(4119), __webpack_require__.e(1260), __webpack_require__.e(1351), __webpack_require__.e(3838), __webpack_require__.e(9735), __webpack_require__.e(26), __webpack_require__.e(4476) ]).then(__webpack_require__.bind(__webpack_require__, 4476));
return toolkit.attestProvenance(...parameters);
}
}),

};
