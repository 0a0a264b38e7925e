import { modules as shared0 } from './shared-76661.js';
export const id = 5391;
export const ids = [5391];
export const modules = {
...shared0,


/***/ 85391: // build/js/domain/sbom/cyclonedx.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cycloneDx: () => (/* binding */ cycloneDx)
});

// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/enums/index.js
var enums = __webpack_require__(6820);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/models/index.js
var models = __webpack_require__(50320);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/serialize/index.node.js
var index_node = __webpack_require__(51248);
// EXTERNAL MODULE: ./node_modules/@cyclonedx/cyclonedx-library/dist.node/spec/index.js
var spec = __webpack_require__(94321);
// EXTERNAL MODULE: ./build/js/domain/closure/name-version.js
var name_version = __webpack_require__(2927);
// EXTERNAL MODULE: ./build/js/domain/closure/nix32.js
var nix32 = __webpack_require__(79191);
// EXTERNAL MODULE: ./build/js/domain/closure/store-path.js
var store_path = __webpack_require__(94362);
// EXTERNAL MODULE: ./build/js/domain/manifest/release-id.js
var release_id = __webpack_require__(50452);
;// CONCATENATED MODULE: ./build/js/domain/sbom/package-url.js
/**
 * The package URL of a package, or undefined without a version. Its type is `generic`: that of Nix (`pkg:nix`) wants the attribute
 * path in a named package set, which no store path tells, and a made-up one would have a scanner match the wrong package.
 * Source: https://github.com/package-url/purl-spec (types generic and nix).
 */
function packageUrl(name, version) {
    return version === '' ? undefined : `pkg:generic/${escaped(name)}@${escaped(version)}`;
}
/** Percent-encoded as package URLs want it: everything but letters, digits and `.-_~:`. */
function escaped(text) {
    return encodeURIComponent(text).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/js/domain/sbom/uuid.js

/** The namespace of names that are URLs or other URIs (RFC 9562, section 6.6). */
const URI_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';
/** A UUID of version 5 (RFC 9562, section 5.5): the same for the same name, whoever makes it. */
function uuidOfName(namespace, name) {
    const bytes = (0,external_node_crypto_.createHash)('sha1')
        .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
        .update(name)
        .digest()
        .subarray(0, 16);
    bytes[6] = (bytes[6] & 0x0f) | 0x50;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

;// CONCATENATED MODULE: ./build/js/domain/sbom/cyclonedx.js










/**
 * The software bill of materials of a release, as CycloneDX 1.6 in JSON: the application's release, every store path of its closure,
 * and which path needs which. It follows from manifest and inventory alone: its serial number is that of the release, and its time
 * that of the commit, so the same release gives the same bytes.
 *
 * Properties are those of Nixpkgs' taxonomy (Nixpkgs manual, "CycloneDX"), and one of our own, `grind-to-prod:component`.
 */
function cycloneDx({ manifest, manifestPath, inventory, }) {
    const id = (0,release_id/* releaseIdOf */.M)(manifest);
    const release = new models.Component(enums.ComponentType.Application, manifest.application, {
        bomRef: manifestPath,
        version: id,
        hashes: new models.HashDictionary([[enums.HashAlgorithm['SHA-256'], id]]),
        properties: properties({ 'nix:store_path': manifestPath }),
        externalReferences: sourceReference(manifest.source),
    });
    const released = new Map(Object.entries(manifest.components).map(([name, { storePath }]) => [storePath, name]));
    const components = new Map(inventory.paths.map((entry) => [entry.path, componentOf(entry, released.get(entry.path))]));
    for (const { path, references } of inventory.paths)
        depend(components.get(path), references, components);
    depend(release, released.keys(), components);
    const bom = new models.Bom({
        serialNumber: `urn:uuid:${uuidOfName(URI_NAMESPACE, `urn:grind-to-prod:release:${id}`)}`,
        metadata: new models.Metadata({ component: release, timestamp: new Date(manifest.source.commitTime) }),
    });
    for (const component of components.values())
        bom.components.add(component);
    return `${new index_node.JsonSerializer(new index_node.JSON.Normalize.Factory(spec.Spec1dot6)).serialize(bom, { sortLists: true, space: 2 })}\n`;
}
function componentOf({ path, narHash, narSize }, released) {
    const { name, version } = (0,name_version/* parseDrvName */.n)((0,store_path/* storePathName */.yF)(path));
    const url = packageUrl(name, version);
    return new models.Component(released === undefined ? enums.ComponentType.Library : enums.ComponentType.Application, name, {
        bomRef: path,
        ...(version === '' ? {} : { version }),
        ...(url === undefined ? {} : { purl: url }),
        hashes: new models.HashDictionary([[enums.HashAlgorithm['SHA-256'], Buffer.from(narHash.slice('sha256-'.length), 'base64').toString('hex')]]),
        properties: properties({
            'nix:store_path': path,
            'nix:narinfo:nar_hash': (0,nix32/* narHashToNix32 */.px)(narHash),
            'nix:narinfo:nar_size': String(narSize),
            ...(released === undefined ? {} : { 'grind-to-prod:component': released }),
        }),
    });
}
function depend(component, paths, components) {
    for (const path of paths) {
        const other = components.get(path);
        if (other !== undefined)
            component.dependencies.add(other.bomRef);
    }
}
function properties(values) {
    return new models.PropertyRepository(Object.entries(values).map(([name, value]) => new models.Property(name, value)));
}
/** Where the source is: `github.com/owner/name` is a web address without its scheme; a local path is none. */
function sourceReference({ repository, commit }) {
    const url = `https://${repository}`;
    if (repository.startsWith('/') || !URL.canParse(url))
        return new models.ExternalReferenceRepository();
    return new models.ExternalReferenceRepository([new models.ExternalReference(url, enums.ExternalReferenceType.VCS, { comment: `commit ${commit}` })]);
}


/***/ }),

};
