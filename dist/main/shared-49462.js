export const modules = {

/***/ 49462: // build/js/domain/config/address.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => parseAddress
});
var errors_errors_js$0 = __webpack_require__(8136);
var errors_quote_js$2 = __webpack_require__(7191);
var grammar_js$1 = __webpack_require__(36407);
function parseAddress(address) {
const [, user, host, port] = /^([^@]+)@(.+?)(?::([0-9]{1,5}))?$/.exec(grammar_js$1.oL.safeParse(address).data ?? "") ?? [];
if (address === "local") return;
const number = port === void 0 ? 22 : Number(port);
if (user === void 0 || host === void 0 || number < 1 || number > 65535) throw new errors_errors_js$0.dz("config-invalid", `The address ${(0, 
errors_quote_js$2.h)(address)} must be "local" or user@host, with :port (1 to 65535) if it is not 22.`);
return {
user,
host: host.replace(/^\[|\]$/g, ""),
port: number
};
}
}),

/***/ 54760: // build/js/domain/transfer/base-schema.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BS: () => transferSchema,
I3: () => LEAST_BASE_NAR_BYTES,
r9: () => BASE_LIMITS
});
var zod$1 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
const BASE_LIMITS = {
paths: 1e4,
candidates: 3,
asked: 1024,
codecs: 16,
codecName: 32
};
const LEAST_BASE_NAR_BYTES = 32 * 1024;
const baseCandidateSchema = zod$1.rej({
path: closure_store_path_js$0.qd,
narHash: closure_store_path_js$0.LN,
narSize: zod$1.aig().int().nonnegative()
});
const missingWithBasesSchema = zod$1.rej({
path: closure_store_path_js$0.qd,
candidates: zod$1.YOg(baseCandidateSchema).min(1).max(BASE_LIMITS.candidates)
});
const transferSchema = zod$1.rej({
format: zod$1.aig().int().positive(),
codecs: zod$1.YOg(zod$1.YjP().max(BASE_LIMITS.codecName)).max(BASE_LIMITS.codecs),
bases: zod$1.YOg(missingWithBasesSchema).max(BASE_LIMITS.paths)
});
}),

/***/ 63537: // build/js/domain/installation/whole-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => loginKeySchema
});
var config_grammar_js$0 = __webpack_require__(36407);
var trust_wire_js$1 = __webpack_require__(1137);
const parts = {
"ssh-ed25519": ([key, ...more]) => key?.length === 32 && more.length === 0,
"ssh-rsa": ([exponent, modulus, ...more]) => (exponent?.length ?? 0) > 0 && (modulus?.length ?? 0) >= 128 && more.length === 0,
"ecdsa-sha2-nistp256": isPoint("nistp256", 65),
"ecdsa-sha2-nistp384": isPoint("nistp384", 97),
"ecdsa-sha2-nistp521": isPoint("nistp521", 133)
};
function isPoint(name, length) {
return ([curve, point, ...more]) => curve?.toString("latin1") === name && point?.length === length && more.length === 0;
}
const loginKeySchema = config_grammar_js$0.OC.refine(isWhole, "must be a complete public key, of the type that its line gives");
function isWhole(line) {
const [type = "", base64 = ""] = line.split(" ");
const bytes = Buffer.from(base64, "base64");
if (bytes.toString("base64") !== base64) return false;
const [written, ...rest] = (0, trust_wire_js$1.ut)(bytes, 4) ?? [];
return written?.toString("latin1") === type && parts[type]?.(rest) === true;
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
releaseId: (0, manifest_release_id_js$4.M)(manifest),
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
function reproductionProblems(statement, {manifest, inventory}) {
const stated = reproductionOf(statement);
const {source, releaseId, application} = stated;
return [ ...(0, evidence_same_subjects_js$3.nK)(statement.subject, manifest) ? [] : [ evidence_same_subjects_js$3.K$ ], ...releaseId === (0, 
manifest_release_id_js$4.M)(manifest) && application === manifest.application ? [] : [ "names another release" ], ...source.commit === manifest.source.commit && source.repository === manifest.source.repository ? [] : [ "names another commit or repository than the manifest" ], ...componentProblems(stated, manifest), ...pathProblems(stated, {
manifest,
inventory
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
