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

/***/ 37722: // build/js/domain/sigstore/identity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
LA: () => identityProblems,
LM: () => claimIds,
oX: () => GITHUB_ISSUER
});
var errors_quote_js$0 = __webpack_require__(7191);
const claimIds = {
repository: "1.3.6.1.4.1.57264.1.12",
commit: "1.3.6.1.4.1.57264.1.13",
run: "1.3.6.1.4.1.57264.1.21"
};
const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
function identityProblems(identity, {repository, signerWorkflow, issuer}) {
const expected = `https://${repository}`;
const signer = signerWorkflow === void 0 ? expected : workflowUri(signerWorkflow);
return [ ...identity.issuer === issuer ? [] : [ `was signed in the name of ${(0, 
errors_quote_js$0.h)(identity.issuer, 200)}, and not of ${issuer}` ], ...identity.repository !== void 0 && isSameName(identity.repository, expected) ? [] : [ `is of a run of ${(0, 
errors_quote_js$0.h)(identity.repository ?? "no repository", 200)}, and the release is of ${repository}` ], ...isWorkflowOf(identity.subject, signer) ? [] : [ `was signed by ${(0, 
errors_quote_js$0.h)(identity.subject, 300)}, and not by a workflow of ${signer}` ] ];
}
function workflowUri(workflow) {
const path = workflow.replace(/^https:\/\//, "");
return `https://${/^[^/]*\./.test(path) ? path : `github.com/${path}`}`;
}
function isWorkflowOf(subject, signer) {
const [, workflow = "", ref = ""] = /^([^@]*)@(.*)$/.exec(subject) ?? [];
const [, named = "", namedRef] = /^([^@]*)(?:@(.*))?$/.exec(signer) ?? [];
if (workflow === "" || namedRef !== void 0 && namedRef !== ref) return false;
const isRepository = named.split("/").length === 5;
return isRepository ? isSameName(workflow.slice(0, named.length + 1), `${named}/`) : isSameWorkflow(workflow, named);
}
function isSameWorkflow(left, right) {
const [[leftRepository, leftPath], [rightRepository, rightPath]] = [ repositoryAndPath(left), repositoryAndPath(right) ];
return isSameName(leftRepository, rightRepository) && leftPath === rightPath;
}
function repositoryAndPath(workflow) {
const parts = workflow.split("/");
return [ parts.slice(0, 5).join("/"), parts.slice(5).join("/") ];
}
function isSameName(left, right) {
return left.toLowerCase() === right.toLowerCase();
}
}),

/***/ 48989: // build/js/steps/evidence/check-sigstore.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => readSigstoreTrust,
n: () => checkSigstore
});
var node_path$0 = __webpack_require__(76760);
var domain_errors_catalogue$1 = __webpack_require__(6966);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_quote$9 = __webpack_require__(7191);
var domain_errors_reason_of$3 = __webpack_require__(11245);
var domain_sigstore_files$8 = __webpack_require__(54201);
var domain_sigstore_identity$4 = __webpack_require__(37722);
var domain_statement_provenance$5 = __webpack_require__(27542);
var domain_statement_statement$6 = __webpack_require__(3112);
var tools_files_read_limited$7 = __webpack_require__(55463);
async function readSigstoreTrust({trustedRootFile, ...policy}) {
if (trustedRootFile === void 0) return {
...policy,
roots: void 0
};
const text = await (0, tools_files_read_limited$7.t)(trustedRootFile, domain_sigstore_files$8.TX).catch(cause => {
throw (0, domain_errors_catalogue$1._s)("file of trusted roots", trustedRootFile, cause);
});
if (text === void 0) throw (0, domain_errors_catalogue$1._s)("file of trusted roots", trustedRootFile);
const {parseTrustedRoots} = await Promise.all([ __webpack_require__.e(3917), __webpack_require__.e(1168), __webpack_require__.e(4361) ]).then(__webpack_require__.bind(__webpack_require__, 14361));
const roots = parseTrustedRoots(text);
if (typeof roots === "string") throw new domain_errors_errors$2.dz("key-invalid", `The file ${(0, 
domain_errors_quote$9.h)(trustedRootFile)} ${roots}.`, {
hint: TRUSTED_ROOT_HINT
});
return {
...policy,
roots
};
}
const TRUSTED_ROOT_HINT = 'Get one with "gh attestation trusted-root > trusted_root.jsonl", on a machine that has GitHub\'s program.';
const SIGNER_HINT = 'If a workflow of another repository builds this release, run "grind-to-prod verify EVIDENCE --trusted-root FILE --signer-workflow OWNER/REPOSITORY".';
async function checkSigstore(bundle, trust) {
const names = bundle.names.filter(domain_sigstore_files$8.IX);
if (names.length === 0) return [];
const {roots} = trust;
if (roots === void 0) return [ {
check: "attestation",
outcome: "not-provable",
statement: `What Sigstore signed was not checked without a trusted root: ${names.join(", ")}.`,
hint: `${TRUSTED_ROOT_HINT} Then run "grind-to-prod verify EVIDENCE --trusted-root trusted_root.jsonl".`,
restsOn: names.map(name => (0, node_path$0.join)(bundle.folder, name)),
vouchedBy: "none"
} ];
const checks = [];
for (const name of names) checks.push(await checkOne(name, bundle, {
...trust,
roots
}));
return checks;
}
async function checkOne(name, bundle, {roots, signerWorkflow, oidcIssuer}) {
const file = (0, node_path$0.join)(bundle.folder, name);
const common = {
check: "attestation",
restsOn: [ file, bundle.file ]
};
const failed = what => ({
...common,
outcome: "failed",
statement: `${(0, domain_errors_quote$9.h)(name)} ${what}.`,
vouchedBy: "none"
});
const {verifySigstoreBundle} = await Promise.all([ __webpack_require__.e(3917), __webpack_require__.e(1168), __webpack_require__.e(4361) ]).then(__webpack_require__.bind(__webpack_require__, 14361));
try {
const text = await (0, tools_files_read_limited$7.t)(file, domain_sigstore_files$8.DQ) ?? "";
const verified = verifySigstoreBundle(text, roots, Buffer.from(bundle.text));
if (typeof verified === "string") return failed(verified);
const {repository} = bundle.manifest.source;
const policy = {
repository,
signerWorkflow,
issuer: oidcIssuer ?? domain_sigstore_identity$4.oX
};
const {problems, claim} = claimOf(name, bundle, verified);
const ofSigner = (0, domain_sigstore_identity$4.LA)(verified.identity, policy);
if (ofSigner.length + problems.length > 0) {
const hint = ofSigner.length > 0 && signerWorkflow === void 0 ? {
hint: SIGNER_HINT
} : {};
return {
...failed([ ...ofSigner, ...problems ].join("; it ")),
...hint
};
}
const statement = `${(0, domain_errors_quote$9.h)(name)} ${claim}. ${signedBy(verified.identity)}`;
return {
...common,
outcome: "passed",
statement,
vouchedBy: "sigstore"
};
} catch (error) {
return failed((0, domain_errors_errors$2.ux)(error) ? `is not understood: ${error.message.replace(/\.$/, "")}` : `cannot be read (${(0, 
domain_errors_reason_of$3.A)(error)})`);
}
}
function claimOf(name, {manifest, releaseId}, {envelope}) {
if (envelope === void 0) return {
problems: [],
claim: "is a signature of the manifest itself"
};
const statement = (0, domain_statement_statement$6.T8)(envelope);
const type = (0, domain_errors_quote$9.h)(statement.predicateType, 120);
const isOurs = name === domain_sigstore_files$8.se;
return {
problems: [ ...hasSubject(statement, releaseId) ? [] : [ "is about another artifact than this manifest" ], ...isOurs ? (0, 
domain_statement_provenance$5._T)(statement, manifest) : [] ],
claim: `has a statement of the type ${type} about this manifest${isOurs ? ", which agrees with it" : ""}`
};
}
function hasSubject({subject}, releaseId) {
return subject.some(({digest}) => digest["sha256"] === releaseId);
}
function signedBy({subject, repository, commit, run}) {
const at = commit === void 0 ? "" : ` at the commit ${(0, domain_errors_quote$9.h)(commit, 80)}`;
const where = run === void 0 ? "" : ` (${(0, domain_errors_quote$9.h)(run, 200)})`;
return `It was signed by the workflow ${(0, domain_errors_quote$9.h)(subject, 300)} in a run of ${(0, 
domain_errors_quote$9.h)(repository ?? "", 200)}${at}${where}.`;
}
}),

};
