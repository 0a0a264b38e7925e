export const modules = {

/***/ 76895: // build/js/domain/evidence/first-difference.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => firstDifference
});
function firstDifference(left, right, pointer = "") {
if (!isContainer(left) || !isContainer(right) || Array.isArray(left) !== Array.isArray(right)) return Object.is(left, right) ? void 0 : pointer;
const rightEntries = new Map(Object.entries(right));
for (const [key, value] of Object.entries(left)) {
const at = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
if (!rightEntries.has(key)) return at;
const found = firstDifference(value, rightEntries.get(key), at);
if (found !== void 0) return found;
rightEntries.delete(key);
}
const [added] = rightEntries.keys();
return added === void 0 ? void 0 : `${pointer}/${added}`;
}
function isContainer(value) {
return typeof value === "object" && value !== null;
}
}),

/***/ 30249: // build/js/domain/evidence/same-subjects.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
K$: () => ABOUT_ANOTHER,
nK: () => isAboutRelease,
ud: () => isAboutManifestAlone
});
var _statement_statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3112);
var _first_difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76895);
const ABOUT_ANOTHER = "is about another manifest or other components";
function isAboutRelease(subjects, manifest) {
return (0, _first_difference_js__WEBPACK_IMPORTED_MODULE_1__.a)(inOrder(subjects), inOrder((0, 
_statement_statement_js__WEBPACK_IMPORTED_MODULE_0__.V3)(manifest))) === void 0;
}
function isAboutManifestAlone(subjects, manifest) {
return (0, _first_difference_js__WEBPACK_IMPORTED_MODULE_1__.a)(subjects, (0, _statement_statement_js__WEBPACK_IMPORTED_MODULE_0__.V3)(manifest).slice(0, 1)) === void 0;
}
function inOrder(subjects) {
return subjects.toSorted(({name: left = ""}, {name: right = ""}) => left < right ? -1 : left > right ? 1 : 0);
}
}),

/***/ 27542: // build/js/domain/statement/provenance.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Jj: () => provenanceOf,
_T: () => provenanceProblems,
D2: () => provenanceStatement
});
var schemas = __webpack_require__(26921);
var iso = __webpack_require__(64377);
var store_path = __webpack_require__(94362);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var first_difference = __webpack_require__(76895);
var same_subjects = __webpack_require__(30249);
var limits = __webpack_require__(46078);
var public_url = __webpack_require__(70320);
var statement_digest = __webpack_require__(75085);
// CONCATENATED MODULE: ./build/js/domain/statement/flake-lock.js
const NODES_LIMIT = 1e4;
const lockedSchema = schemas._H3({
type: schemas.YjP().max(64).optional(),
narHash: schemas.YjP().max(128).optional(),
rev: schemas.YjP().max(64).optional(),
owner: schemas.YjP().max(255).optional(),
repo: schemas.YjP().max(255).optional(),
host: schemas.YjP().max(255).optional(),
url: schemas.YjP().max(4096).optional(),
path: schemas.YjP().max(4096).optional()
});
const lockSchema = schemas._H3({
nodes: schemas.g1P(schemas.YjP().max(1024), schemas._H3({
locked: lockedSchema.optional()
})).refine(nodes => Object.keys(nodes).length <= NODES_LIMIT, `must have at most ${NODES_LIMIT} entries`)
});
function lockedDependencies({path: path, text: text}) {
const file = {
name: path,
digest: {
sha256: (0, statement_digest.Bj)(text)
}
};
const parsed = parseLock(text);
const inputs = Object.entries(parsed?.nodes ?? {}).flatMap(([name, {locked: locked}]) => locked === void 0 ? [] : [ inputOf(name, locked) ]);
return [ file, ...inputs ];
}
function parseLock(text) {
try {
return lockSchema.safeParse(JSON.parse(text)).data;
} catch {
return;
}
}
function inputOf(name, locked) {
const {narHash: narHash, rev: rev} = locked;
const digest = {
...rev !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(rev) ? {
gitCommit: rev
} : {},
...(0, store_path.QE)(narHash) ? {
[statement_digest.NN]: (0, statement_digest.cz)(narHash)
} : {}
};
return {
name: name,
uri: uriOf(name, locked),
...Object.keys(digest).length === 0 ? {} : {
digest: digest
}
};
}
function uriOf(name, {type: type = "", owner: owner, repo: repo, rev: rev, url: url, path: path, host: host}) {
if (owner !== void 0 && repo !== void 0) {
const query = host === void 0 ? "" : `?host=${encodeURIComponent(host)}`;
return `${type}:${owner}/${repo}${rev === void 0 ? "" : `/${rev}`}${query}`;
}
if (url !== void 0) return (0, public_url._N)(type === "git" || type === "hg" ? `${type}+${url}` : url);
if (path !== void 0 && !path.startsWith("/")) return `path:${path}`;
return `flake:${encodeURIComponent(name)}`;
}
var statement = __webpack_require__(3112);
// CONCATENATED MODULE: ./build/js/domain/statement/provenance.js
const PROVENANCE_TYPE = "https://slsa.dev/provenance/v1";
const BUILD_TYPE = "urn:grind-to-prod:predicates/build-v1";
const builders = {
local: "urn:grind-to-prod:builders/local",
"self-hosted": "urn:grind-to-prod:builders/github-self-hosted",
"github-hosted": "urn:grind-to-prod:builders/github-hosted"
};
const provenance_text = schemas.YjP().max(4096);
const externalParametersSchema = schemas.rej({
repository: provenance_text,
ref: provenance_text.nullable(),
directory: provenance_text.optional(),
installables: schemas.g1P(schemas.YjP().max(255), provenance_text)
});
const internalParametersSchema = schemas._H3({
system: schemas.YjP().max(64),
derivations: schemas.g1P(schemas.YjP().max(255), store_path.qd)
});
const provenanceSchema = schemas._H3({
buildDefinition: schemas._H3({
buildType: schemas.euz(BUILD_TYPE),
externalParameters: externalParametersSchema,
internalParameters: internalParametersSchema,
resolvedDependencies: schemas.YOg(statement.$s).max(limits.b1.closurePaths)
}),
runDetails: schemas._H3({
builder: schemas._H3({
id: provenance_text,
version: schemas.g1P(schemas.YjP(), schemas.YjP())
}),
metadata: schemas._H3({
invocationId: provenance_text.optional(),
startedOn: iso.w$(),
finishedOn: iso.w$()
})
})
});
function provenanceStatement(facts) {
return {
subject: (0, statement.V3)(facts.manifest),
predicateType: PROVENANCE_TYPE,
predicate: provenanceOfBuild(facts)
};
}
function provenanceOfBuild(facts) {
const {manifest: manifest, builder: builder, versions: versions, invocation: invocation, startedOn: startedOn, finishedOn: finishedOn} = facts;
const {source: source, system: system} = manifest;
return {
buildDefinition: {
buildType: BUILD_TYPE,
externalParameters: parametersOf(manifest, facts.ref),
internalParameters: {
system: system,
derivations: facts.derivations
},
resolvedDependencies: [ sourceDependency(source), ...facts.locks.flatMap(lock => lockedDependencies(lock)) ]
},
runDetails: {
builder: {
id: builders[builder],
version: {
...versions
}
},
metadata: {
...invocation === void 0 ? {} : {
invocationId: invocation
},
startedOn: startedOn,
finishedOn: finishedOn
}
}
};
}
function parametersOf({source: source, components: components}, ref) {
return {
repository: source.repository,
ref: ref,
...source.directory === void 0 ? {} : {
directory: source.directory
},
installables: Object.fromEntries(Object.entries(components).map(([name, {installable: installable}]) => [ name, installable ]))
};
}
function sourceDependency({repository: repository, commit: commit}) {
const url = `https://${repository}`;
const hasAddress = !repository.startsWith("/") && URL.canParse(url);
return {
name: "source",
...hasAddress ? {
uri: `git+${url}@${commit}`
} : {},
digest: {
gitCommit: commit
}
};
}
function provenanceProblems(statement, manifest) {
const {externalParameters: given, internalParameters: internalParameters, resolvedDependencies: resolvedDependencies} = provenanceOf(statement).buildDefinition;
const {source: source, system: system} = manifest;
const expected = parametersOf(manifest, null);
const [first] = resolvedDependencies;
const commit = first?.name === "source" ? first.digest?.["gitCommit"] : void 0;
return [ ...(0, same_subjects.nK)(statement.subject, manifest) ? [] : [ same_subjects.K$ ], ...commit === source.commit ? [] : [ `names the commit ${(0, 
quote.h)(commit ?? "none", 80)}, and the manifest ${source.commit}` ], ...given.repository === source.repository ? [] : [ `names the repository ${(0, 
quote.h)(given.repository, 120)}` ], ...given.directory === expected.directory ? [] : [ "names another folder of the repository" ], ...(0, 
first_difference.a)(given.installables, expected.installables) === void 0 ? [] : [ "names other installables" ], ...internalParameters.system === system ? [] : [ `names the system ${(0, 
quote.h)(internalParameters.system, 80)}` ] ];
}
function provenanceOf({predicateType: predicateType, predicate: predicate}) {
if (predicateType !== PROVENANCE_TYPE) throw new errors.dz("statement-invalid", `The statement is of the type ${JSON.stringify(predicateType)}, and not a provenance.`);
const parsed = provenanceSchema.safeParse(predicate);
if (parsed.success) return parsed.data;
const [issue] = parsed.error.issues;
const field = issue?.path.join(".") ?? "";
throw new errors.dz("statement-invalid", `The provenance has a wrong field "${field}", or is of another build type: ${issue?.message ?? ""}.`);
}
}),

/***/ 99624: // build/js/domain/statement/sbom.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E: () => sbomProblems,
b: () => sbomStatement
});
var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7191);
var _evidence_first_difference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76895);
var _evidence_same_subjects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30249);
var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3112);
const SBOM_TYPE = "https://cyclonedx.org/bom";
const bomSchema = zod__WEBPACK_IMPORTED_MODULE_2__._H3({
components: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__._H3({
"bom-ref": zod__WEBPACK_IMPORTED_MODULE_2__.YjP()
}))
});
function sbomStatement(manifest, sbom, meta) {
const bom = bomSchema.parse(JSON.parse(sbom));
const components = bom.components.map(component => {
const known = meta.get(component["bom-ref"]);
return known === void 0 ? component : {
...component,
...metaFields(known)
};
});
return {
subject: (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.V3)(manifest),
predicateType: SBOM_TYPE,
predicate: {
...bom,
components: components
}
};
}
function sbomProblems(statement, manifest, sbom) {
const found = sbomWithoutMeta(statement);
if (found === void 0) return [ "is not a bill of materials" ];
const at = sbom === void 0 ? void 0 : (0, _evidence_first_difference_js__WEBPACK_IMPORTED_MODULE_3__.a)(jsonOf(sbom), found);
return [ ...(0, _evidence_same_subjects_js__WEBPACK_IMPORTED_MODULE_0__.nK)(statement.subject, manifest) ? [] : [ _evidence_same_subjects_js__WEBPACK_IMPORTED_MODULE_0__.K$ ], ...at === void 0 ? [] : [ `differs from sbom.cdx.json, first at ${(0, 
_errors_quote_js__WEBPACK_IMPORTED_MODULE_4__.h)(at)}` ] ];
}
function jsonOf(text) {
try {
return JSON.parse(text);
} catch {
return;
}
}
const META_FIELDS = [ "description", "licenses", "externalReferences" ];
function metaFields({description: description, homepage: homepage, licences: licences, sources: sources}) {
const references = [ ...homepage === void 0 ? [] : [ {
type: "website",
url: homepage
} ], ...sources.map(url => ({
type: "source-distribution",
url: url
})) ];
return {
...description === void 0 ? {} : {
description: description
},
...licences.length === 0 ? {} : {
licenses: licences.map(license => ({
license: license
}))
},
...references.length === 0 ? {} : {
externalReferences: references
}
};
}
function sbomWithoutMeta({predicateType: predicateType, predicate: predicate}) {
const parsed = bomSchema.safeParse(predicate);
if (predicateType !== SBOM_TYPE || !parsed.success) return;
const components = parsed.data.components.map(component => {
const rest = {
...component
};
for (const field of META_FIELDS) delete rest[field];
return rest;
});
return {
...parsed.data,
components: components
};
}
}),

/***/ 41220: // build/js/steps/bundle/write.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Fc: () => statementFiles,
Mf: () => writeBundle,
e6: () => bundleFiles,
eh: () => SIGNATURES
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _domain_statement_approval__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83338);
var _domain_statement_dsse__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27172);
var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55463);
var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68417);
const bundleFiles = {
manifest: "manifest.json",
inventory: "inventory.json",
environment: "manifest.env",
sbom: "sbom.cdx.json",
provenance: "provenance.intoto.json",
sbomStatement: "sbom.intoto.json"
};
const statementFiles = [ bundleFiles.provenance, bundleFiles.sbomStatement ];
const SIGNATURES = "manifest.sig";
const signedOfManifest = [ SIGNATURES, _domain_statement_approval__WEBPACK_IMPORTED_MODULE_2__.o_, "attestation.json", "provenance.sigstore.json" ];
async function writeBundle(folder, content) {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
recursive: true
});
const before = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, bundleFiles.manifest), "utf8").catch(() => {});
const isSame = before === content.manifest;
if (!isSame) await Promise.all(signedOfManifest.map(name => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), {
force: true
})));
const write = key => (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_5__.writeAtomically)((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, bundleFiles[key]), content[key]);
const writeUnlessSigned = async key => {
if (!isSame || !await isSigned((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, bundleFiles[key]))) await write(key);
};
await Promise.all([ write("inventory"), write("environment"), write("sbom"), writeUnlessSigned("provenance"), writeUnlessSigned("sbomStatement") ]);
await write("manifest");
}
async function isSigned(file) {
try {
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_4__.t)(file, _domain_statement_dsse__WEBPACK_IMPORTED_MODULE_3__.TV);
return text !== void 0 && (0, _domain_statement_dsse__WEBPACK_IMPORTED_MODULE_3__.mE)(text).signatures.length > 0;
} catch {
return false;
}
}
}),

/***/ 50494: // build/js/domain/statement/sshsig.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => sshSignatureOf,
Y: () => envelopeSignatureOf
});
var _trust_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);
const BEGIN = "-----BEGIN SSH SIGNATURE-----";
const END = "-----END SSH SIGNATURE-----";
function envelopeSignatureOf(armour) {
const [signature] = (0, _trust_signature_js__WEBPACK_IMPORTED_MODULE_0__.Vv)(armour);
if (signature === void 0) return;
return {
keyid: signature.fingerprint,
sig: (0, _trust_signature_js__WEBPACK_IMPORTED_MODULE_0__.IE)(signature)
};
}
function sshSignatureOf({sig: sig}) {
const standard = Buffer.from(sig, "base64").toString("base64");
const lines = standard.match(/.{1,70}/g) ?? [];
try {
const [signature] = (0, _trust_signature_js__WEBPACK_IMPORTED_MODULE_0__.Vv)(`${[ BEGIN, ...lines, END ].join("\n")}\n`);
return signature;
} catch {
return;
}
}
}),

/***/ 55048: // build/js/tools/ssh/keygen-sign.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
em: () => checkCommand,
gw: () => signingFailure,
l_: () => parseChecked,
p0: () => signCommand
});
var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);
const SIGN_LIMIT_MILLISECONDS = 12e4;
function signCommand(key, message, namespace = _domain_trust_signature__WEBPACK_IMPORTED_MODULE_0__.Bg) {
const words = [ "-Y", "sign", "-n", namespace ];
const common = {
input: message,
effect: "read",
timeout: SIGN_LIMIT_MILLISECONDS
};
return key.kind === "file" ? {
argv: [ "ssh-keygen", ...words, "-f", key.file ],
environment: {
SSH_AUTH_SOCK: ""
},
...common
} : {
argv: [ "ssh-keygen", ...words, "-U", "-f", key.publicKeyFile ],
environment: {
SSH_AUTH_SOCK: key.socket
},
...common
};
}
function checkCommand(signatureFile, message, namespace = _domain_trust_signature__WEBPACK_IMPORTED_MODULE_0__.Bg) {
return {
argv: [ "ssh-keygen", "-Y", "check-novalidate", "-n", namespace, "-s", signatureFile ],
input: message,
effect: "read",
timeout: 3e4
};
}
function parseChecked(stdout) {
const [, keyType, fingerprint] = /^Good "[^"]*" signature with (\S+) key (SHA256:\S+)$/m.exec(stdout) ?? [];
return keyType === void 0 || fingerprint === void 0 ? void 0 : {
keyType: keyType,
fingerprint: fingerprint
};
}
function signingFailure(stderr) {
return failures.find(({pattern: pattern}) => pattern.test(stderr));
}
const failures = [ {
pattern: /UNPROTECTED PRIVATE KEY FILE|bad permissions/,
what: "can be read by other users, so ssh-keygen does not use it",
hint: 'Run "chmod 600" on it.'
}, {
pattern: /Couldn't get agent socket/,
what: "needs an ssh-agent, but none answers at SSH_AUTH_SOCK",
hint: "Start one, or give the private key file."
}, {
pattern: /Couldn't find key in agent/,
what: "is not in the ssh-agent",
hint: "Add it there with ssh-add."
}, {
pattern: /agent refused operation|Couldn't sign message/,
what: "was not used: the ssh-agent or the security key refused",
hint: "Check whether it waits for a touch or a confirmation."
}, {
pattern: /incorrect passphrase/,
what: "has a passphrase that was not given",
hint: "Load it into an ssh-agent and give its public key file."
}, {
pattern: /No private key found/,
what: "is not a private key",
hint: "Give the private key file, or its public key file together with an ssh-agent."
}, {
pattern: /Couldn't load public key|Permission denied/,
what: "cannot be read as a key",
hint: "Check the path, and that the file is a complete key in OpenSSH's format, including its last line end."
} ];
}),

/***/ 64753: // build/js/steps/signing/make-signature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => makeSignature,
d: () => shownKey
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7191);
var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3508);
var _tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55048);
async function makeSignature(key, {message: message, namespace: namespace}, runner) {
const command = (0, _tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_2__.p0)(key, message, namespace);
const result = await runner.run(command);
const cause = new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.Qd(command.argv, result);
if (result.status === null) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("signing-failed", `No signature came from ${shownKey(key)} in time.`, {
hint: "Check whether it waits for a touch or a passphrase.",
cause: cause
});
if (result.status !== 0) {
const failure = (0, _tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_2__.gw)(result.stderr);
if (failure === void 0) throw cause;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dz("signing-failed", `The signing key ${shownKey(key)} ${failure.what}.`, {
hint: failure.hint,
cause: cause
});
}
const [signature] = (0, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_1__.Vv)(result.stdout);
if (signature === void 0) throw cause;
return signature;
}
function shownKey(key) {
return (0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_3__.h)(key.kind === "file" ? key.file : key.publicKeyFile);
}
}),

};
