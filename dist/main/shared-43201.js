export const modules = {

/***/ 43201: // build/js/domain/doctor/environments.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => environmentsFor
});
const deploy = {
GRIND_TO_PROD_SSH_KEY: "deploy"
};
const environments = [ {
name: "production",
secrets: {
...deploy,
GRIND_TO_PROD_SIGNING_KEY: "release"
},
needsReviewers: true,
hosts: 1
}, {
name: "production-rollback",
secrets: deploy,
needsReviewers: false,
hosts: 1
}, {
name: "production-read",
secrets: deploy,
needsReviewers: false,
hosts: 1
}, {
name: "production-failover",
secrets: deploy,
needsReviewers: false,
hosts: 2
} ];
function environmentsFor(hostCount) {
return environments.filter(({hosts}) => hostCount >= hosts);
}
}),

/***/ 57825: // build/js/steps/evidence/sigstore-trust.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Pn: () => readTrustedRoots,
VX: () => readSigstoreTrust,
n0: () => TRUSTED_ROOT_HINT
});
var domain_errors_catalogue$0 = __webpack_require__(82247);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_quote$5 = __webpack_require__(7191);
var domain_sigstore_files$4 = __webpack_require__(54201);
var tools_files_followed$2 = __webpack_require__(59088);
var tools_files_read_limited$3 = __webpack_require__(55463);
async function readSigstoreTrust({configured, trustedRootFile, ...given}) {
const own = {
...given,
roots: trustedRootFile === void 0 ? void 0 : await readTrustedRoots(trustedRootFile)
};
if (configured === void 0) return async () => own;
const {application: only, trustedRootFile: configuredFile, ...policy} = configured;
let roots;
return async application => {
if (only !== void 0 && only !== application) return {
...own,
unusedOf: only
};
if (own.roots === void 0 && configuredFile !== void 0) roots ??= readTrustedRoots(configuredFile);
return {
roots: own.roots ?? await roots,
signerWorkflow: given.signerWorkflow ?? policy.signerWorkflow,
oidcIssuer: given.oidcIssuer ?? policy.oidcIssuer
};
};
}
async function readTrustedRoots(file) {
const text = await (0, tools_files_read_limited$3.t)(await (0, 
tools_files_followed$2.X)(file), domain_sigstore_files$4.TX).catch(cause => {
throw (0, domain_errors_catalogue$0._s)("file of trusted roots", file, cause);
});
if (text === void 0) throw (0, domain_errors_catalogue$0._s)("file of trusted roots", file);
const {parseTrustedRoots} = await Promise.all([ __webpack_require__.e(3917), __webpack_require__.e(1168), __webpack_require__.e(6742) ]).then(__webpack_require__.bind(__webpack_require__, 14361));
const roots = parseTrustedRoots(text);
if (typeof roots === "string") throw new domain_errors_errors$1.dz("key-invalid", `The file ${(0, 
domain_errors_quote$5.hD)(file)} ${roots}.`, {
hint: TRUSTED_ROOT_HINT
});
return roots;
}
const TRUSTED_ROOT_HINT = 'Get one with "gh attestation trusted-root > trusted_root.jsonl", on a machine that has GitHub\'s program.';
}),

};
