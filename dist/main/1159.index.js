import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-75085.js';
import { modules as shared2 } from './shared-79191.js';
export const id = 1159;
export const ids = [1159,8417];
export const modules = {
...shared0,
...shared1,
...shared2,


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
quote.hD)(commit ?? "none", 80)}, and the manifest ${source.commit}` ], ...given.repository === source.repository ? [] : [ `names the repository ${(0, 
quote.hD)(given.repository, 120)}` ], ...given.directory === expected.directory ? [] : [ "names another folder of the repository" ], ...(0, 
first_difference.a)(given.installables, expected.installables) === void 0 ? [] : [ "names other installables" ], ...internalParameters.system === system ? [] : [ `names the system ${(0, 
quote.hD)(internalParameters.system, 80)}` ] ];
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

/***/ 17023: // build/js/domain/statement/reproduction.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CE: () => reproductionStatement,
GY: () => REPRODUCTIONS_LIMIT,
Ol: () => reproductionOf,
Uz: () => reproductionSchema,
Xi: () => reproductionProblems,
Zr: () => REPRODUCTIONS_FILE
});
var zod$11 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
var config_grammar_js$1 = __webpack_require__(36407);
var errors_errors_js$2 = __webpack_require__(8136);
var evidence_same_subjects_js$3 = __webpack_require__(30249);
var manifest_release_id_js$4 = __webpack_require__(50452);
var manifest_schema_js$5 = __webpack_require__(67982);
var protocol_limits_js$6 = __webpack_require__(46078);
var protocol_loose_js$7 = __webpack_require__(71682);
var reproduce_verdict_js$8 = __webpack_require__(96186);
var provenance_js$9 = __webpack_require__(27542);
var statement_js$10 = __webpack_require__(3112);
const REPRODUCTION_TYPE = "urn:grind-to-prod:predicates/reproduction-v1";
const REPRODUCTIONS_FILE = "reproductions.intoto.jsonl";
const REPRODUCTIONS_LIMIT = 16;
const text = zod$11.YjP().max(4096);
const pathSchema = zod$11.rej({
path: closure_store_path_js$0.qd,
outcome: zod$11.k5n([ "agrees", "differs", "not-built" ]),
expected: closure_store_path_js$0.LN,
found: closure_store_path_js$0.LN.nullable(),
origin: zod$11.k5n([ "built", "rebuilt", "fixed", "present" ]).nullable(),
derivation: closure_store_path_js$0.qd.nullable()
});
const reproductionSchema = zod$11.rej({
application: config_grammar_js$1.Jq,
releaseId: manifest_schema_js$5.yU,
verdict: zod$11.k5n([ "REPRODUCED", "DIFFERS", "NOT_PROVABLE" ]),
source: zod$11.rej({
repository: text,
commit: zod$11.YjP().max(64)
}),
builder: zod$11.rej({
id: text,
host: zod$11.YjP().max(255),
invocation: text.optional(),
version: zod$11.g1P(zod$11.YjP().max(64), zod$11.YjP().max(255))
}),
closure: zod$11.zMY(),
components: zod$11.YOg(zod$11.rej({
name: zod$11.YjP().max(255),
installable: text,
path: closure_store_path_js$0.qd,
derivation: closure_store_path_js$0.qd.nullable(),
outcome: zod$11.k5n([ "agrees", "differs", "not-evaluated" ])
})).max(protocol_limits_js$6.b1.named),
paths: zod$11.YOg(pathSchema).max(protocol_limits_js$6.b1.closurePaths),
notRebuilt: zod$11.aig().int().nonnegative(),
manifest: zod$11.rej({
outcome: zod$11.k5n([ "agrees", "differs", "not-compared" ]),
differsAt: text.nullable()
}),
startedOn: protocol_limits_js$6.Rl,
finishedOn: protocol_limits_js$6.Rl
});
function reproductionStatement({manifest, compared, builder, ...times}) {
const {repository, commit} = manifest.source;
const predicate = {
application: manifest.application,
releaseId: (0, manifest_release_id_js$4.MQ)(manifest),
verdict: (0, reproduce_verdict_js$8.n)(compared),
source: {
repository,
commit
},
builder: {
id: provenance_js$9.LX[builder.kind],
host: builder.host,
...builder.invocation === void 0 ? {} : {
invocation: builder.invocation
},
version: {
...builder.versions
}
},
closure: compared.closure,
components: compared.components.map(({name, installable, path, derivation, outcome}) => ({
name,
installable,
path,
derivation,
outcome
})),
paths: compared.paths.flatMap(statedPath),
notRebuilt: compared.paths.filter(({outcome}) => outcome === "not-rebuilt").length,
manifest: {
outcome: compared.manifest.outcome,
differsAt: compared.manifest.differsAt
},
...times
};
return {
subject: (0, statement_js$10.V3)(manifest),
predicateType: REPRODUCTION_TYPE,
predicate
};
}
function statedPath({path, outcome, expected, found, origin, derivation}) {
return outcome === "not-rebuilt" ? [] : [ {
path,
outcome,
expected,
found,
origin,
derivation
} ];
}
function reproductionOf({predicateType, predicate}) {
if (predicateType !== REPRODUCTION_TYPE) throw invalid(`is of the type ${JSON.stringify(predicateType)}, and not a reproduction`);
const parsed = (0, protocol_loose_js$7.L)(reproductionSchema).safeParse(predicate);
if (parsed.success) return parsed.data;
const [issue] = parsed.error.issues;
throw invalid(`has a wrong field "predicate.${issue?.path.join(".") ?? ""}": ${issue?.message ?? "unknown"}`);
}
const CLOCKS_APART_MILLISECONDS = 10 * 6e4;
function reproductionProblems(statement, {manifest, inventory, now}) {
const stated = reproductionOf(statement);
const {source, releaseId, application} = stated;
return [ ...(0, evidence_same_subjects_js$3.nK)(statement.subject, manifest) ? [] : [ evidence_same_subjects_js$3.K$ ], ...releaseId === (0, 
manifest_release_id_js$4.MQ)(manifest) && application === manifest.application ? [] : [ "names another release" ], ...source.commit === manifest.source.commit && source.repository === manifest.source.repository ? [] : [ "names another commit or repository than the manifest" ], ...componentProblems(stated, manifest), ...pathProblems(stated, {
manifest,
inventory
}), ...timeProblems(stated, {
commitTime: manifest.source.commitTime,
now
}), ...verdictProblems(stated) ];
}
function componentProblems({components}, manifest) {
const isSame = (name, {storePath, installable}) => components.filter(one => one.name === name && one.path === storePath && one.installable === installable).length === 1;
const names = Object.entries(manifest.components);
return names.length === components.length && names.every(([name, component]) => isSame(name, component)) ? [] : [ "names other components than the manifest" ];
}
function pathProblems({paths, closure, notRebuilt}, {manifest, inventory}) {
const ofManifest = Object.values(manifest.components).map(({storePath, narHash}) => [ storePath, narHash ]);
const hashes = new Map([ ...(inventory?.paths ?? []).map(({path, narHash}) => [ path, narHash ]), ...ofManifest ]);
const seen = new Set;
for (const {path, outcome, expected, found, origin} of paths) {
const hash = hashes.get(path);
if (seen.has(path)) return [ `names ${path} twice` ];
seen.add(path);
if (outcome === "agrees" && found !== expected) return [ `states that ${path} agrees, and has another NAR hash of it` ];
if (outcome === "agrees" && (origin === null || origin === "present")) return [ `states that ${path} agrees, and not that it was built` ];
if (outcome === "differs" && found === expected) return [ `states that ${path} differs, and has the same NAR hash of it` ];
if (hash !== void 0 && hash !== expected) return [ `compares ${path} with another NAR hash than the release has` ];
if (hash === void 0 && inventory !== void 0) return [ `names ${path}, which the release does not have` ];
}
const missing = inventory === void 0 || !closure ? 0 : hashes.size - seen.size - notRebuilt;
return missing === 0 ? [] : [ "does not name each path of the closure" ];
}
function timeProblems({startedOn, finishedOn}, {commitTime, now}) {
const [started, finished] = [ Date.parse(startedOn), Date.parse(finishedOn) ];
if (started < Date.parse(commitTime)) return [ `began at ${startedOn}, before the commit of ${commitTime}` ];
if (finished < started) return [ `ended at ${finishedOn}, before it began at ${startedOn}` ];
return finished > now.getTime() + CLOCKS_APART_MILLISECONDS ? [ `ended at ${finishedOn}, which is still to come` ] : [];
}
function verdictProblems(stated) {
return verdictOf(stated) === stated.verdict ? [] : [ `has the verdict ${stated.verdict}, which does not follow from its paths` ];
}
function verdictOf({components, paths, manifest, closure, notRebuilt}) {
const verdict = (0, reproduce_verdict_js$8.n)({
components: components.map(one => Object.assign({
recordedDerivation: null,
problem: null
}, one)),
paths: paths.map(one => Object.assign({
tree: null,
problem: null
}, one)),
manifest: {
...manifest,
problem: null
},
closure
});
return verdict === "REPRODUCED" && closure && notRebuilt > 0 ? "NOT_PROVABLE" : verdict;
}
function invalid(what) {
return new errors_errors_js$2.dz("statement-invalid", `The statement ${what}.`, {
hint: `Use the ${REPRODUCTIONS_FILE} that "grind-to-prod reproduce" wrote.`
});
}
}),

};
