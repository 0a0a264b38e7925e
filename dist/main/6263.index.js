import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-12097.js';
import { modules as shared2 } from './shared-53795.js';
export const id = 6263;
export const ids = [6263];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 4917: // build/js/domain/closure/content-address.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y: () => contentAddressedPath,
x: () => contentAddressText
});
var node_crypto$0 = __webpack_require__(77598);
var nix32_js$3 = __webpack_require__(79191);
var store_path_js$1 = __webpack_require__(94362);
var text_path_js$2 = __webpack_require__(48352);
const digestBytes = {
md5: 16,
sha1: 20,
sha256: 32,
sha512: 64,
blake3: 32
};
function contentAddressedPath(path, contentAddress, references) {
const [, method, algorithm, digest] = /^(text:|fixed:(?:r:|git:)?)([a-z0-9]+):([0-9a-z]+)$/.exec(contentAddress) ?? [];
const length = algorithm === void 0 ? void 0 : digestBytes[algorithm];
const hash = digest === void 0 || length === void 0 ? void 0 : (0, nix32_js$3.XB)(digest, length)?.toString("hex");
if (method === void 0 || hash === void 0) return;
const name = (0, store_path_js$1.yF)(path);
const others = references.filter(reference => reference !== path).toSorted();
const self = others.length < references.length ? [ "self" ] : [];
if (method === "text:") return algorithm === "sha256" && self.length === 0 ? (0, 
text_path_js$2.sF)([ "text", ...others ], hash, name) : void 0;
if (method === "fixed:r:" && algorithm === "sha256") return (0, text_path_js$2.sF)([ "source", ...others, ...self ], hash, name);
if (references.length > 0) return;
const inner = (0, node_crypto$0.createHash)("sha256").update(`fixed:out:${method.slice("fixed:".length)}${algorithm}:${hash}:`).digest("hex");
return (0, text_path_js$2.sF)([ "output", "out" ], inner, name);
}
const methodPrefixes = {
flat: "fixed:",
nar: "fixed:r:",
git: "fixed:git:",
text: "text:"
};
function contentAddressText(method, hash) {
const prefix = Object.hasOwn(methodPrefixes, method) ? methodPrefixes[method] : void 0;
const [, algorithm = "", base64 = ""] = /^([a-z0-9]+)-([A-Za-z0-9+/]+={0,2})$/.exec(hash) ?? [];
const digest = Buffer.from(base64, "base64");
if (prefix === void 0 || !Object.hasOwn(digestBytes, algorithm) || digest.length !== digestBytes[algorithm]) return;
return `${prefix}${algorithm}:${(0, nix32_js$3.eN)(digest)}`;
}
}),

/***/ 76895: // build/js/domain/evidence/first-difference.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => firstDifference
});
function firstDifference(left, right) {
return isSame(left, right) ? void 0 : differenceAt(left, right, "");
}
function isSame(left, right) {
if (!isContainer(left) || !isContainer(right)) return Object.is(left, right);
if (Array.isArray(left) || Array.isArray(right)) return Array.isArray(left) && Array.isArray(right) && left.length === right.length && left.every((value, index) => isSame(value, right[index]));
const keys = Object.keys(left);
if (keys.length !== Object.keys(right).length) return false;
return keys.every(key => Object.hasOwn(right, key) && isSame(Reflect.get(left, key), Reflect.get(right, key)));
}
function differenceAt(left, right, pointer) {
if (!isContainer(left) || !isContainer(right) || Array.isArray(left) !== Array.isArray(right)) return Object.is(left, right) ? void 0 : pointer;
const rightEntries = new Map(Object.entries(right));
for (const [key, value] of Object.entries(left)) {
const at = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
if (!rightEntries.has(key)) return at;
const found = differenceAt(value, rightEntries.get(key), at);
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
var statement_statement_js$0 = __webpack_require__(3112);
var first_difference_js$1 = __webpack_require__(76895);
const ABOUT_ANOTHER = "is about another manifest or other components";
function isAboutRelease(subjects, manifest) {
return (0, first_difference_js$1.a)(inOrder(subjects), inOrder((0, 
statement_statement_js$0.V3)(manifest))) === void 0;
}
function isAboutManifestAlone(subjects, manifest) {
return (0, first_difference_js$1.a)(subjects, (0, statement_statement_js$0.V3)(manifest).slice(0, 1)) === void 0;
}
function inOrder(subjects) {
return subjects.toSorted(({name: left = ""}, {name: right = ""}) => left < right ? -1 : left > right ? 1 : 0);
}
}),

/***/ 27542: // build/js/domain/statement/provenance.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
LX: () => builders,
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
function lockedDependencies({path, text}) {
const file = {
name: path,
digest: {
sha256: (0, statement_digest.Bj)(text)
}
};
const parsed = parseLock(text);
const inputs = Object.entries(parsed?.nodes ?? {}).flatMap(([name, {locked}]) => locked === void 0 ? [] : [ inputOf(name, locked) ]);
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
const {narHash, rev} = locked;
const digest = {
...rev !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(rev) ? {
gitCommit: rev
} : {},
...(0, store_path.QE)(narHash) ? {
[statement_digest.NN]: (0, statement_digest.cz)(narHash)
} : {}
};
return {
name,
uri: uriOf(name, locked),
...Object.keys(digest).length === 0 ? {} : {
digest
}
};
}
function uriOf(name, {type = "", owner, repo, rev, url, path, host}) {
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
const {manifest, builder, versions, invocation, startedOn, finishedOn} = facts;
const {source, system} = manifest;
return {
buildDefinition: {
buildType: BUILD_TYPE,
externalParameters: parametersOf(manifest, facts.ref),
internalParameters: {
system,
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
startedOn,
finishedOn
}
}
};
}
function parametersOf({source, components}, ref) {
return {
repository: source.repository,
ref,
...source.directory === void 0 ? {} : {
directory: source.directory
},
installables: Object.fromEntries(Object.entries(components).map(([name, {installable}]) => [ name, installable ]))
};
}
function sourceDependency({repository, commit}) {
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
const {externalParameters: given, internalParameters, resolvedDependencies} = provenanceOf(statement).buildDefinition;
const {source, system} = manifest;
const expected = parametersOf(manifest, null);
const [first] = resolvedDependencies;
const commit = first?.name === "source" ? first.digest?.["gitCommit"] : void 0;
return [ ...(0, same_subjects.nK)(statement.subject, manifest) ? [] : [ same_subjects.K$ ], ...commit === source.commit ? [] : [ `names the commit ${(0, 
quote.h)(commit ?? "none", 80)}, and the manifest ${source.commit}` ], ...given.repository === source.repository ? [] : [ `names the repository ${(0, 
quote.h)(given.repository, 120)}` ], ...given.directory === expected.directory ? [] : [ "names another folder of the repository" ], ...(0, 
first_difference.a)(given.installables, expected.installables) === void 0 ? [] : [ "names other installables" ], ...internalParameters.system === system ? [] : [ `names the system ${(0, 
quote.h)(internalParameters.system, 80)}` ] ];
}
function provenanceOf({predicateType, predicate}) {
if (predicateType !== PROVENANCE_TYPE) throw new errors.dz("statement-invalid", `The statement is of the type ${JSON.stringify(predicateType)}, and not a provenance.`);
const parsed = provenanceSchema.safeParse(predicate);
if (parsed.success) return parsed.data;
const [issue] = parsed.error.issues;
const field = issue?.path.join(".") ?? "";
throw new errors.dz("statement-invalid", `The provenance has a wrong field "${field}", or is of another build type: ${issue?.message ?? ""}.`);
}
}),

};
