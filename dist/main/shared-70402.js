export const modules = {

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

/***/ 53421: // build/js/tools/nix/check-validity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => invalidPaths
});
var run_expect_success_js$0 = __webpack_require__(84521);
var run_limits_js$1 = __webpack_require__(28410);
var batches_js$2 = __webpack_require__(23946);
function invalidPathsCommand(paths) {
return {
argv: [ "nix-store", "--check-validity", "--print-invalid", ...paths ],
effect: "read",
timeout: run_limits_js$1.AO
};
}
async function invalidPaths(runner, paths) {
const invalid = new Set;
for (const batch of (0, batches_js$2.X)(paths)) {
const stdout = await (0, run_expect_success_js$0.l)(runner, invalidPathsCommand(batch));
for (const line of stdout.split("\n")) invalid.add(line);
}
return paths.filter(path => invalid.has(path));
}
}),

/***/ 79136: // build/js/tools/run/together.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b: () => together
});
async function together(work) {
const outcomes = await Promise.allSettled(work);
const failed = outcomes.find(outcome => outcome.status === "rejected");
if (failed !== void 0) throw failed.reason;
return Promise.all(work);
}
}),

/***/ 2252: // build/js/steps/plan/backup.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => requireBackupPossible,
t: () => plannedBackup
});
var domain_activation_data_backup$0 = __webpack_require__(98501);
var domain_errors_errors$1 = __webpack_require__(8136);
function requireBackupPossible(manifest, asked) {
const why = asked ? (0, domain_activation_data_backup$0.ew)(manifest) : null;
if (why === null) return;
throw new domain_errors_errors$1.dz("data-undeclared", `A backup of the data cannot be made before this release, because ${why}.`, {
hint: 'Add data to grind-to-prod.yml and build again, or remove the option "schema-change".'
});
}
function plannedBackup(manifest, asked) {
return (0, domain_activation_data_backup$0.SZ)(manifest, asked) ? manifest.data.folders : [];
}
}),

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
narInfos: async paths => {
const others = paths.filter(path => path !== own.info.path);
const read = others.length === 0 ? [] : await comparedInfos(bundle, {
paths: others,
closure: false
}, runner);
const known = new Map([ own.info, ...read ].map(info => [ info.path, info ]));
return paths.map(path => withOthersSignatures(known.get(path) ?? missingNow(path), bundle.nixSignatures));
},
lacking
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
throw new errors.dh("path-corrupt", `The closure on the build host (${whole.paths.length} paths) differs from the manifest's (${paths} paths, ${narBytes} bytes): a part of it was rebuilt with another result.`, {
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
const SIGNATURES_LIMIT = 64;
const SIGNATURE = /^[A-Za-z0-9._-]{1,255}:[A-Za-z0-9+/]{86}==$/;
function withOthersSignatures(info, others) {
if (others === void 0 || !Object.hasOwn(others.signatures, info.path)) return info;
const added = others.signatures[info.path].filter(signature => SIGNATURE.test(signature));
return {
...info,
signatures: [ ...new Set([ ...info.signatures, ...added ]) ].slice(0, SIGNATURES_LIMIT)
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

/***/ 2927: // build/js/domain/closure/name-version.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
n: () => parseDrvName,
w: () => packageOf
});
var store_path_js$0 = __webpack_require__(94362);
function parseDrvName(text) {
const dash = text.search(/-[^A-Za-z]/);
return dash === -1 ? {
name: text,
version: ""
} : {
name: text.slice(0, dash),
version: text.slice(dash + 1)
};
}
function packageOf(path) {
const name = (0, store_path_js$0.yF)(path);
return parseDrvName(/^(.*)-(?:[a-z]+|lib32|lib64)$/.exec(name)?.[1] ?? name);
}
}),

/***/ 94315: // build/js/domain/plan/components.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => compareComponents
});
var contents_js$0 = __webpack_require__(50397);
function compareComponents(before, after) {
const names = new Set([ ...Object.keys(before), ...Object.keys(after) ]);
return [ ...names ].map(name => {
const [from, to] = [ storePathOf(before, name), storePathOf(after, name) ];
const change = from === null ? "added" : to === null ? "removed" : from === to ? "same" : "changed";
return {
name,
change,
from,
to
};
}).toSorted(contents_js$0.n);
}
function storePathOf(components, name) {
return Object.hasOwn(components, name) ? components[name].storePath : null;
}
}),

/***/ 50397: // build/js/domain/plan/contents.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
W: () => narBytesOf,
n: () => byName
});
function narBytesOf(paths) {
return paths.reduce((sum, {narSize}) => sum + narSize, 0);
}
function byName(left, right) {
return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}
}),

/***/ 78794: // build/js/domain/plan/packages.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => comparePackages
});
var closure_name_version_js$0 = __webpack_require__(2927);
var contents_js$1 = __webpack_require__(50397);
function comparePackages(before, after) {
const [old, wanted] = [ packagesOf(before), packagesOf(after) ];
const names = new Set([ ...old.keys(), ...wanted.keys() ]);
return [ ...names ].flatMap(name => changeOf(name, old.get(name), wanted.get(name)) ?? []).toSorted(contents_js$1.n);
}
function packagesOf(closure) {
const packages = new Map;
for (const {path, narSize} of closure) {
const {name, version} = (0, closure_name_version_js$0.w)(path);
const present = packages.get(name) ?? {
versions: new Set,
paths: new Set,
narBytes: 0
};
packages.set(name, present);
present.versions.add(version);
present.paths.add(path);
present.narBytes += narSize;
}
return packages;
}
function changeOf(name, old, wanted) {
const [from, to] = [ versionsBeside(old, wanted), versionsBeside(wanted, old) ];
const sizeDelta = (wanted?.narBytes ?? 0) - (old?.narBytes ?? 0);
if (old === void 0) return {
name,
change: "added",
from,
to,
sizeDelta
};
if (wanted === void 0) return {
name,
change: "removed",
from,
to,
sizeDelta
};
if (from.length + to.length > 0) return {
name,
change: "changed",
from,
to,
sizeDelta
};
const isSame = old.paths.size === wanted.paths.size && old.paths.isSubsetOf(wanted.paths);
return isSame ? null : {
name,
change: "rebuilt",
from,
to,
sizeDelta
};
}
function versionsBeside(one, other) {
return [ ...one?.versions ?? [] ].filter(version => other?.versions.has(version) !== true).toSorted();
}
}),

/***/ 85391: // build/js/domain/sbom/cyclonedx.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
cycloneDx: () => cycloneDx
});
var enums = __webpack_require__(6820);
var models = __webpack_require__(50320);
var index_node = __webpack_require__(51248);
var spec = __webpack_require__(94321);
var name_version = __webpack_require__(2927);
var nix32 = __webpack_require__(79191);
var store_path = __webpack_require__(94362);
var release_id = __webpack_require__(50452);
// CONCATENATED MODULE: ./build/js/domain/sbom/package-url.js
function packageUrl(name, version) {
return version === "" ? void 0 : `pkg:generic/${escaped(name)}@${escaped(version)}`;
}
function escaped(text) {
return encodeURIComponent(text).replaceAll(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
var external_node_crypto_ = __webpack_require__(77598);
// CONCATENATED MODULE: ./build/js/domain/sbom/uuid.js
const URI_NAMESPACE = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";
function uuidOfName(namespace, name) {
const bytes = (0, external_node_crypto_.createHash)("sha1").update(Buffer.from(namespace.replaceAll("-", ""), "hex")).update(name).digest().subarray(0, 16);
bytes[6] = bytes[6] & 15 | 80;
bytes[8] = bytes[8] & 63 | 128;
return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
// CONCATENATED MODULE: ./build/js/domain/sbom/cyclonedx.js
function cycloneDx({manifest, manifestPath, inventory}) {
const released = new Map(Object.entries(manifest.components).map(([name, {storePath}]) => [ storePath, name ]));
const known = new Set(inventory.paths.map(({path}) => path));
const components = inventory.paths.map(entry => componentOf(entry, released.get(entry.path)));
const dependencies = [ dependencyOf(manifestPath, [ ...released.keys() ].toSorted(), known), ...inventory.paths.map(({path, references}) => dependencyOf(path, references, known)) ];
return `${JSON.stringify({
...describedRelease(manifest, manifestPath),
components,
dependencies
}, void 0, 2)}\n`;
}
function describedRelease(manifest, manifestPath) {
const id = (0, release_id.M)(manifest);
const release = new models.Component(enums.ComponentType.Application, manifest.application, {
bomRef: manifestPath,
version: id,
hashes: new models.HashDictionary([ [ enums.HashAlgorithm["SHA-256"], id ] ]),
properties: new models.PropertyRepository([ new models.Property("nix:store_path", manifestPath) ]),
externalReferences: sourceReference(manifest.source)
});
const bom = new models.Bom({
serialNumber: `urn:uuid:${uuidOfName(URI_NAMESPACE, `urn:grind-to-prod:release:${id}`)}`,
metadata: new models.Metadata({
component: release,
timestamp: new Date(manifest.source.commitTime)
})
});
return new index_node.JSON.Normalize.Factory(spec.Spec1dot6).makeForBom().normalize(bom, {
sortLists: true
});
}
function componentOf({path, narHash, narSize}, released) {
const {name, version} = (0, name_version.n)((0, store_path.yF)(path));
const purl = packageUrl(name, version);
return {
type: released === void 0 ? enums.ComponentType.Library : enums.ComponentType.Application,
name,
...version === "" ? {} : {
version
},
"bom-ref": path,
hashes: [ {
alg: enums.HashAlgorithm["SHA-256"],
content: Buffer.from(narHash.slice("sha256-".length), "base64").toString("hex")
} ],
...purl === void 0 ? {} : {
purl
},
properties: [ ...released === void 0 ? [] : [ {
name: "grind-to-prod:component",
value: released
} ], {
name: "nix:narinfo:nar_hash",
value: (0, nix32.px)(narHash)
}, {
name: "nix:narinfo:nar_size",
value: String(narSize)
}, {
name: "nix:store_path",
value: path
} ]
};
}
function dependencyOf(ref, references, known) {
const dependsOn = references.filter(path => path !== ref && known.has(path));
return dependsOn.length === 0 ? {
ref
} : {
ref,
dependsOn
};
}
function sourceReference({repository, commit}) {
const url = `https://${repository}`;
if (repository.startsWith("/") || !URL.canParse(url)) return new models.ExternalReferenceRepository;
return new models.ExternalReferenceRepository([ new models.ExternalReference(url, enums.ExternalReferenceType.VCS, {
comment: `commit ${commit}`
}) ]);
}
}),

};
