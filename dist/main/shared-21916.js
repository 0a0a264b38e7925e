export const modules = {

/***/ 21916: // node_modules/fastest-levenshtein/mod.js
/***/ ((__unused_webpack_module, exports) => {
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(65536);
var myers_32 = function(a, b) {
var n = a.length;
var m = b.length;
var lst = 1 << n - 1;
var pv = -1;
var mv = 0;
var sc = n;
var i = n;
while (i--) peq[a.charCodeAt(i)] |= 1 << i;
for (i = 0; i < m; i++) {
var eq = peq[b.charCodeAt(i)];
var xv = eq | mv;
eq |= (eq & pv) + pv ^ pv;
mv |= ~(eq | pv);
pv &= eq;
if (mv & lst) sc++;
if (pv & lst) sc--;
mv = mv << 1 | 1;
pv = pv << 1 | ~(xv | mv);
mv &= xv;
}
i = n;
while (i--) peq[a.charCodeAt(i)] = 0;
return sc;
};
var myers_x = function(b, a) {
var n = a.length;
var m = b.length;
var mhc = [];
var phc = [];
var hsize = Math.ceil(n / 32);
var vsize = Math.ceil(m / 32);
for (var i = 0; i < hsize; i++) {
phc[i] = -1;
mhc[i] = 0;
}
var j = 0;
for (;j < vsize - 1; j++) {
var mv_1 = 0;
var pv_1 = -1;
var start_1 = j * 32;
var vlen_1 = Math.min(32, m) + start_1;
for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
for (i = 0; i < n; i++) {
var eq = peq[a.charCodeAt(i)];
var pb = phc[i / 32 | 0] >>> i & 1;
var mb = mhc[i / 32 | 0] >>> i & 1;
var xv = eq | mv_1;
var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
var ph = mv_1 | ~(xh | pv_1);
var mh = pv_1 & xh;
if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
ph = ph << 1 | pb;
mh = mh << 1 | mb;
pv_1 = mh | ~(xv | ph);
mv_1 = ph & xv;
}
for (k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
}
var mv = 0;
var pv = -1;
var start = j * 32;
var vlen = Math.min(32, m - start) + start;
for (k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
var score = m;
for (i = 0; i < n; i++) {
eq = peq[a.charCodeAt(i)];
pb = phc[i / 32 | 0] >>> i & 1;
mb = mhc[i / 32 | 0] >>> i & 1;
xv = eq | mv;
xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
ph = mv | ~(xh | pv);
mh = pv & xh;
score += ph >>> m - 1 & 1;
score -= mh >>> m - 1 & 1;
if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
ph = ph << 1 | pb;
mh = mh << 1 | mb;
pv = mh | ~(xv | ph);
mv = ph & xv;
}
for (k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
return score;
};
var distance = function(a, b) {
if (a.length < b.length) {
var tmp = b;
b = a;
a = tmp;
}
if (b.length === 0) return a.length;
if (a.length <= 32) return myers_32(a, b);
return myers_x(a, b);
};
exports.Io = distance;
var closest = function(str, arr) {
var min_distance = 1 / 0;
var min_index = 0;
for (var i = 0; i < arr.length; i++) {
var dist = distance(str, arr[i]);
if (dist < min_distance) {
min_distance = dist;
min_index = i;
}
}
return arr[min_index];
};
exports.kp = closest;
}),

/***/ 65041: // build/js/domain/errors/nearest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/**
 * The known word closest to what was written, or undefined when none is close enough to be what was meant: a third of its
 * length, or the same letters in another order.
 */
function nearest(written, known) {
    if (known.length === 0)
        return undefined;
    const shuffled = known.find((candidate) => lettersOf(candidate) === lettersOf(written));
    if (shuffled !== undefined)
        return shuffled;
    const word = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(written.toLowerCase(), known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written.toLowerCase(), word.toLowerCase()) <= Math.max(1, Math.floor(word.length / 3)) ? word : undefined;
}
/** `htpt` and `http` have the same. */
function lettersOf(word) {
    return word.toLowerCase().split('').toSorted().join('');
}


/***/ }),

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

/***/ 85670: // build/js/domain/config/find-host.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ hostsOfRole),
/* harmony export */   m: () => (/* binding */ findHost)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65041);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);



/** The host of this name. Throws InputError `unknown-host` that names the nearest known one. */
function findHost(config, name) {
    const host = Object.hasOwn(config.hosts, name) ? config.hosts[name] : undefined;
    if (host !== undefined)
        return host;
    const known = Object.keys(config.hosts);
    const word = (0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    const mend = known.length === 0
        ? 'the configuration names no hosts'
        : word === undefined
            ? `the configuration names ${known.join(', ')}`
            : `did you mean ${word}?`;
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('unknown-host', `There is no host ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)}; ${mend}${mend.endsWith('?') ? '' : '.'}`);
}
/** The names of the hosts that have this role in the configuration. */
function hostsOfRole({ hosts }, role) {
    return Object.keys(hosts).filter((name) => hosts[name]?.role === role);
}


/***/ }),

/***/ 55335: // build/js/tools/nix/read-json.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/** Reads the JSON that a program of Nix printed. Throws CommandError when it is not of the form that this program knows. */
function readJson(program, schema, stdout) {
    let value;
    try {
        value = JSON.parse(stdout);
    }
    catch (cause) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(program, 0, 'what it printed is not JSON; is this Nix of another version?', { cause });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const { path = [], message = '' } = parsed.error.issues[0] ?? {};
    throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(program, 0, `what it printed is not understood (${[...path, message].join(' ')}); is this Nix of another version?`, {
        cause: parsed.error,
    });
}


/***/ }),

/***/ 84521: // build/js/tools/run/expect-success.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ expectSuccess)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/** Runs a command whose only good end is status 0, and gives its standard output. Throws CommandError otherwise. */
async function expectSuccess(runner, command) {
    const result = await runner.run(command);
    if (result.status !== 0)
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(command.argv, result.status, result.stderr);
    return result.stdout;
}


/***/ }),

/***/ 33689: // build/js/domain/manifest/own-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ manifestStorePath),
/* harmony export */   lD: () => (/* binding */ manifestOwnPath)
/* harmony export */ });
/* unused harmony export manifestReferences */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _closure_text_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48352);
/* harmony import */ var _nar_writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95658);
/* harmony import */ var _release_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50452);




/** Store paths of a manifest's components, each once and sorted: what the manifest's own store path refers to. */
function manifestReferences({ components }) {
    return [...new Set(Object.values(components).map(({ storePath }) => storePath))].toSorted();
}
/**
 * The manifest's own store path. It follows from the manifest's bytes, of which the release id is the SHA-256: whoever has those
 * needs nobody to tell the path, and takes no other.
 */
function manifestStorePath(manifest, id) {
    return (0,_closure_text_path_js__WEBPACK_IMPORTED_MODULE_1__/* .contentStorePath */ .sF)(['text', ...manifestReferences(manifest)], id, `${manifest.application}-release.json`);
}
/** The manifest's own store path as a path of the release's closure, with the NAR hash and size that follow from its bytes too. */
function manifestOwnPath(manifest, text) {
    const nar = (0,_nar_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNar */ .I)(Buffer.from(text));
    return {
        path: manifestStorePath(manifest, (0,_release_id_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseId */ .B)(text)),
        narHash: `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(nar).digest('base64')}`,
        narSize: nar.length,
        references: manifestReferences(manifest),
    };
}


/***/ }),

/***/ 95658: // build/js/domain/nar/writer.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileNar),
/* harmony export */   Z: () => (/* binding */ NarWriter)
/* harmony export */ });
/**
 * The Nix archive format (NAR): a file tree as one stream of bytes, the same for the same tree. This writes its words; who reads
 * a tree of files is `tools/nix/nar.ts`.
 * Source: https://nix.dev/manual/nix/latest/protocols/nix-archive.
 */
/** Bytes that wait to be given out: trees are full of tiny strings, and a chunk for each would cost more than reading them. */
class NarWriter {
    size = 0;
    #parts = [];
    strings(...values) {
        for (const value of values) {
            const bytes = typeof value === 'string' ? Buffer.from(value) : value;
            this.length(bytes.length);
            this.raw(bytes);
            this.padding(bytes.length);
        }
    }
    length(value) {
        const bytes = Buffer.alloc(8);
        bytes.writeBigUInt64LE(BigInt(value));
        this.raw(bytes);
    }
    /** Zeros up to the next multiple of eight bytes. */
    padding(length) {
        this.raw(Buffer.alloc((8 - (length % 8)) % 8));
    }
    raw(bytes) {
        this.#parts.push(bytes);
        this.size += bytes.length;
    }
    take() {
        const taken = Buffer.concat(this.#parts, this.size);
        this.#parts = [];
        this.size = 0;
        return taken;
    }
}
/** The NAR of one regular, not executable file with these contents. */
function fileNar(contents) {
    const writer = new NarWriter();
    writer.strings('nix-archive-1', '(', 'type', 'regular', 'contents', contents, ')');
    return writer.take();
}


/***/ }),

/***/ 71682: // build/js/domain/protocol/loose.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ loose)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/**
 * The same schema for reading what another version wrote: fields that are not known are kept as they are, at any depth, and do not make
 * the whole unreadable. Known fields are held to the same rules. What is written is checked by the strict schema.
 */
function loose(schema) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is a clone, which differs only in what it lets through
    return loosened(schema);
}
/** A follower reads the same file ten times a second. */
const made = new WeakMap();
function loosened(schema) {
    const known = made.get(schema) ?? cloned(schema);
    made.set(schema, known);
    return known;
}
function cloned(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH) {
        const shape = Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, loosened(field)]));
        return schema.clone({ ...schema.def, shape, catchall: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J() });
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .naA)
        return schema.clone({ ...schema.def, element: loosened(schema.def.element) });
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodRecord */ .b8S)
        return schema.clone({ ...schema.def, valueType: loosened(schema.def.valueType) });
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodUnion */ .fZ7) {
        return schema.clone({ ...schema.def, options: schema.def.options.map((option) => loosened(option)) });
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU)
        return schema.clone({ ...schema.def, innerType: loosened(schema.def.innerType) });
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodNullable */ .l1C)
        return schema.clone({ ...schema.def, innerType: loosened(schema.def.innerType) });
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodDefault */ .XiL)
        return schema.clone({ ...schema.def, innerType: loosened(schema.def.innerType) });
    return schema;
}


/***/ }),

};
