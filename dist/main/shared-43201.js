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
var domain_errors_catalogue$0 = __webpack_require__(6966);
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
errors_quote_js$0.hD)(identity.issuer, 200)}, and not of ${issuer}` ], ...identity.repository !== void 0 && isSameName(identity.repository, expected) ? [] : [ `is of a run of ${(0, 
errors_quote_js$0.hD)(identity.repository ?? "no repository", 200)}, and the release is of ${repository}` ], ...isWorkflowOf(identity.subject, signer) ? [] : [ `was signed by ${(0, 
errors_quote_js$0.hD)(identity.subject, 300)}, and not by a workflow of ${signer}` ] ];
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

/***/ 14361: // build/js/tools/sigstore/verify-bundle.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
parseTrustedRoots: () => parseTrustedRoots,
verifySigstoreBundle: () => verifySigstoreBundle
});
var sigstore_bundle$0 = __webpack_require__(61040);
var sigstore_protobuf_specs$1 = __webpack_require__(19654);
var sigstore_verify$2 = __webpack_require__(54187);
var domain_errors_reason_of$3 = __webpack_require__(11245);
var domain_sigstore_identity$4 = __webpack_require__(37722);
var domain_protocol_limited_json$5 = __webpack_require__(58909);
function parseTrustedRoots(text) {
try {
const roots = documentsOf(text).map(value => sigstore_protobuf_specs$1.TrustedRoot.fromJSON(value));
if (roots.length === 0 || roots.some(({certificateAuthorities}) => certificateAuthorities.length === 0)) return "has no certificate authority of Sigstore";
if (roots.some(({tlogs, ctlogs}) => [ ...tlogs, ...ctlogs ].some(({publicKey}) => publicKey?.validFor?.start === void 0))) return "has a key of a log without the time from which it is valid";
for (const root of roots) (0, sigstore_verify$2.jO)(root);
return roots;
} catch (error) {
return `is not a trusted root of Sigstore (${(0, domain_errors_reason_of$3.A)(error)})`;
}
}
function documentsOf(text) {
try {
return [ (0, domain_protocol_limited_json$5.K)(text) ];
} catch {
return text.split("\n").filter(line => line.trim() !== "").map(line => (0, domain_protocol_limited_json$5.K)(line));
}
}
function verifySigstoreBundle(text, roots, artifact) {
const bundle = parsedBundle(text);
if (typeof bundle === "string") return bundle;
let reason = "there is no root";
for (const root of roots) try {
if (bundle.verificationMaterial.content.$case === "publicKey") return "has no certificate that names who signed";
const options = {
ctlogThreshold: Math.min(1, root.ctlogs.length),
tlogThreshold: Math.min(1, root.tlogs.length),
timestampThreshold: 1
};
const signer = new sigstore_verify$2.BL((0, sigstore_verify$2.jO)(root), options).verify((0, 
sigstore_verify$2.DC)(bundle, artifact));
const {content} = bundle;
if (content.$case === "messageSignature") return {
identity: identityOf(signer)
};
const {payloadType, payload} = content.dsseEnvelope;
return {
identity: identityOf(signer),
envelope: {
payloadType,
payload: payload.toString("base64")
}
};
} catch (error) {
reason = reasonWith(error);
}
return `is not proved by the trusted root: ${reason}`;
}
function parsedBundle(text) {
try {
return (0, sigstore_bundle$0.vw)((0, domain_protocol_limited_json$5.K)(text));
} catch (error) {
return `cannot be read as a bundle of Sigstore: ${reasonWith(error)}`;
}
}
function reasonWith(error) {
const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : "";
return `${(0, domain_errors_reason_of$3.A)(error)}${cause}`.replaceAll(/\s+/g, " ").slice(0, 300);
}
function identityOf({identity}) {
const claims = new Map((identity?.oids ?? []).map(({oid, value}) => [ oid?.id.join(".") ?? "", utf8StringOf(value) ]));
return {
subject: identity?.subjectAlternativeName ?? "",
issuer: identity?.extensions?.issuer ?? "",
repository: claims.get(domain_sigstore_identity$4.LM.repository),
commit: claims.get(domain_sigstore_identity$4.LM.commit),
run: claims.get(domain_sigstore_identity$4.LM.run)
};
}
const UTF8_STRING = 12;
function utf8StringOf(bytes) {
if (bytes[0] !== UTF8_STRING || bytes[1] === void 0) return;
const isLong = bytes[1] > 127;
const start = isLong ? 2 + (bytes[1] & 127) : 2;
const length = isLong ? bytes.readUIntBE(2, Math.min(start - 2, 6)) : bytes[1];
return start + length === bytes.length ? bytes.toString("utf8", start) : void 0;
}
}),

};
