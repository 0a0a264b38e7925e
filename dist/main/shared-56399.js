export const modules = {

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
