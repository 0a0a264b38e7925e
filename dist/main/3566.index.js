export const id = 3566;
export const ids = [3566];
export const modules = {

/***/ 79191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eN: () => (/* binding */ toNix32),
/* harmony export */   px: () => (/* binding */ narHashToNix32)
/* harmony export */ });
/* unused harmony export fromNix32 */
/**
 * Nix's own base 32: digits and letters without e, o, u and t, least significant bits last.
 * Source: src/libutil/base-nix-32.cc of Nix.
 */
const alphabet = '0123456789abcdfghijklmnpqrsvwxyz';
/** Bytes as nix32 text. */
function toNix32(bytes) {
    const length = Math.ceil((bytes.length * 8) / 5);
    let text = '';
    for (let position = length - 1; position >= 0; position -= 1) {
        const bit = position * 5;
        const index = bit >> 3;
        const shift = bit & 7;
        const digit = (bytes[index] >> shift) | ((bytes[index + 1] ?? 0) << (8 - shift));
        text += alphabet[digit & 31];
    }
    return text;
}
/** The bytes of a nix32 text, or undefined when it is not one of exactly this many bytes. */
function fromNix32(text, byteLength) {
    if (text.length !== Math.ceil((byteLength * 8) / 5))
        return undefined;
    const bytes = Buffer.alloc(byteLength);
    for (let position = 0; position < text.length; position += 1) {
        const digit = alphabet.indexOf(text[text.length - 1 - position]);
        if (digit === -1)
            return undefined;
        const bit = position * 5;
        const index = bit >> 3;
        const shift = bit & 7;
        bytes[index] |= (digit << shift) & 0xff;
        const carry = digit >> (8 - shift);
        if (index + 1 < byteLength)
            bytes[index + 1] |= carry;
        else if (carry !== 0)
            return undefined;
    }
    return bytes;
}
/** A NAR hash as narinfo files and Nix's commands of old write it (`sha256:<nix32>`), from `sha256-<base64>`. */
function narHashToNix32(narHash) {
    return `sha256:${toNix32(Buffer.from(narHash.slice('sha256-'.length), 'base64'))}`;
}


/***/ }),

/***/ 48352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nV: () => (/* binding */ textContentAddress),
/* harmony export */   sX: () => (/* binding */ textStorePath)
/* harmony export */ });
/* unused harmony export contentStorePath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _nix32_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79191);


/**
 * The store path that `builtins.toFile name contents` has when its contents refer to these store paths: it follows from
 * them alone, so either side can tell it without asking a store.
 * Source: https://nix.dev/manual/nix/latest/protocols/store-path ("text" paths).
 */
function textStorePath(name, contents, references) {
    return contentStorePath(['text', ...references.toSorted()], (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(contents).digest('hex'), name);
}
/** The store path of this type (with what belongs to it), SHA-256 in hexadecimal, and name. */
function contentStorePath(type, sha256, name) {
    const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(`${type.join(':')}:sha256:${sha256}:/nix/store:${name}`)
        .digest();
    return `/nix/store/${(0,_nix32_js__WEBPACK_IMPORTED_MODULE_1__/* .toNix32 */ .eN)(foldTo20Bytes(fingerprint))}-${name}`;
}
/** The content address (`text:sha256:<nix32>`) of such a path: with it a path needs no signature. */
function textContentAddress(contents) {
    return `text:sha256:${(0,_nix32_js__WEBPACK_IMPORTED_MODULE_1__/* .toNix32 */ .eN)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(contents).digest())}`;
}
/** Store paths carry 160 bits: the digest's bytes folded over each other by exclusive or. */
function foldTo20Bytes(digest) {
    const folded = new Uint8Array(20);
    digest.forEach((byte, index) => {
        folded[index % 20] ^= byte;
    });
    return folded;
}


/***/ }),

/***/ 58236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ componentEnvironment),
/* harmony export */   z: () => (/* binding */ manifestEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _environment_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81765);
/* harmony import */ var _release_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50452);



/**
 * The manifest's facts as `KEY=value` lines for shell users, in a stable order and with a final newline. The grammars of
 * the values leave nothing to quote, for a shell, `docker --env-file`, systemd's `EnvironmentFile=` or `$GITHUB_ENV` alike.
 */
function manifestEnvironment(manifest, manifestPath) {
    const fixed = {
        RELEASE_ID: (0,_release_id_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseIdOf */ .M)(manifest),
        RELEASE_SHA: manifest.source.commit,
        APPLICATION: manifest.application,
        SYSTEM: manifest.system,
        PREFIX: manifest.prefix,
        MANIFEST_PATH: manifestPath,
        CLOSURE_DIGEST: manifest.closure.digest,
        CLOSURE_PATHS: String(manifest.closure.paths),
        CLOSURE_BYTES: String(manifest.closure.narBytes),
    };
    const variables = Object.entries(manifest.components)
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .flatMap(([component, facts]) => variablesOf(component, facts));
    const lines = [...Object.entries(fixed), ...variables];
    const names = lines.map(([name]) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest-invalid', `The manifest's environment form would have ${twice} twice; rename one of its components or links.`);
    }
    return text(lines);
}
/** The lines of one component alone: its store path, and each of its executables. */
function componentEnvironment(component, facts) {
    return text(variablesOf(component, facts));
}
function variablesOf(component, { storePath, links }) {
    return (0,_environment_names_js__WEBPACK_IMPORTED_MODULE_2__/* .componentVariables */ .r)(component, Object.keys(links).toSorted()).map(({ name, link }) => [name, link === undefined ? storePath : `${storePath}/${links[link].target}`]);
}
function text(lines) {
    return lines.map(([name, value]) => `${name}=${value}\n`).join('');
}


/***/ }),

/***/ 78742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ checkInventory),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   RN: () => (/* binding */ INVENTORY_LIMIT_BYTES),
/* harmony export */   au: () => (/* binding */ parseInventory)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90781);
/* harmony import */ var _closure_inventory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38233);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53795);
/* harmony import */ var _health_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12726);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67982);






/** Largest inventory that is read, in bytes: 200,000 paths with their references stay below it. */
const INVENTORY_LIMIT_BYTES = 256 * 1024 * 1024;
/**
 * Reads a manifest. Its bytes must be the canonical form (RFC 8785) of what they say: that one comparison proves that
 * there is no key twice, no byte order mark, no odd number, no spacing, and nothing that the schema would add or drop.
 * Throws InputError `manifest-invalid`.
 */
function parseManifest(bytes) {
    const manifest = parseCanonical(bytes, {
        name: 'manifest',
        code: 'manifest-invalid',
        schema: _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestSchema */ .rc,
        limit: _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_LIMIT_BYTES */ .SC,
        made: 'grind-to-prod build-manifest',
    });
    const problems = (0,_health_references_js__WEBPACK_IMPORTED_MODULE_3__/* .danglingReferences */ .p)(manifest);
    if (problems.length > 0)
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest-invalid', sentencesOf('manifest', problems));
    return manifest;
}
/** Reads an inventory, the same way. Throws InputError `inventory-invalid`. */
function parseInventory(bytes) {
    return parseCanonical(bytes, {
        name: 'inventory',
        code: 'inventory-invalid',
        schema: _closure_inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .inventorySchema */ .iS,
        limit: INVENTORY_LIMIT_BYTES,
        made: 'grind-to-prod build-manifest',
    });
}
/** Throws InputError `inventory-invalid` unless this is the inventory that the manifest speaks of. */
function checkInventory(manifest, inventory) {
    const { digest } = (0,_closure_inventory_js__WEBPACK_IMPORTED_MODULE_2__/* .summarize */ .eh)(inventory);
    if (digest === manifest.closure.digest)
        return;
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('inventory-invalid', `The inventory's digest is ${digest}, but the manifest speaks of ${manifest.closure.digest}; use the inventory.json that was made with this manifest.`);
}
function parseCanonical(bytes, kind) {
    const invalid = (message, cause) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz(kind.code, message, { cause });
    if (bytes.byteLength > kind.limit) {
        throw invalid(`The ${kind.name} has ${bytes.byteLength} bytes, and more than ${kind.limit} are not read; look whether it is the right file.`);
    }
    let text;
    let value;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        value = JSON.parse(text);
    }
    catch (cause) {
        throw invalid(`The ${kind.name} is not JSON in UTF-8; make it with ${kind.made}, and copy it whole.`, cause);
    }
    const version = (0,_errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(value, ['schemaVersion']);
    if (typeof version === 'number' && version !== 1) {
        throw invalid(`The ${kind.name} has schemaVersion ${version}, and this program reads 1; use the grind-to-prod that made it.`);
    }
    const result = kind.schema.safeParse(value);
    if (!result.success) {
        throw invalid(sentencesOf(kind.name, (0,_errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaProblems */ .Ic)(result.error, value, kind.schema)));
    }
    if ((0,_canonical_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalJson */ .d)(result.data) !== text) {
        throw invalid(`The ${kind.name} is not in canonical form (RFC 8785), so something wrote it anew or edited it; use the file that ${kind.made} wrote.`);
    }
    return result.data;
}
/** The first ten are enough to see what happened to it. */
function sentencesOf(name, problems) {
    const sentences = problems.slice(0, 10).map(({ path, message }) => {
        const field = path.length === 0 ? '' : `'s ${(0,_errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldName */ .w5)(path)}`;
        return `The ${name}${field} ${message}${message.endsWith('?') ? '' : '.'}`;
    });
    return sentences.join('\n');
}


/***/ }),

/***/ 50452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ releaseId),
/* harmony export */   M: () => (/* binding */ releaseIdOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53795);


/** The release id: SHA-256, in lower-case hexadecimal, of a manifest's bytes. */
function releaseId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** The release id of a parsed manifest: that of its canonical form. */
function releaseIdOf(manifest) {
    return releaseId((0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(manifest));
}


/***/ }),

/***/ 72707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7191);
/* harmony import */ var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55463);
/* harmony import */ var _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78742);
/* harmony import */ var _domain_manifest_release_id__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50452);
/* harmony import */ var _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67982);
/* harmony import */ var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3508);









/**
 * Reads a manifest file, or the one in a folder, and the `manifest.sig` and `inventory.json` that lie beside it, if any. Throws
 * InputError manifest-missing, manifest-invalid (also when it is not the release that was approved), signature-invalid or
 * inventory-invalid.
 */
async function readBundle(path, expectedReleaseId) {
    const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((stats) => stats.isDirectory(), () => false);
    const manifestFile = isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'manifest.json') : path;
    const text = await (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__/* .readLimited */ .t)(manifestFile, _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_LIMIT_BYTES */ .SC).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('manifest-missing', `The manifest ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(manifestFile)} cannot be read (${reason(cause)}); give a manifest.json or its folder.`, {
            cause,
        });
    });
    if (text === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('manifest-missing', `There is no manifest at ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(manifestFile)}; make one with grind-to-prod build-manifest.`);
    }
    const manifest = (0,_domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(Buffer.from(text));
    const id = (0,_domain_manifest_release_id__WEBPACK_IMPORTED_MODULE_5__/* .releaseId */ .B)(text);
    if (expectedReleaseId !== undefined && expectedReleaseId !== id) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('manifest-invalid', `The manifest's release id is ${id}, but ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(expectedReleaseId)} was approved; take the manifest of the approved release, or have this one approved.`);
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(manifestFile);
    return {
        folder,
        file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(manifestFile),
        manifest,
        text,
        releaseId: id,
        signature: await readSignature((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'manifest.sig')),
        inventory: await readInventory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'inventory.json'), manifest),
    };
}
async function readSignature(file) {
    return (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__/* .readLimited */ .t)(file, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_7__/* .SIGNATURE_LIMIT_BYTES */ .dY).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('signature-invalid', `The signature ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(file)} cannot be read (${reason(cause)}).`, { cause });
    });
}
async function readInventory(file, manifest) {
    const text = await (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__/* .readLimited */ .t)(file, _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__/* .INVENTORY_LIMIT_BYTES */ .RN).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('inventory-invalid', `The inventory ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(file)} cannot be read (${reason(cause)}).`, { cause });
    });
    if (text === undefined)
        return undefined;
    const inventory = (0,_domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__/* .parseInventory */ .au)(Buffer.from(text));
    (0,_domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__/* .checkInventory */ .Lb)(manifest, inventory);
    return inventory;
}
function reason(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 13566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   componentFacts: () => (/* binding */ componentFacts),
/* harmony export */   manifestFacts: () => (/* binding */ manifestFacts),
/* harmony export */   manifestSbom: () => (/* binding */ manifestSbom)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_nearest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65041);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);
/* harmony import */ var _domain_closure_text_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48352);
/* harmony import */ var _domain_manifest_environment__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58236);
/* harmony import */ var _steps_bundle_read__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72707);






/** A manifest's facts, from its file or its bundle's folder. Needs no store. */
async function manifestFacts(path) {
    const { manifest, text, releaseId } = await (0,_steps_bundle_read__WEBPACK_IMPORTED_MODULE_4__/* .readBundle */ .B)(path);
    const references = new Set(Object.values(manifest.components).map(({ storePath }) => storePath));
    const manifestPath = (0,_domain_closure_text_path__WEBPACK_IMPORTED_MODULE_2__/* .textStorePath */ .sX)(`${manifest.application}-release.json`, Buffer.from(text), [...references]);
    return { releaseId, manifestPath, manifest, environment: (0,_domain_manifest_environment__WEBPACK_IMPORTED_MODULE_3__/* .manifestEnvironment */ .z)(manifest, manifestPath) };
}
/**
 * The software bill of materials of a release, as CycloneDX in JSON: what `build-manifest` wrote beside the manifest, byte for byte.
 * Throws InputError inventory-invalid without the inventory.
 */
async function manifestSbom(path) {
    const { manifest, releaseId, inventory } = await (0,_steps_bundle_read__WEBPACK_IMPORTED_MODULE_4__/* .readBundle */ .B)(path);
    if (inventory === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('inventory-invalid', `There is no inventory.json beside ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(path)}, and the bill of materials is made of it; put it there.`);
    }
    const { manifestPath } = await manifestFacts(path);
    const { cycloneDx } = await Promise.all(/* import() */[__webpack_require__.e(7761), __webpack_require__.e(5391)]).then(__webpack_require__.bind(__webpack_require__, 85391));
    return { releaseId, sbom: cycloneDx({ manifest, manifestPath, inventory }) };
}
/** The facts of one component of a manifest. Throws InputError unknown-component, which names the nearest. */
async function componentFacts(path, component) {
    const { manifest, releaseId } = await (0,_steps_bundle_read__WEBPACK_IMPORTED_MODULE_4__/* .readBundle */ .B)(path);
    const facts = Object.hasOwn(manifest.components, component) ? manifest.components[component] : undefined;
    if (facts !== undefined)
        return { releaseId, component, prefix: manifest.prefix, facts, environment: (0,_domain_manifest_environment__WEBPACK_IMPORTED_MODULE_3__/* .componentEnvironment */ .B)(component, facts) };
    const names = Object.keys(manifest.components);
    const meant = (0,_domain_errors_nearest__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(component, names);
    const mend = meant === undefined ? `it has ${names.join(', ')}.` : `did you mean ${meant}?`;
    throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('unknown-component', `The manifest has no component ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(component)}; ${mend}`);
}


/***/ })

};
