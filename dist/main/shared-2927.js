export const modules = {

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

/***/ 85391: // build/js/domain/sbom/cyclonedx.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
bomDifference: () => bomDifference,
cycloneDx: () => cycloneDx
});
var enums = __webpack_require__(6820);
var models = __webpack_require__(50320);
var index_node = __webpack_require__(51248);
var spec = __webpack_require__(94321);
var first_difference = __webpack_require__(76895);
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
function cycloneDx(released) {
const {described, ...lists} = partsOf(released);
const [components, dependencies] = [ [ ...lists.components ], [ ...lists.dependencies ] ];
return `${JSON.stringify({
...described,
components,
dependencies
}, void 0, 2)}\n`;
}
function bomDifference(released, found) {
const {described, components, dependencies} = partsOf(released);
const own = typeof found === "object" && found !== null ? found : {};
const {components: foundComponents, dependencies: foundDependencies} = {
components: void 0,
dependencies: void 0,
...own
};
return (0, first_difference.a)(JSON.parse(JSON.stringify({
...described,
...noLists
})), {
...own,
...noLists
}) ?? listDifference("/components", components, foundComponents) ?? listDifference("/dependencies", dependencies, foundDependencies);
}
const noLists = {
components: null,
dependencies: null
};
function listDifference(at, expected, found) {
if (!Array.isArray(found)) return at;
const list = found;
let index = 0;
for (const one of expected) {
const below = (0, first_difference.a)(one, list[index]);
if (below !== void 0) return `${at}/${index}${below}`;
index += 1;
}
return index < list.length ? `${at}/${index}` : void 0;
}
function partsOf({manifest, manifestPath, inventory}) {
const released = new Map(Object.entries(manifest.components).map(([name, {storePath}]) => [ storePath, name ]));
const known = new Set(inventory.paths.map(({path}) => path));
const own = {
path: manifestPath,
references: [ ...released.keys() ].toSorted()
};
return {
described: describedRelease(manifest, manifestPath),
components: inventory.paths.values().map(entry => componentOf(entry, released.get(entry.path))),
dependencies: [ [ own ], inventory.paths ].values().flatMap(some => some).map(({path, references}) => dependencyOf(path, references, known))
};
}
function describedRelease(manifest, manifestPath) {
const id = (0, release_id.MQ)(manifest);
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
sortLists: false
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
