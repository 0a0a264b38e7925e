export const modules = {

/***/ 27542: // build/js/domain/statement/provenance.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Jj: () => provenanceOf,
bd: () => provenanceProblem,
D2: () => provenanceStatement
});
var schemas = __webpack_require__(26921);
var iso = __webpack_require__(64377);
var store_path = __webpack_require__(94362);
var errors = __webpack_require__(8136);
var canonical = __webpack_require__(53795);
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
var statement_statement = __webpack_require__(3112);
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
resolvedDependencies: schemas.YOg(statement_statement.$s).max(limits.b1.closurePaths)
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
subject: (0, statement_statement.V3)(facts.manifest),
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
function provenanceProblem(statement, manifest) {
const {buildDefinition: buildDefinition} = provenanceOf(statement);
const {externalParameters: given, internalParameters: internalParameters, resolvedDependencies: resolvedDependencies} = buildDefinition;
const {source: source} = manifest;
const {ref: _, ...expected} = parametersOf(manifest, null);
const {ref: __, ...found} = given;
if ((0, canonical.q)(statement.subject) !== (0, canonical.q)((0, statement_statement.V3)(manifest))) return "its subjects are not those of the manifest";
if ((0, canonical.q)(found) !== (0, canonical.q)(expected)) return "its external parameters are not those of the manifest";
if (internalParameters.system !== manifest.system) return `it is of a build for ${internalParameters.system}`;
if (resolvedDependencies[0]?.digest?.["gitCommit"] !== source.commit) return "its source is another commit";
return null;
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
b5: () => sbomStatement,
bV: () => sbomWithoutMeta,
dB: () => sbomProblem
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53795);
var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3112);
const SBOM_TYPE = "https://cyclonedx.org/bom";
const bomSchema = zod__WEBPACK_IMPORTED_MODULE_1__._H3({
components: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__._H3({
"bom-ref": zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
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
subject: (0, _statement_js__WEBPACK_IMPORTED_MODULE_0__.V3)(manifest),
predicateType: SBOM_TYPE,
predicate: {
...bom,
components: components
}
};
}
function sbomProblem(statement, manifest, sbom) {
const found = sbomWithoutMeta(statement);
if (found === void 0) return "it is not a bill of materials";
if ((0, _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_2__.q)(statement.subject) !== (0, 
_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_2__.q)((0, _statement_js__WEBPACK_IMPORTED_MODULE_0__.V3)(manifest))) return "its subjects are not those of the manifest";
const expected = JSON.parse(sbom);
return (0, _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_2__.q)(found) === (0, 
_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_2__.q)(expected) ? null : "it is not the bill of materials of the inventory";
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
var _domain_statement_dsse__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27172);
var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55463);
var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68417);
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
async function writeBundle(folder, content) {
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
recursive: true
});
const before = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, bundleFiles.manifest), "utf8").catch(() => {});
const isSame = before === content.manifest;
if (!isSame) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, SIGNATURES), {
force: true
});
const write = key => (0, _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_4__.writeAtomically)((0, 
node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, bundleFiles[key]), content[key]);
const writeUnlessSigned = async key => {
if (!isSame || !await isSigned((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, bundleFiles[key]))) await write(key);
};
await Promise.all([ write("inventory"), write("environment"), write("sbom"), writeUnlessSigned("provenance"), writeUnlessSigned("sbomStatement") ]);
await write("manifest");
}
async function isSigned(file) {
try {
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__.t)(file, _domain_statement_dsse__WEBPACK_IMPORTED_MODULE_2__.TV);
return text !== void 0 && (0, _domain_statement_dsse__WEBPACK_IMPORTED_MODULE_2__.mE)(text).signatures.length > 0;
} catch {
return false;
}
}
}),

};
