export const modules = {

/***/ 79191: // build/js/domain/closure/nix32.js
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

/***/ 48352: // build/js/domain/closure/text-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nV: () => (/* binding */ textContentAddress),
/* harmony export */   sF: () => (/* binding */ contentStorePath),
/* harmony export */   sX: () => (/* binding */ textStorePath)
/* harmony export */ });
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

/***/ 50452: // build/js/domain/manifest/release-id.js
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

/***/ 72707: // build/js/steps/bundle/read.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7191);
/* harmony import */ var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55463);
/* harmony import */ var _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78742);
/* harmony import */ var _domain_manifest_release_id__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50452);
/* harmony import */ var _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67982);
/* harmony import */ var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3508);
/* harmony import */ var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(11245);










/**
 * Reads a manifest file, or the one in a folder, and the `manifest.sig` and `inventory.json` that lie beside it, if any. Throws
 * InputError manifest-missing, manifest-invalid (also when it is not the release that was approved), signature-invalid or
 * inventory-invalid.
 */
async function readBundle(path, expectedReleaseId) {
    const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((stats) => stats.isDirectory(), () => false);
    const manifestFile = isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'manifest.json') : path;
    const text = await (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__/* .readLimited */ .t)(manifestFile, _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_LIMIT_BYTES */ .SC).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('manifest-missing', `The manifest ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .h)(manifestFile)} cannot be read (${(0,_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_8__/* .reasonOf */ .A)(cause)}).`, {
            hint: 'Give a manifest.json or its folder.',
            cause,
        });
    });
    if (text === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('manifest-missing', `There is no manifest at ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .h)(manifestFile)}.`, {
            hint: 'Make one with grind-to-prod build-manifest.',
        });
    }
    const manifest = (0,_domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(Buffer.from(text));
    const id = (0,_domain_manifest_release_id__WEBPACK_IMPORTED_MODULE_5__/* .releaseId */ .B)(text);
    if (expectedReleaseId !== undefined && expectedReleaseId !== id) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('manifest-invalid', `The manifest's release id is ${id}, but ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .h)(expectedReleaseId)} was approved.`, {
            hint: 'Take the manifest of the approved release, or have this one approved.',
        });
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
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('signature-invalid', `The signature ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .h)(file)} cannot be read (${(0,_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_8__/* .reasonOf */ .A)(cause)}).`, { cause });
    });
}
async function readInventory(file, manifest) {
    const text = await (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__/* .readLimited */ .t)(file, _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__/* .INVENTORY_LIMIT_BYTES */ .RN).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('inventory-invalid', `The inventory ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .h)(file)} cannot be read (${(0,_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_8__/* .reasonOf */ .A)(cause)}).`, { cause });
    });
    if (text === undefined)
        return undefined;
    const inventory = (0,_domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__/* .parseInventory */ .au)(Buffer.from(text));
    (0,_domain_manifest_parse__WEBPACK_IMPORTED_MODULE_4__/* .checkInventory */ .Lb)(manifest, inventory);
    return inventory;
}


/***/ }),

/***/ 87097: // build/js/tools/files/own-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ab: () => (/* binding */ abandonedFolders),
  vY: () => (/* binding */ ownFolder),
  QM: () => (/* binding */ sweepOwnFolders)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/tools/process/stat.js
var process_stat = __webpack_require__(12500);
;// CONCATENATED MODULE: ./build/js/tools/process/start-time.js


/**
 * When a process started, in clock ticks since boot, or undefined when there is no such process. With its id this names
 * a process for good: ids are used again, but not with the same start.
 */
async function startTime(pid) {
    const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    return stat === undefined ? undefined : (0,process_stat/* parseStartTicks */.uh)(stat);
}

// EXTERNAL MODULE: ./build/js/tools/files/is-there.js
var is_there = __webpack_require__(27499);
;// CONCATENATED MODULE: ./build/js/tools/files/own-folder.js





/**
 * Makes a folder (mode 0700) below `parent` that only this process uses. Its name tells whose it is, so what processes
 * that were killed have left there is found and removed first; folders of the living are left alone.
 */
async function ownFolder(parent, label) {
    await (0,promises_.mkdir)(parent, { recursive: true, mode: 0o700 });
    await sweepOwnFolders(parent, label);
    const path = (0,external_node_path_.join)(parent, `${label}-${process.pid}-${await startTime(process.pid)}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
    await (0,promises_.mkdir)(path, { mode: 0o700 });
    return { path, [Symbol.asyncDispose]: () => (0,promises_.rm)(path, { recursive: true, force: true }) };
}
/** Removes the folders of this label below `parent` whose processes are gone. Nothing happens when `parent` is not there. */
async function sweepOwnFolders(parent, label) {
    for (const path of await abandonedFolders(parent, label))
        await (0,promises_.rm)(path, { recursive: true, force: true });
}
/** The folders of this label below `parent` whose processes are gone; none when `parent` is not there. */
async function abandonedFolders(parent, label) {
    const names = await (0,promises_.readdir)(parent).catch((error) => {
        if ((0,is_there/* isMissing */.b)(error))
            return [];
        throw error;
    });
    const abandoned = [];
    for (const name of names) {
        const [, pid, started] = new RegExp(`^${label}-([0-9]+)-([0-9]+)-[0-9a-f]{8}$`).exec(name) ?? [];
        if (pid === undefined || (await startTime(Number(pid))) === Number(started))
            continue;
        // In a shared temporary folder another user's leftovers are not ours to remove: root would follow whatever they put there.
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(parent, name)).catch(() => undefined);
        if (stats?.uid === process.geteuid?.())
            abandoned.push((0,external_node_path_.join)(parent, name));
    }
    return abandoned;
}


/***/ }),

/***/ 23946: // build/js/tools/nix/batches.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ batches)
/* harmony export */ });
/** Store paths in one command line: 255 bytes each at most, and a command line may have two million. */
const PATHS_AT_ONCE = 4000;
/** The paths in portions that fit into a command line; none when there are none. */
function batches(paths) {
    return Array.from({ length: Math.ceil(paths.length / PATHS_AT_ONCE) }, (_, index) => paths.slice(index * PATHS_AT_ONCE, (index + 1) * PATHS_AT_ONCE));
}


/***/ }),

/***/ 53421: // build/js/tools/nix/check-validity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ invalidPaths)
/* harmony export */ });
/* harmony import */ var _run_expect_success_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84521);
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23946);


/** `nix-store --check-validity --print-invalid`: prints the paths that are not valid, one a line. */
function invalidPathsCommand(paths) {
    return { argv: ['nix-store', '--check-validity', '--print-invalid', ...paths], effect: 'read' };
}
/** Those of the paths that this machine's store does not have, in the order given. */
async function invalidPaths(runner, paths) {
    const invalid = new Set();
    for (const batch of (0,_batches_js__WEBPACK_IMPORTED_MODULE_1__/* .batches */ .X)(paths)) {
        const stdout = await (0,_run_expect_success_js__WEBPACK_IMPORTED_MODULE_0__/* .expectSuccess */ .l)(runner, invalidPathsCommand(batch));
        for (const line of stdout.split('\n'))
            invalid.add(line);
    }
    return paths.filter((path) => invalid.has(path));
}


/***/ }),

/***/ 81532: // build/js/tools/nix/path-info.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePathInfo),
/* harmony export */   z: () => (/* binding */ pathInfoCommand)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _store_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77423);


/** `nix path-info --json` for these paths, or for their whole closure. Fails when one of them is not valid. */
function pathInfoCommand(paths, options) {
    return {
        argv: [
            'nix',
            'path-info',
            '--extra-experimental-features',
            'nix-command',
            '--json',
            ...(options.closure ? ['--recursive'] : []),
            '--stdin',
        ],
        input: `${paths.join('\n')}\n`,
        effect: 'read',
    };
}
const infoSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    narHash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    narSize: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    references: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    signatures: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_store_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .signatureSchema */ .qN).optional(),
    ca: _store_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .contentAddressSchema */ .XL.nullish(),
    deriver: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
});
/** Reads what `nix path-info --json` printed, in any form of any Nix; paths that are not valid are left out. Throws CommandError. */
function parsePathInfo(stdout) {
    return [...(0,_store_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStoreObjects */ .Hu)(stdout, infoSchema)].map(([path, info]) => ({
        path,
        narHash: info.narHash,
        narSize: info.narSize,
        references: info.references.map(_store_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathIn */ .gw),
        signatures: info.signatures ?? [],
        contentAddress: info.ca ?? null,
        deriver: typeof info.deriver === 'string' ? (0,_store_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathIn */ .gw)(info.deriver) : null,
    }));
}


/***/ }),

/***/ 87852: // build/js/tools/nix/run-path-info.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pathInfoText),
/* harmony export */   Z: () => (/* binding */ runPathInfo)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/** The forms that this program reads (`store-objects.ts`), and in which order they are asked for. */
const FORMS = ['1', '2', '3'];
/**
 * Runs a `nix path-info --json`. Nix since 2.33 warns when it is not told which form of JSON is meant, and says that this will be an error;
 * Nix before knows no such option. So the form is told only to a Nix that fails and speaks of it, and another one to a Nix that no longer
 * has that one.
 */
async function runPathInfo(runner, command) {
    let result = await runner.run(command);
    if (result.status === 0 || !result.stderr.includes('--json-format'))
        return result;
    const [nix, ...words] = command.argv;
    for (const form of FORMS) {
        result = await runner.run({ ...command, argv: [nix, ...words, '--json-format', form] });
        if (result.status === 0 || !/unsupported .*JSON format/i.test(result.stderr))
            break;
    }
    return result;
}
/** The same, for an answer that must be there. Throws CommandError. */
async function pathInfoText(runner, command) {
    const { status, stdout, stderr } = await runPathInfo(runner, command);
    if (status !== 0)
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(command.argv, { status, stderr });
    return stdout;
}


/***/ }),

/***/ 77423: // build/js/tools/nix/store-objects.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XL: () => (/* binding */ contentAddressSchema),
  Hu: () => (/* binding */ parseStoreObjects),
  qN: () => (/* binding */ signatureSchema),
  gw: () => (/* binding */ storePathIn)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/domain/closure/nix32.js
var nix32 = __webpack_require__(79191);
// EXTERNAL MODULE: ./build/js/domain/closure/store-path.js
var store_path = __webpack_require__(94362);
// EXTERNAL MODULE: ./build/js/domain/closure/text-path.js
var text_path = __webpack_require__(48352);
;// CONCATENATED MODULE: ./build/js/domain/closure/content-address.js




/** Bytes of the digests that a content address may have. */
const digestBytes = { md5: 16, sha1: 20, sha256: 32, sha512: 64, blake3: 32 };
/**
 * The store path that a path of this name with this content address and these references (itself perhaps among them) has to
 * have, or undefined when there is none: only a path that fits is content-addressed, and needs no signature.
 * Source: https://nix.dev/manual/nix/latest/protocols/store-path.
 */
function contentAddressedPath(path, contentAddress, references) {
    const [, method, algorithm, digest] = /^(text:|fixed:(?:r:|git:)?)([a-z0-9]+):([0-9a-z]+)$/.exec(contentAddress) ?? [];
    const length = algorithm === undefined ? undefined : digestBytes[algorithm];
    const hash = digest === undefined || length === undefined ? undefined : fromNix32(digest, length)?.toString('hex');
    if (method === undefined || hash === undefined)
        return undefined;
    const name = storePathName(path);
    const others = references.filter((reference) => reference !== path).toSorted();
    const self = others.length < references.length ? ['self'] : [];
    if (method === 'text:')
        return algorithm === 'sha256' && self.length === 0 ? contentStorePath(['text', ...others], hash, name) : undefined;
    if (method === 'fixed:r:' && algorithm === 'sha256')
        return contentStorePath(['source', ...others, ...self], hash, name);
    if (references.length > 0)
        return undefined;
    const inner = createHash('sha256')
        .update(`fixed:out:${method.slice('fixed:'.length)}${algorithm}:${hash}:`)
        .digest('hex');
    return contentStorePath(['output', 'out'], inner, name);
}
/** How a content address begins, by what newer versions of Nix call its method. */
const methodPrefixes = { flat: 'fixed:', nar: 'fixed:r:', git: 'fixed:git:', text: 'text:' };
/** A content address as one text (`fixed:r:sha256:<nix32>`), from a method and `<algorithm>-<base64>`; undefined for one that is not known. */
function contentAddressText(method, hash) {
    const prefix = Object.hasOwn(methodPrefixes, method) ? methodPrefixes[method] : undefined;
    const [, algorithm = '', base64 = ''] = /^([a-z0-9]+)-([A-Za-z0-9+/]+={0,2})$/.exec(hash) ?? [];
    const digest = Buffer.from(base64, 'base64');
    if (prefix === undefined || !Object.hasOwn(digestBytes, algorithm) || digest.length !== digestBytes[algorithm])
        return undefined;
    return `${prefix}${algorithm}:${(0,nix32/* toNix32 */.eN)(digest)}`;
}

// EXTERNAL MODULE: ./build/js/tools/nix/read-json.js
var read_json = __webpack_require__(55335);
;// CONCATENATED MODULE: ./build/js/tools/nix/store-objects.js




/*
 * What `nix path-info --json` prints of store objects. There are four forms: before Nix 2.19 a list of objects with `path`; then an
 * object by path (`--json-format 1` since 2.33), with null for a path that is not valid; `--json-format 2` (since 2.33) with base names of
 * paths, content addresses as objects, and all of it in `info`; `--json-format 3` (since 2.35) with signatures as objects besides.
 * Source: doc/manual/source/protocols/json/store-object-info.md of Nix.
 */
/** A signature as `name:base64`. */
const signatureSchema = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* object */.Ikc({ keyName: schemas/* string */.YjP(), sig: schemas/* string */.YjP() }).transform(({ keyName, sig }) => `${keyName}:${sig}`),
]);
/** A content address as a text, such as `fixed:r:sha256:\u2026`. */
const contentAddressSchema = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* object */.Ikc({ method: schemas/* string */.YjP(), hash: schemas/* string */.YjP() }).transform(({ method, hash }, context) => {
        const text = contentAddressText(method, hash);
        if (text !== undefined)
            return text;
        context.addIssue({ code: 'custom', message: `a content address by ${method} with ${hash} is not known` });
        return core/* NEVER */.tm;
    }),
]);
/** Reads what Nix printed, in any of its forms: what is known of each valid path, by the path. Throws CommandError. */
function parseStoreObjects(stdout, infoSchema) {
    const schema = schemas/* unknown */.L5J().transform(byPath).pipe(schemas/* record */.g1P(store_path/* storePathSchema */.qd, infoSchema.nullable()));
    const objects = Object.entries((0,read_json/* readJson */.V)(['nix', 'path-info'], schema, stdout));
    return new Map(objects.flatMap(([path, info]) => (info === null ? [] : [[path, info]])));
}
const listSchema = schemas/* array */.YOg(schemas/* looseObject */._H3({ path: schemas/* string */.YjP() }));
const wrappedSchema = schemas/* object */.Ikc({ version: schemas/* number */.aig(), storeDir: schemas/* string */.YjP(), info: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
/** Objects by their paths; anything that is in none of the forms stays as it is. */
function byPath(value) {
    const list = listSchema.safeParse(value);
    if (list.success)
        return Object.fromEntries(list.data.map((object) => [object.path, object]));
    const wrapped = wrappedSchema.safeParse(value);
    if (!wrapped.success)
        return value;
    const { storeDir, info } = wrapped.data;
    return Object.fromEntries(Object.entries(info).map(([name, object]) => [`${storeDir}/${name}`, object]));
}
/** A path that another refers to: whole, or a base name in the same store. */
function storePathIn(name) {
    return name.startsWith('/') ? name : `/nix/store/${name}`;
}


/***/ }),

};
