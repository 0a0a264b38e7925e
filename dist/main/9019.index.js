import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-2927.js';
export const id = 9019;
export const ids = [9019];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 20987: // build/js/steps/bundle/grind-closure.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
py: () => GRIND,
Ru: () => closurePath,
gW: () => grindClosure,
a0: () => manifestInfo,
Fe: () => missingPathsError
});
var closure_inventory = __webpack_require__(38233);
var text_path = __webpack_require__(48352);
var errors = __webpack_require__(8136);
var nix_signatures = __webpack_require__(8712);
var own_path = __webpack_require__(33689);
var writer = __webpack_require__(95658);
var batches = __webpack_require__(23946);
var check_validity = __webpack_require__(53421);
var path_info = __webpack_require__(81532);
var run_path_info = __webpack_require__(87852);
var limits = __webpack_require__(28410);
__webpack_require__(94362);
const buildNothing = [ "--option", "builders", "", "--max-jobs", "0" ];
// CONCATENATED MODULE: ./build/js/tools/nix/realise.js
function realiseCommand(paths, root) {
return {
argv: [ "nix-store", "--realise", ...buildNothing, ...root === void 0 ? [] : [ "--add-root", root ], ...paths ],
effect: "write",
timeout: limits.MQ
};
}
var expect_success = __webpack_require__(84521);
var amount = __webpack_require__(53004);
// CONCATENATED MODULE: ./build/js/steps/bundle/grind-closure.js
const GRIND = "grind";
async function grindClosure(bundle, root, runner) {
const {manifest, text, inventory} = bundle;
const components = [ ...new Set(Object.values(manifest.components).map(({storePath}) => storePath)) ];
const lacking = await lackingOf(bundle, components, runner);
if (inventory === void 0 && lacking.length > 0) throw missingPathsError(lacking, ", and the bundle has no inventory.json, so its references are unknown");
const absent = new Set(lacking);
const present = (inventory?.paths ?? []).filter(({path}) => !absent.has(path));
for (const [index, batch] of (0, batches.X)(lacking.length === 0 ? components : present.map(({path}) => path)).entries()) await (0, 
expect_success.l)(runner, realiseCommand(batch, `${root}-${index}`));
const asked = components.filter(path => !absent.has(path));
const infos = await comparedInfos(bundle, {
paths: asked,
closure: inventory === void 0
}, runner);
const whole = inventory ?? wholeClosure(manifest, infos);
const own = manifestInfo(manifest, text);
return {
closure: (0, closure_inventory.o8)([ ...whole.paths, closurePath(own.info) ]),
manifestPath: own.info.path,
manifestNar: own.nar,
packable: new Map([ closurePath(own.info), ...inventory === void 0 ? infos : present ].map(entry => [ entry.path, entry ])),
narInfos: rememberedInfos([ own.info, ...inventory === void 0 ? infos : infos.filter(({path}) => asked.includes(path)) ], {
read: paths => comparedInfos(bundle, {
paths,
closure: false
}, runner),
finish: info => withOthersSignatures(info, bundle.nixSignatures)
}),
lacking
};
}
function rememberedInfos(infos, {read, finish}) {
const known = new Map(infos.map(info => [ info.path, info ]));
let before = Promise.resolve();
return paths => {
const reading = before.then(async () => {
const others = paths.filter(path => !known.has(path));
for (const info of others.length === 0 ? [] : await read(others)) known.set(info.path, info);
return paths.map(path => finish(known.get(path) ?? missingNow(path)));
});
before = reading.catch(() => {});
return reading;
};
}
async function lackingOf({inventory}, components, runner) {
const invalid = await (0, check_validity.i)(runner, components);
if (invalid.length === 0) return [];
return fetchMissing(inventory === void 0 ? components : inventory.paths.map(({path}) => path), runner);
}
async function comparedInfos({manifest, inventory}, {paths, closure}, runner) {
const infos = paths.length === 0 ? [] : (0, path_info.Ff)(await (0, run_path_info.X)(runner, (0, 
path_info.zQ)(paths, {
closure
})));
compareWithManifest(manifest.components, inventory, infos);
return infos;
}
function wholeClosure(manifest, infos) {
const whole = (0, closure_inventory.o8)(infos.map(closurePath));
if ((0, closure_inventory.eh)(whole).digest === manifest.closure.digest) return whole;
const {paths, narBytes} = manifest.closure;
throw new errors.dh("path-corrupt", `The closure on the build host (${(0, amount.B4)(whole.paths.length, "path")}) differs from the manifest's (${(0, 
amount.B4)(paths, "path")}, ${(0, amount.B4)(narBytes, "byte")}): a part of it was rebuilt with another result.`, {
host: GRIND,
hint: "Build the manifest again."
});
}
function missingNow(path) {
throw new errors.dh("path-missing", `${path} was removed from the build host's store although a GC root holds it.`, {
host: GRIND,
hint: "Build the release on the build host again."
});
}
function missingPathsError(paths, detail = "") {
return new errors.dh("path-missing", `${paths[0]}${paths.length > 1 ? ` and ${paths.length - 1} more` : ""} ${paths.length > 1 ? "are" : "is"} missing in the build host's store, and no substituter of the build host has ${paths.length > 1 ? "them" : "it"}${detail}.`, {
host: GRIND,
hint: 'Build the release on the build host again, or let the host fetch it with the option "allow-host-fallback", if its policy lists substituters.'
});
}
async function fetchMissing(paths, runner) {
const lacking = await (0, check_validity.i)(runner, paths);
if (lacking.length === 0) return [];
for (const batch of (0, batches.X)(lacking)) await runner.run(realiseCommand(batch));
return (0, check_validity.i)(runner, lacking);
}
function compareWithManifest(components, inventory, infos) {
const expected = new Map([ ...Object.values(components).map(({storePath, narHash}) => [ storePath, narHash ]), ...(inventory?.paths ?? []).map(({path, narHash}) => [ path, narHash ]) ]);
const other = infos.find(({path, narHash}) => (expected.get(path) ?? narHash) !== narHash);
if (other === void 0) return;
throw new errors.dh("path-corrupt", `${other.path} on the build host differs from the manifest (NAR hash ${other.narHash} instead of ${expected.get(other.path)}): it was rebuilt with another result.`, {
host: GRIND,
hint: "Build the manifest again."
});
}
const SIGNATURE = /^[A-Za-z0-9._-]{1,255}:[A-Za-z0-9+/]{86}==$/;
function withOthersSignatures(info, others) {
if (others === void 0 || !Object.hasOwn(others.signatures, info.path)) return info;
const added = others.signatures[info.path].filter(signature => SIGNATURE.test(signature));
return {
...info,
signatures: [ ...new Set([ ...info.signatures, ...added ]) ].slice(0, nix_signatures.KW)
};
}
function closurePath({path, narHash, narSize, references}) {
return {
path,
narHash,
narSize,
references: [ ...references ]
};
}
function manifestInfo(manifest, text) {
const contents = Buffer.from(text);
const own = (0, own_path.lD)(manifest, text);
return {
info: {
...own,
deriver: null,
signatures: [],
contentAddress: (0, text_path.nV)(contents)
},
nar: (0, writer.I)(contents)
};
}
}),

};
