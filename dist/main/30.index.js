export const id = 30;
export const ids = [30];
export const modules = {

/***/ 7028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a9: () => (/* binding */ inventorySummarySchema),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   iS: () => (/* binding */ inventorySchema),
/* harmony export */   o8: () => (/* binding */ inventoryOf)
/* harmony export */ });
/* unused harmony export closurePathSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4895);
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5693);




/** One path of a closure. Sizes are bytes of the NAR serialisation. References are sorted and leave out the path itself. */
const closurePathSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: _store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .storePathSchema */ .qd,
    narHash: _store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .narHashSchema */ .LN,
    narSize: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    references: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .storePathSchema */ .qd).max(10_000),
});
/** Every path of a closure, sorted by path. */
const inventorySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(1),
    paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(closurePathSchema).max(200_000),
});
/** What the manifest says of its inventory. */
const inventorySummarySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
    narBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nonnegative(),
});
/** Code-unit order, the same on every machine (a locale's is not). */
function byText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
/** The inventory of these paths, in its one order; whatever else is known of them is left out. */
function inventoryOf(paths) {
    return {
        schemaVersion: 1,
        paths: paths
            .map(({ path, narHash, narSize, references }) => ({
            path,
            narHash,
            narSize,
            references: references.filter((reference) => reference !== path).toSorted(byText),
        }))
            .toSorted((left, right) => byText(left.path, right.path)),
    };
}
/** Digest (SHA-256 of the canonical JSON), count and size of an inventory. */
function summarize(inventory) {
    return {
        digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(inventory)).digest('hex'),
        paths: inventory.paths.length,
        narBytes: inventory.paths.reduce((sum, entry) => sum + entry.narSize, 0),
    };
}


/***/ }),

/***/ 5693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ narHashSchema),
/* harmony export */   bL: () => (/* binding */ sha256Schema),
/* harmony export */   qd: () => (/* binding */ storePathSchema),
/* harmony export */   yF: () => (/* binding */ storePathName)
/* harmony export */ });
/* unused harmony export owningStorePath */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/**
 * Store paths, as Nix defines them: 32 characters of nix32 (no e, o, u, t), a dash, and a name of at most 211 characters
 * that does not start like `.`, `..`, `.-` or `..-`.
 * Source: https://nix.dev/manual/nix/latest/store/store-path and src/libstore/path.cc.
 */
const storePathPattern = /^\/nix\/store\/[0-9abcdfghijklmnpqrsvwxyz]{32}-(?!\.{1,2}(?:-|$))[0-9A-Za-z+._?=-]{1,211}$/;
const storePathSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(255).regex(storePathPattern, 'is not a store path (/nix/store/<32 characters>-<name>)');
/** A Nix SRI hash of a NAR: `sha256-` and 44 characters of base64. */
const narHashSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'is not a NAR hash (sha256-<base64>)');
/** A lower-case hexadecimal SHA-256. */
const sha256Schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hexadecimal');
/** The name part of a store path, without its hash. */
function storePathName(path) {
    return path.slice('/nix/store/'.length + 33);
}
/** The store path that a path inside the store belongs to, or undefined when it is not in the store. */
function owningStorePath(path) {
    const owner = path.split('/').slice(0, 4).join('/');
    return storePathPattern.test(owner) ? owner : undefined;
}


/***/ }),

/***/ 4895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ canonicalJson)
});

;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}

;// CONCATENATED MODULE: ./build/js/manifest/canonical.js

/** Canonical JSON (RFC 8785): one value, one text. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new TypeError('The value has no JSON form.');
    return text;
}


/***/ }),

/***/ 8825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ releaseId),
/* harmony export */   M: () => (/* binding */ releaseIdOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4895);


/** The release id: SHA-256, in lower-case hexadecimal, of a manifest's bytes. */
function releaseId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** The release id of a parsed manifest: that of its canonical form. */
function releaseIdOf(manifest) {
    return releaseId((0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(manifest));
}


/***/ }),

/***/ 1543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ MANIFEST_LIMIT_BYTES),
/* harmony export */   rc: () => (/* binding */ manifestSchema),
/* harmony export */   yU: () => (/* binding */ releaseIdSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4377);
/* harmony import */ var _closure_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7028);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5693);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9130);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1076);





/**
 * The manifest: the exact store paths of one release, and what a host must do with them. It is deterministic (the same
 * commit and outputs give the same bytes), so it names no clock, no run, no host and no path of the builder.
 */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSchema */ .Jq,
    source: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        /** The upstream, without user, password or scheme, such as `github.com/owner/name`. */
        repository: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
            .max(1024)
            .regex(/^[^\p{C}]+$/u, 'must be printable text'),
        commit: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
        /** Committer time, RFC 3339 in UTC. */
        commitTime: zod__WEBPACK_IMPORTED_MODULE_5__/* .datetime */ .w$(),
    }),
    /** A Nix system, such as `x86_64-linux`. */
    system: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^[a-z0-9_]+-[a-z0-9]+$/),
    components: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSchema */ .Jq, zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        installable: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .installableSchema */ .NJ,
        storePath: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .storePathSchema */ .qd,
        narHash: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .narHashSchema */ .LN,
        links: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .linkNameSchema */ .lA, zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ target: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .outputPathSchema */ .i_, sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Schema */ .bL })),
    })),
    units: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .unitSchema */ .o3),
    health: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSchema */ .Jq, _config_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .healthCheckSchema */ .KR),
    probe: _config_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .probeSchema */ .ul,
    prefix: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .prefixSchema */ .q9,
    /** The inventory of the components' closure (the manifest's own store path is not in it). */
    closure: _closure_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .inventorySummarySchema */ .a9,
});
/** Largest manifest that is read, in bytes. */
const MANIFEST_LIMIT_BYTES = 4 * 1024 * 1024;
/** A release id: the SHA-256 of the manifest's bytes. */
const releaseIdSchema = _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Schema */ .bL;


/***/ }),

/***/ 5816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePathInfo),
/* harmony export */   z: () => (/* binding */ pathInfoCommand)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5693);


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
    signatures: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
    ca: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    deriver: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
});
// Nix before 2.19 prints a list of objects with `path`; later ones an object keyed by path, with null for a path that is not valid.
const outputSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(infoSchema.extend({ path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd })), zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd, infoSchema.nullable())]);
/** Reads what `nix path-info --json` printed; paths that are not valid are left out. */
function parsePathInfo(stdout) {
    const output = outputSchema.parse(JSON.parse(stdout));
    const entries = Array.isArray(output) ? output.map((info) => [info.path, info]) : Object.entries(output);
    return entries.flatMap(([path, info]) => info === null
        ? []
        : [
            {
                path,
                narHash: info.narHash,
                narSize: info.narSize,
                references: info.references,
                signatures: info.signatures ?? [],
                contentAddress: info.ca ?? null,
                deriver: info.deriver ?? null,
            },
        ]);
}


/***/ }),

/***/ 5501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ expectSuccess)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5);

/** Runs a command whose only good end is status 0, and gives its standard output. Throws CommandError otherwise. */
async function expectSuccess(runner, command) {
    const result = await runner.run(command);
    if (result.status !== 0)
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(command.argv, result.status, result.stderr);
    return result.stdout;
}


/***/ }),

/***/ 9065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ formatSignatures),
/* harmony export */   Bg: () => (/* binding */ SIGNATURE_NAMESPACE),
/* harmony export */   Vv: () => (/* binding */ parseSignatures),
/* harmony export */   dY: () => (/* binding */ SIGNATURE_LIMIT_BYTES),
/* harmony export */   f7: () => (/* binding */ SIGNATURE_LIMIT_COUNT)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6584);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(114);



/** What a release's signatures are made for: one that was made for anything else (git, a file) is none of a manifest. */
const SIGNATURE_NAMESPACE = 'grind-to-prod-release';
/** Largest `manifest.sig` that is read, in bytes: as many signatures of the largest RSA keys as are looked at. */
const SIGNATURE_LIMIT_BYTES = 128 * 1024;
/** Signatures in one `manifest.sig` at most: each costs the host two runs of ssh-keygen. */
const SIGNATURE_LIMIT_COUNT = 16;
const BEGIN = '-----BEGIN SSH SIGNATURE-----';
const END = '-----END SSH SIGNATURE-----';
/**
 * Reads a `manifest.sig`: armoured SSH signatures, one after another, with nothing else between them but empty lines. They are
 * written anew from their decoded bytes, because what ssh-keygen takes for line ends and spaces differs between its versions.
 * Empty text has no signatures. Throws InputError `signature-invalid`.
 */
function parseSignatures(text) {
    if (text.length > SIGNATURE_LIMIT_BYTES) {
        throw invalid(`have ${text.length} bytes, and more than ${SIGNATURE_LIMIT_BYTES} are not read`);
    }
    const signatures = [];
    let body;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (body === undefined && line === '')
            continue;
        if (body === undefined) {
            if (line !== BEGIN)
                throw invalid(`have ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(line, 40)} in line ${index + 1}, where "${BEGIN}" should be`);
            body = [];
        }
        else if (line === END) {
            signatures.push(decode(body.join(''), signatures.length + 1));
            body = undefined;
        }
        else {
            body.push(line);
        }
    }
    if (body !== undefined)
        throw invalid(`end before the line "${END}"`);
    if (signatures.length > SIGNATURE_LIMIT_COUNT) {
        throw invalid(`are ${signatures.length}, and more than ${SIGNATURE_LIMIT_COUNT} are not read`);
    }
    return signatures;
}
/** The text that `parseSignatures` reads back. */
function formatSignatures(signatures) {
    return signatures.map(({ armour }) => armour).join('');
}
/** Reads the bytes of a signature (openssh, PROTOCOL.sshsig): a preamble, a version, and five strings with their lengths. */
function decode(base64, number) {
    const bytes = Buffer.from(base64, 'base64');
    // Node's decoder forgives everything; what it would have written itself is what it has read.
    if (bytes.toString('base64') !== base64)
        throw invalid(`are not base64 in signature ${number}`);
    const broken = () => invalid(`are not of the form SSHSIG version 1 in signature ${number}`);
    if (bytes.subarray(0, 6).toString('latin1') !== 'SSHSIG' || bytes.length < 10 || bytes.readUInt32BE(6) !== 1)
        throw broken();
    const strings = (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .allStrings */ .ut)(bytes.subarray(10), 5);
    const [publicKey, namespace] = strings ?? [];
    const keyType = publicKey === undefined ? undefined : (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .firstString */ .Se)(publicKey);
    if (strings?.length !== 5 || publicKey === undefined || namespace === undefined || keyType === undefined)
        throw broken();
    const lines = base64.match(/.{1,70}/g) ?? [];
    return {
        armour: `${[BEGIN, ...lines, END].join('\n')}\n`,
        keyType: keyType.toString('latin1'),
        fingerprint: (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFingerprint */ .yy)(publicKey),
        namespace: namespace.toString('utf8'),
    };
}
function invalid(what) {
    return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('signature-invalid', `The manifest's signatures ${what}; use the manifest.sig that "grind-to-prod sign" wrote.`);
}


/***/ }),

/***/ 114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ firstString),
/* harmony export */   ut: () => (/* binding */ allStrings),
/* harmony export */   yy: () => (/* binding */ keyFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/* Keys and signatures in ssh's binary form (RFC 4251, section 5): strings, each with its length in four bytes before it. */
/** `SHA256:` and base64 without padding, as ssh shows a public key's bytes. */
function keyFingerprint(publicKey) {
    return `SHA256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(publicKey).digest('base64').replace(/=+$/, '')}`;
}
/** The first of ssh's strings (four bytes of length, then as many bytes), or undefined when it is not whole. */
function firstString(bytes) {
    if (bytes.length < 4)
        return undefined;
    const end = 4 + bytes.readUInt32BE(0);
    return end > bytes.length ? undefined : bytes.subarray(4, end);
}
/** All of ssh's strings, which must fill the bytes to their end; undefined when they do not, or are more than `limit`. */
function allStrings(bytes, limit) {
    const strings = [];
    for (let rest = bytes; rest.length > 0;) {
        const next = firstString(rest);
        if (next === undefined || strings.length === limit)
            return undefined;
        strings.push(next);
        rest = rest.subarray(4 + next.length);
    }
    return strings;
}


/***/ }),

/***/ 30:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cacheCheck: () => (/* binding */ cacheCheck)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/closure/inventory.js
var inventory = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/js/errors/errors.js
var errors = __webpack_require__(5);
// EXTERNAL MODULE: ./build/js/nix/path-info.js
var path_info = __webpack_require__(5816);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./build/js/closure/store-path.js
var store_path = __webpack_require__(5693);
;// CONCATENATED MODULE: ./build/js/nix/query-cache.js


/** Asks a store for these paths, past what Nix remembers of earlier answers. A path that it lacks is no failure. */
function queryCacheCommand(store, paths) {
    return {
        argv: [
            'nix',
            'path-info',
            '--extra-experimental-features',
            'nix-command',
            '--refresh',
            '--option',
            'connect-timeout',
            '10',
            '--option',
            'download-attempts',
            '2',
            '--store',
            store,
            '--json',
            '--stdin',
        ],
        input: `${paths.join('\n')}\n`,
        effect: 'read',
    };
}
const answerSchema = schemas/* record */.g1P(store_path/* storePathSchema */.qd, schemas/* object */.Ikc({ narSize: schemas/* number */.aig(), downloadSize: schemas/* number */.aig().optional() }).nullable());
/** The paths that the store holds. */
function parseHeld(stdout) {
    const entries = Object.entries(answerSchema.parse(JSON.parse(stdout)));
    return new Map(entries.flatMap(([path, held]) => (held === null ? [] : [[path, { narSize: held.narSize, downloadSize: held.downloadSize }]])));
}

;// CONCATENATED MODULE: ./build/js/nix/show-config.js

/** Prints the settings that Nix goes by, as JSON. */
const showConfigCommand = {
    argv: ['nix', 'config', 'show', '--extra-experimental-features', 'nix-command', '--json'],
    effect: 'read',
};
const settingsSchema = schemas/* object */.Ikc({ substituters: schemas/* object */.Ikc({ value: schemas/* array */.YOg(schemas/* string */.YjP()) }) });
/** The substituters, in the order configured, without the final slash that Nix adds to some. */
function parseSubstituters(stdout) {
    return settingsSchema.parse(JSON.parse(stdout)).substituters.value;
}

// EXTERNAL MODULE: ./build/js/run/expect-success.js
var expect_success = __webpack_require__(5501);
// EXTERNAL MODULE: ./build/js/verbs/read-bundle.js + 1 modules
var read_bundle = __webpack_require__(7546);
;// CONCATENATED MODULE: ./build/js/verbs/cache-check.js








/** Paths that are asked about at once. */
const BATCH = 1000;
/** Which paths of a release's closure the configured substituters hold. Changes nothing. `bundle` is a manifest file or its folder. */
async function cacheCheck({ bundle: path }, runner, reporter) {
    const bundle = await (0,read_bundle/* readBundle */.B)(path);
    const inventory = bundle.inventory ??
        (await (0,read_bundle/* readBundle */.B)((0,external_node_path_.dirname)(path), bundle.releaseId).catch(() => undefined))?.inventory ??
        (await storeInventory(bundle, runner));
    const sizes = new Map(inventory.paths.map((entry) => [entry.path, entry.narSize]));
    const substituters = [];
    const nowhere = new Set(sizes.keys());
    for (const substituter of new Set(parseSubstituters(await (0,expect_success/* expectSuccess */.l)(runner, showConfigCommand)))) {
        const { held, error } = await ask(substituter, [...sizes.keys()], runner, reporter);
        for (const found of held.keys())
            nowhere.delete(found);
        substituters.push({ substituter, ...count(sizes, held), error });
    }
    return {
        releaseId: bundle.releaseId,
        closure: { paths: sizes.size, narBytes: sum(sizes.values()) },
        substituters,
        nowhere: [...nowhere],
    };
}
async function storeInventory({ manifest }, runner) {
    const components = Object.values(manifest.components).map(({ storePath }) => storePath);
    const infos = (0,path_info/* parsePathInfo */.F)(await (0,expect_success/* expectSuccess */.l)(runner, (0,path_info/* pathInfoCommand */.z)(components, { closure: true })));
    return (0,inventory/* inventoryOf */.o8)(infos.map(({ path, narHash, narSize, references }) => ({ path, narHash, narSize, references: [...references] })));
}
async function ask(substituter, paths, runner, reporter) {
    const held = new Map();
    for (let start = 0; start < paths.length; start += BATCH) {
        const command = queryCacheCommand(substituter, paths.slice(start, start + BATCH));
        const { status, stdout, stderr } = await runner.run(command);
        if (status !== 0) {
            const { message } = new errors/* CommandError */.Qd(command.argv, status, stderr);
            reporter.report({ event: 'note', level: 'warning', message: `${substituter} cannot be asked: ${message}` });
            return { held: new Map(), error: message };
        }
        for (const [path, found] of parseHeld(stdout))
            held.set(path, found);
    }
    return { held, error: null };
}
function count(sizes, held) {
    const list = [...sizes.keys()].filter((path) => !held.has(path));
    const downloads = [...held.values()].map(({ downloadSize }) => downloadSize);
    const known = downloads.filter((size) => size !== undefined);
    return {
        held: {
            paths: held.size,
            narBytes: sum([...held.values()].map(({ narSize }) => narSize)),
            downloadBytes: known.length === downloads.length ? sum(known) : null,
        },
        missing: { paths: list.length, narBytes: sum(list.map((path) => sizes.get(path))), list },
    };
}
function sum(numbers) {
    return [...numbers].reduce((total, number) => total + number, 0);
}


/***/ }),

/***/ 7546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readBundle)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/errors/errors.js
var errors = __webpack_require__(5);
// EXTERNAL MODULE: ./build/js/errors/quote.js
var quote = __webpack_require__(6584);
// EXTERNAL MODULE: ./build/js/files/read-limited.js
var read_limited = __webpack_require__(2435);
// EXTERNAL MODULE: ./build/js/errors/schema-problems.js + 1 modules
var schema_problems = __webpack_require__(8891);
// EXTERNAL MODULE: ./build/js/closure/inventory.js
var closure_inventory = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/js/manifest/canonical.js + 1 modules
var canonical = __webpack_require__(4895);
// EXTERNAL MODULE: ./build/js/manifest/schema.js
var schema = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/js/manifest/parse.js





/** Largest inventory that is read, in bytes: 200,000 paths with their references stay below it. */
const INVENTORY_LIMIT_BYTES = 256 * 1024 * 1024;
/**
 * Reads a manifest. Its bytes must be the canonical form (RFC 8785) of what they say: that one comparison proves that
 * there is no key twice, no byte order mark, no odd number, no spacing, and nothing that the schema would add or drop.
 * Throws InputError `manifest-invalid`.
 */
function parseManifest(bytes) {
    return parseCanonical(bytes, {
        name: 'manifest',
        code: 'manifest-invalid',
        schema: schema/* manifestSchema */.rc,
        limit: schema/* MANIFEST_LIMIT_BYTES */.SC,
        made: 'grind-to-prod build-manifest',
    });
}
/** Reads an inventory, the same way. Throws InputError `inventory-invalid`. */
function parseInventory(bytes) {
    return parseCanonical(bytes, {
        name: 'inventory',
        code: 'inventory-invalid',
        schema: closure_inventory/* inventorySchema */.iS,
        limit: INVENTORY_LIMIT_BYTES,
        made: 'grind-to-prod build-manifest',
    });
}
/** Throws InputError `inventory-invalid` unless this is the inventory that the manifest speaks of. */
function checkInventory(manifest, inventory) {
    const { digest } = (0,closure_inventory/* summarize */.eh)(inventory);
    if (digest === manifest.closure.digest)
        return;
    throw new errors/* InputError */.dz('inventory-invalid', `The inventory's digest is ${digest}, but the manifest speaks of ${manifest.closure.digest}; use the inventory.json that was made with this manifest.`);
}
function parseCanonical(bytes, kind) {
    const invalid = (message, cause) => new errors/* InputError */.dz(kind.code, message, { cause });
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
    const version = (0,schema_problems/* valueAt */.fK)(value, ['schemaVersion']);
    if (typeof version === 'number' && version !== 1) {
        throw invalid(`The ${kind.name} has schemaVersion ${version}, and this program reads 1; use the grind-to-prod that made it.`);
    }
    const result = kind.schema.safeParse(value);
    if (!result.success) {
        const problems = (0,schema_problems/* schemaProblems */.Ic)(result.error, value, kind.schema).slice(0, 10);
        throw invalid(problems.map(({ path, message }) => `The ${kind.name}${path.length === 0 ? '' : `'s ${(0,schema_problems/* fieldName */.w5)(path)}`} ${message}.`).join('\n'));
    }
    if ((0,canonical/* canonicalJson */.d)(result.data) !== text) {
        throw invalid(`The ${kind.name} is not in canonical form (RFC 8785), so something wrote it anew or edited it; use the file that ${kind.made} wrote.`);
    }
    return result.data;
}

// EXTERNAL MODULE: ./build/js/manifest/release-id.js
var release_id = __webpack_require__(8825);
// EXTERNAL MODULE: ./build/js/trust/signature.js
var signature = __webpack_require__(9065);
;// CONCATENATED MODULE: ./build/js/verbs/read-bundle.js









/**
 * Reads a manifest file, or the one in a folder, and the `manifest.sig` and `inventory.json` that lie beside it, if any. Throws
 * InputError manifest-missing, manifest-invalid (also when it is not the release that was approved), signature-invalid or
 * inventory-invalid.
 */
async function readBundle(path, expectedReleaseId) {
    const isFolder = await (0,promises_.stat)(path).then((stats) => stats.isDirectory(), () => false);
    const manifestFile = isFolder ? (0,external_node_path_.join)(path, 'manifest.json') : path;
    const text = await (0,read_limited/* readLimited */.t)(manifestFile, schema/* MANIFEST_LIMIT_BYTES */.SC).catch((cause) => {
        throw new errors/* InputError */.dz('manifest-missing', `The manifest ${(0,quote/* quote */.h)(manifestFile)} cannot be read (${reason(cause)}); give a manifest.json or its folder.`, {
            cause,
        });
    });
    if (text === undefined) {
        throw new errors/* InputError */.dz('manifest-missing', `There is no manifest at ${(0,quote/* quote */.h)(manifestFile)}; make one with grind-to-prod build-manifest.`);
    }
    const manifest = parseManifest(Buffer.from(text));
    const id = (0,release_id/* releaseId */.B)(text);
    if (expectedReleaseId !== undefined && expectedReleaseId !== id) {
        throw new errors/* InputError */.dz('manifest-invalid', `The manifest's release id is ${id}, but ${(0,quote/* quote */.h)(expectedReleaseId)} was approved; take the manifest of the approved release, or have this one approved.`);
    }
    const folder = (0,external_node_path_.dirname)(manifestFile);
    return {
        manifest,
        text,
        releaseId: id,
        signature: await readSignature((0,external_node_path_.join)(folder, 'manifest.sig')),
        inventory: await readInventory((0,external_node_path_.join)(folder, 'inventory.json'), manifest),
    };
}
async function readSignature(file) {
    return (0,read_limited/* readLimited */.t)(file, signature/* SIGNATURE_LIMIT_BYTES */.dY).catch((cause) => {
        throw new errors/* InputError */.dz('signature-invalid', `The signature ${(0,quote/* quote */.h)(file)} cannot be read (${reason(cause)}).`, { cause });
    });
}
async function readInventory(file, manifest) {
    const text = await (0,read_limited/* readLimited */.t)(file, INVENTORY_LIMIT_BYTES).catch((cause) => {
        throw new errors/* InputError */.dz('inventory-invalid', `The inventory ${(0,quote/* quote */.h)(file)} cannot be read (${reason(cause)}).`, { cause });
    });
    if (text === undefined)
        return undefined;
    const inventory = parseInventory(Buffer.from(text));
    checkInventory(manifest, inventory);
    return inventory;
}
function reason(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
