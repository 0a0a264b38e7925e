import { modules as shared0 } from './shared-76661.js';
export const id = 5391;
export const ids = [5391];
export const modules = {
...shared0,


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
function cycloneDx({manifest: manifest, manifestPath: manifestPath, inventory: inventory}) {
const id = (0, release_id.M)(manifest);
const release = new models.Component(enums.ComponentType.Application, manifest.application, {
bomRef: manifestPath,
version: id,
hashes: new models.HashDictionary([ [ enums.HashAlgorithm["SHA-256"], id ] ]),
properties: properties({
"nix:store_path": manifestPath
}),
externalReferences: sourceReference(manifest.source)
});
const released = new Map(Object.entries(manifest.components).map(([name, {storePath: storePath}]) => [ storePath, name ]));
const components = new Map(inventory.paths.map(entry => [ entry.path, componentOf(entry, released.get(entry.path)) ]));
for (const {path: path, references: references} of inventory.paths) depend(components.get(path), references, components);
depend(release, released.keys(), components);
const bom = new models.Bom({
serialNumber: `urn:uuid:${uuidOfName(URI_NAMESPACE, `urn:grind-to-prod:release:${id}`)}`,
metadata: new models.Metadata({
component: release,
timestamp: new Date(manifest.source.commitTime)
})
});
for (const component of components.values()) bom.components.add(component);
return `${new index_node.JsonSerializer(new index_node.JSON.Normalize.Factory(spec.Spec1dot6)).serialize(bom, {
sortLists: true,
space: 2
})}\n`;
}
function componentOf({path: path, narHash: narHash, narSize: narSize}, released) {
const {name: name, version: version} = (0, name_version.n)((0, store_path.yF)(path));
const url = packageUrl(name, version);
return new models.Component(released === void 0 ? enums.ComponentType.Library : enums.ComponentType.Application, name, {
bomRef: path,
...version === "" ? {} : {
version: version
},
...url === void 0 ? {} : {
purl: url
},
hashes: new models.HashDictionary([ [ enums.HashAlgorithm["SHA-256"], Buffer.from(narHash.slice("sha256-".length), "base64").toString("hex") ] ]),
properties: properties({
"nix:store_path": path,
"nix:narinfo:nar_hash": (0, nix32.px)(narHash),
"nix:narinfo:nar_size": String(narSize),
...released === void 0 ? {} : {
"grind-to-prod:component": released
}
})
});
}
function depend(component, paths, components) {
for (const path of paths) {
const other = components.get(path);
if (other !== void 0) component.dependencies.add(other.bomRef);
}
}
function properties(values) {
return new models.PropertyRepository(Object.entries(values).map(([name, value]) => new models.Property(name, value)));
}
function sourceReference({repository: repository, commit: commit}) {
const url = `https://${repository}`;
if (repository.startsWith("/") || !URL.canParse(url)) return new models.ExternalReferenceRepository;
return new models.ExternalReferenceRepository([ new models.ExternalReference(url, enums.ExternalReferenceType.VCS, {
comment: `commit ${commit}`
}) ]);
}
}),

};
