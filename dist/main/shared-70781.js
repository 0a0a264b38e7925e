export const modules = {

/***/ 70781: // build/js/actions/keep-release.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => keepRelease
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var github_artifact_name$2 = __webpack_require__(95326);
var domain_report_event$3 = __webpack_require__(59786);
var domain_sigstore_files$9 = __webpack_require__(54201);
var domain_statement_dsse$4 = __webpack_require__(27172);
var domain_statement_statement$5 = __webpack_require__(3112);
var steps_bundle_write$6 = __webpack_require__(41220);
var tools_files_read_limited$7 = __webpack_require__(55463);
var best_effort_js$8 = __webpack_require__(62749);
const buildFiles = [ domain_sigstore_files$9.qQ, domain_sigstore_files$9.se, ...steps_bundle_write$6.Fc ];
async function keepRelease(built, inputs, github) {
const {bundle, application, releaseId} = built;
const attestation = inputs.dryRun ? absent("a dry run") : await attest(built, github);
const uploaded = inputs.artifact ? await (0, best_effort_js$8.z)("Keeping the release as an artifact", github.reporter, async () => {
const {uploadRelease} = await __webpack_require__.e(8720).then(__webpack_require__.bind(__webpack_require__, 78720));
return uploadRelease(github, {
bundle,
application,
releaseId,
retentionDays: inputs.retentionDays
});
}) : null;
const tag = inputs.githubRelease;
if (tag !== void 0 && !inputs.dryRun) await attach(tag, built, github);
return {
uploaded,
attestation
};
}
const absent = why => ({
"attestation-id": null,
attestation: `absent: ${why}`
});
async function attest({bundle, application, releaseId}, github) {
const kept = await (0, best_effort_js$8.z)("Attesting the release", github.reporter, async () => {
const {attestRelease} = await __webpack_require__.e(5383).then(__webpack_require__.bind(__webpack_require__, 55383));
const made = await attestRelease(github, {
application,
releaseId,
output: (0, node_path$1.join)(bundle, domain_sigstore_files$9.qQ)
});
if (made.attestation === "made") await attestProvenance(bundle, github);
return made.attestation === "made" ? {
"attestation-id": made.id,
attestation: "made"
} : absent(made.why);
});
return kept ?? absent("it failed");
}
async function attestProvenance(bundle, github) {
const text = await (0, tools_files_read_limited$7.t)((0, 
node_path$1.join)(bundle, steps_bundle_write$6.e6.provenance), domain_statement_dsse$4.TV);
if (text === void 0) return;
const {attestStatement} = await __webpack_require__.e(5383).then(__webpack_require__.bind(__webpack_require__, 55383));
await attestStatement(github, {
statement: (0, domain_statement_statement$5.T8)((0, 
domain_statement_dsse$4.mE)(text)),
output: (0, node_path$1.join)(bundle, domain_sigstore_files$9.se)
});
}
async function attach(tag, {bundle, manifest}, github) {
const {reporter} = github;
await (0, best_effort_js$8.z)(`Attaching the release to the GitHub Release ${tag}`, reporter, async () => {
const {attachToRelease} = await __webpack_require__.e(4291).then(__webpack_require__.bind(__webpack_require__, 24291));
const there = await (0, node_fs_promises$0.readdir)(bundle);
const files = [ ...Object.keys(github_artifact_name$2.dy), "manifest.env" ].filter(name => there.includes(name));
const {commit} = manifest.source;
const {url, draft} = await attachToRelease(github, {
tag,
commit,
root: bundle,
files,
mayDiffer: buildFiles
});
const message = `${draft ? "A draft of a GitHub Release has" : "The GitHub Release has"} the files of this release: ${url}`;
(0, domain_report_event$3.pq)(reporter, message);
});
}
}),

/***/ 73059: // build/js/github/builder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => builderOf
});
function builderOf({event, url, attempt = "1"}) {
if (event === void 0) return {
kind: "local"
};
const kind = event.isHosted ? "github-hosted" : "self-hosted";
return url === void 0 ? {
kind
} : {
kind,
invocation: `${url}/attempts/${attempt}`
};
}
}),

/***/ 64264: // build/js/tools/files/past-time.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => pastTime
});
const TOLERANCE_MILLISECONDS = 6e4;
function pastTime({mtimeMs}, now = Date.now()) {
return mtimeMs > now + TOLERANCE_MILLISECONDS ? 0 : mtimeMs;
}
}),

/***/ 70402: // build/js/tools/nix/add-root.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
X: () => addRootCommand
});
var run_limits_js$0 = __webpack_require__(28410);
function addRootCommand(paths, link) {
return {
argv: [ "nix-store", "--realise", "--option", "substitute", "false", "--add-root", link, ...paths ],
effect: "write",
timeout: run_limits_js$0.AO
};
}
}),

/***/ 56399: // build/js/domain/report/reproduce-lines.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => reproduceLines
});
var amount_js$1 = __webpack_require__(53004);
var columns_js$0 = __webpack_require__(55689);
const words = {
agrees: "agrees",
differs: "DIFFERS",
"not-built": "not built",
"not-rebuilt": "not rebuilt"
};
const headlines = {
REPRODUCED: "this machine built the same bytes",
DIFFERS: "what this machine makes of its commit differs",
NOT_PROVABLE: "nothing differs, and not everything could be built and compared"
};
function reproduceLines(result) {
const {verdict, releaseId, application, source, components, paths, manifest} = result;
const release = `release ${releaseId} of ${application}, commit ${source.commit}`;
const ofComponents = new Set(components.map(({path}) => path));
const others = paths.filter(({path, outcome}) => !ofComponents.has(path) && outcome === "differs");
return [ verdict === null ? `Dry run: ${release}` : `${verdict}: ${release}: ${headlines[verdict]}.`, ...verdict === null ? [] : (0, 
columns_js$0.o)(components.map(component => row(component, paths))), ...components.flatMap(({name, problem}) => problem === null ? [] : [ `${name}: ${problem}` ]), ...paths.flatMap(path => detail(path, ofComponents.has(path.path))), ...others.length === 0 ? [] : (0, 
columns_js$0.o)(others.map(({path}) => [ words.differs, path ])), ...manifest.problem === null ? [] : [ `manifest: ${manifest.problem}` ], ...verdict === null ? components.map(({name, derivation}) => `${name}: ${derivation ?? "not evaluated"}`) : [], ...notShown(result), ...builders(result), ...kept(result), ...signatures(result), ...result.statement === null ? [] : [ `Signed statement of what was found: ${result.statement}` ] ];
}
function row({name, path, outcome}, paths) {
const found = paths.find(one => one.path === path);
if (outcome === "differs") return [ words.differs, name, path ];
if (found === void 0) return [ words["not-built"], name, path ];
return [ words[found.outcome], name, path ];
}
function detail({outcome, path, expected, found, problem}, isComponent) {
if (outcome === "differs") return [ `${path} has the NAR hash ${expected} in the release, and ${found ?? "another one"} here.` ];
return isComponent && outcome === "not-built" && problem !== null ? [ `${path}: ${problem}` ] : [];
}
function notShown({paths}) {
if (paths.length === 0) return [];
const agree = paths.filter(({outcome}) => outcome === "agrees");
const fixed = agree.filter(({origin}) => origin === "fixed").length;
const others = paths.filter(({outcome}) => outcome === "not-built" || outcome === "not-rebuilt").length;
return [ `Built here with the same content: ${agree.length - fixed} of ${(0, amount_js$1.B4)(paths.length, "path")}.`, ...fixed === 0 ? [] : [ `Fixed by their content: ${fixed}.` ], ...others === 0 ? [] : [ `Not built here, so nothing shows that they follow from the commit: ${others}.` ] ];
}
function builders({recorded, nix}) {
if (recorded === null) return [ `Built here with Nix ${nix}; the release has no provenance that could be used.` ];
const theirs = recorded.versions["nix"];
return [ `Built here with Nix ${nix}, and there (${recorded.builder}) with ${theirs === void 0 ? "an unknown version" : `Nix ${theirs}`}.` ];
}
function kept({verdict, paths, differences}) {
if (verdict !== "DIFFERS" || !paths.some(({outcome}) => outcome === "differs")) return [];
if (differences.length === 0) return [ 'Both contents stay in the store until the next garbage collection; the option "output" keeps them, compared by diffoscope.' ];
return differences.flatMap(({release, here, text}) => [ ...text === null ? [] : [ text ], ...[ release, here ].filter(one => one !== null) ]);
}
function signatures({signed}) {
if (signed === null) return [];
const {manifest, paths} = signed;
return [ ...manifest === null ? [] : [ `Signed with ${manifest.fingerprint}: ${manifest.output} (${(0, 
amount_js$1.B4)(manifest.signatures, "signature")})` ], paths.paths === 0 ? 'No store path has a signature of Nix: give a secret key with the option "nix-key-file", or have the Nix daemon sign what it builds.' : `${(0, 
amount_js$1.B4)(paths.paths, "store path")} signed by ${paths.keys.join(", ")}: ${paths.file}` ];
}
}),

};
