export const id = 533;
export const ids = [533];
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

/***/ 8086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ ownFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/js/process/stat.js
/**
 * When a process started, in clock ticks since boot, from `/proc/<pid>/stat` (field 22, proc_pid_stat(5)).
 * Undefined when the text is not of that form. The second field may hold spaces and parentheses.
 */
function parseStartTicks(stat) {
    const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(afterName[22 - 3]);
    return afterName.length > 19 && Number.isSafeInteger(ticks) ? ticks : undefined;
}
/** Ticks in a second as the kernel shows them to programs: 100 on every architecture that Nix and systemd know. */
const TICKS_PER_SECOND = 100;
/** Clock ticks since boot, from `/proc/uptime`: the same clock as a process's start, untouched when the date is set. */
function parseUptimeTicks(uptime) {
    return Math.round(Number.parseFloat(uptime) * TICKS_PER_SECOND);
}

;// CONCATENATED MODULE: ./build/js/process/start-time.js


/**
 * When a process started, in clock ticks since boot, or undefined when there is no such process. With its id this names
 * a process for good: ids are used again, but not with the same start.
 */
async function startTime(pid) {
    const stat = await (0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
    return stat === undefined ? undefined : parseStartTicks(stat);
}

;// CONCATENATED MODULE: ./build/js/files/own-folder.js




/**
 * Makes a folder (mode 0700) below `parent` that only this process uses. Its name tells whose it is, so what processes
 * that were killed have left there is found and removed first; folders of the living are left alone.
 */
async function ownFolder(parent, label) {
    await (0,promises_.mkdir)(parent, { recursive: true, mode: 0o700 });
    await sweep(parent, label);
    const path = (0,external_node_path_.join)(parent, `${label}-${process.pid}-${await startTime(process.pid)}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`);
    await (0,promises_.mkdir)(path, { mode: 0o700 });
    return { path, [Symbol.asyncDispose]: () => (0,promises_.rm)(path, { recursive: true, force: true }) };
}
async function sweep(parent, label) {
    for (const name of await (0,promises_.readdir)(parent)) {
        const [, pid, started] = new RegExp(`^${label}-([0-9]+)-([0-9]+)-[0-9a-f]{8}$`).exec(name) ?? [];
        if (pid === undefined || (await startTime(Number(pid))) === Number(started))
            continue;
        // In a shared temporary folder another user's leftovers are not ours to remove: root would follow whatever they put there.
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(parent, name)).catch(() => undefined);
        if (stats?.uid === process.geteuid?.())
            await (0,promises_.rm)((0,external_node_path_.join)(parent, name), { recursive: true, force: true });
    }
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

/***/ 3321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ eventSchema),
/* harmony export */   tW: () => (/* binding */ phases),
/* harmony export */   xe: () => (/* binding */ inPhase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/**
 * What a verb tells while it works. The agent writes these as NDJSON, the runner's side renders them for a terminal
 * or a job log; both sides share this one schema.
 */
const phases = [
    'source',
    'build',
    'manifest',
    'connect',
    'preflight',
    'copy',
    'import',
    'verify',
    'journal',
    'switch',
    'restart',
    'health',
    'commit',
    'rollback',
    'install',
];
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(16_384);
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('event', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('phase'), phase: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(phases), state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['start', 'end']), host: text.optional() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('progress'),
        phase: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(phases),
        done: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
        total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
        unit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['bytes', 'paths', 'derivations']),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('note'), level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['info', 'warning']), message: text }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unit'), unit: text, action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['restart', 'stop']), state: text }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('health'),
        check: text,
        passed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        detail: text,
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('log'), source: text, lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(200) }),
]);
/** Reports start and end of a phase around `work`; the end is reported also when it throws. */
async function inPhase(reporter, phase, work, host) {
    const where = host === undefined ? {} : { host };
    reporter.report({ event: 'phase', phase, state: 'start', ...where });
    try {
        return await work();
    }
    finally {
        reporter.report({ event: 'phase', phase, state: 'end', ...where });
    }
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

/***/ 8476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ isSignerName),
/* harmony export */   lF: () => (/* binding */ ALLOWED_SIGNERS_LIMIT_BYTES),
/* harmony export */   pD: () => (/* binding */ parseAllowedSigners)
/* harmony export */ });
/* unused harmony exports ALLOWED_SIGNERS_FILE, REVOKED_KEYS_FILE */
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6584);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(114);


/** Where a host keeps the keys whose signature makes a release acceptable, and those that no longer do. */
const ALLOWED_SIGNERS_FILE = '/etc/grind-to-prod/allowed_signers';
const REVOKED_KEYS_FILE = '/etc/grind-to-prod/revoked_keys';
/** Largest allowed_signers file that is read, in bytes. */
const ALLOWED_SIGNERS_LIMIT_BYTES = 256 * 1024;
/**
 * Reads an allowed_signers file (ssh-keygen(1), ALLOWED SIGNERS) to show it and to find what is wrong with it before it is
 * installed. Stricter than ssh-keygen, which passes over a line that it does not understand. Never throws.
 */
function parseAllowedSigners(text) {
    const signers = [];
    const problems = [];
    const lines = text.split('\n');
    if (text.length > ALLOWED_SIGNERS_LIMIT_BYTES) {
        return { signers, problems: [`The file has ${text.length} bytes, and more than ${ALLOWED_SIGNERS_LIMIT_BYTES} are not read.`] };
    }
    for (const [index, written] of lines.entries()) {
        const content = written.replace(/\r$/, '').trim();
        if (content === '' || content.startsWith('#'))
            continue;
        const signer = parseLine(content, index + 1);
        const problem = typeof signer === 'string' ? signer : problemWith(signer, signers);
        if (problem !== undefined)
            problems.push(`Line ${index + 1} ${problem}.`);
        if (typeof signer !== 'string')
            signers.push(signer);
    }
    return { signers, problems: signers.length === 0 && problems.length === 0 ? ['It names no signer.'] : problems };
}
/** A principal that is one signer's name, and not a pattern that fits many. */
function isSignerName(principal) {
    return principal.length <= 255 && /^[^\s\p{C}"*?!,]+$/u.test(principal);
}
/** Strings in a public key at most: DSA's have five. */
const KEY_STRINGS_LIMIT = 8;
const fieldPattern = /^(?:"([^"]*)"|([^\s"]+))\s+(.*)$/;
const optionsPattern = /^((?:[^\s"]|"(?:[^"\\]|\\.)*")+)\s+(.*)$/;
const optionPattern = /([A-Za-z-]+)(?:="((?:[^"\\]|\\.)*)")?(,|$)/y;
const keyPattern = /^([a-z0-9@.-]+)\s+([A-Za-z0-9+/]+={0,2})(?:\s.*)?$/;
const timePattern = /^[0-9]{8}(?:[0-9]{4}(?:[0-9]{2})?)?(?:Z|UTC)?$/i;
/** A line's parts, or what is wrong with it as the end of a sentence. */
function parseLine(content, line) {
    const [, quoted, plain, rest] = fieldPattern.exec(content) ?? [];
    if (rest === undefined)
        return 'is not of the form: principals, options if any, key type, key';
    const key = parseKey(rest);
    const principals = (quoted ?? plain ?? '').split(',');
    if (key !== undefined)
        return { line, principals, ...unrestricted, ...key };
    const [, optionText, keyText] = optionsPattern.exec(rest) ?? [];
    if (optionText !== undefined && /^(?:ssh|ecdsa|sk)-/.test(optionText))
        return 'has a public key that is not whole, or not of the type that it says';
    const options = optionText === undefined ? undefined : parseOptions(optionText);
    if (typeof options === 'string')
        return options;
    const keyAfterOptions = keyText === undefined ? undefined : parseKey(keyText);
    if (options === undefined || keyAfterOptions === undefined)
        return 'has no public key where it should be: its type, and its base64';
    return { line, principals, ...options, ...keyAfterOptions };
}
const unrestricted = { certificateAuthority: false, namespaces: null, validAfter: null, validBefore: null };
function parseOptions(text) {
    const values = new Map();
    for (let at = 0, more = true; more; at = optionPattern.lastIndex) {
        optionPattern.lastIndex = at;
        const [, written, value, separator] = optionPattern.exec(text) ?? [];
        const name = written?.toLowerCase();
        if (name === undefined)
            return `has options that cannot be read (${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(text, 80)})`;
        if (values.has(name))
            return `has the option ${name} twice`;
        if (!isOption(name))
            return `has the option ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(name, 40)}, which is none of ${optionNames.join(', ')}`;
        if ((value === undefined) !== (name === 'cert-authority')) {
            return name === 'cert-authority' ? 'gives cert-authority a value, and it takes none' : `gives ${name} no value in quotes`;
        }
        values.set(name, value?.replace(/\\(.)/g, '$1'));
        more = separator === ',';
    }
    return {
        certificateAuthority: values.has('cert-authority'),
        namespaces: values.get('namespaces')?.split(',') ?? null,
        validAfter: values.get('valid-after') ?? null,
        validBefore: values.get('valid-before') ?? null,
    };
}
const optionNames = ['cert-authority', 'namespaces', 'valid-after', 'valid-before'];
function isOption(name) {
    return optionNames.some((known) => known === name);
}
function parseKey(text) {
    const [, keyType, base64] = keyPattern.exec(text) ?? [];
    if (keyType === undefined || base64 === undefined)
        return undefined;
    const bytes = Buffer.from(base64, 'base64');
    if ((0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .allStrings */ .ut)(bytes, KEY_STRINGS_LIMIT)?.[0]?.toString('latin1') !== keyType)
        return undefined;
    return { keyType, fingerprint: (0,_wire_js__WEBPACK_IMPORTED_MODULE_0__/* .keyFingerprint */ .yy)(bytes) };
}
/** Why a line that can be read will not do what was meant, as the end of a sentence. */
function problemWith(signer, before) {
    const odd = signer.principals.find((principal) => !isSignerName(principal));
    // A certificate names its own principals; the line then only says which of them count.
    if (odd !== undefined && !(signer.certificateAuthority && odd === '*')) {
        return `has the principal ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(odd, 60)}; write each signer's own name, with no pattern and no space in it`;
    }
    const time = [signer.validAfter, signer.validBefore].find((written) => written !== null && !timePattern.test(written));
    if (typeof time === 'string')
        return `has the time ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(time, 40)}; write it as YYYYMMDD or YYYYMMDDHHMM, with a Z behind it for UTC`;
    const same = before.find(({ fingerprint, certificateAuthority }) => fingerprint === signer.fingerprint && certificateAuthority === signer.certificateAuthority);
    // Of several lines with one key, ssh-keygen names the principals of the first only.
    return same === undefined ? undefined : `has the same key as line ${same.line}; keep one line for each key`;
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

/***/ 2533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/js/errors/errors.js
var errors = __webpack_require__(5);
// EXTERNAL MODULE: ./build/js/errors/quote.js
var quote = __webpack_require__(6584);
// EXTERNAL MODULE: ./build/js/files/read-limited.js
var read_limited = __webpack_require__(2435);
// EXTERNAL MODULE: ./build/js/report/event.js
var report_event = __webpack_require__(3321);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/files/own-folder.js + 2 modules
var own_folder = __webpack_require__(8086);
// EXTERNAL MODULE: ./build/js/trust/signers.js
var signers = __webpack_require__(8476);
// EXTERNAL MODULE: ./build/js/trust/signature.js
var trust_signature = __webpack_require__(9065);
;// CONCATENATED MODULE: ./build/js/ssh/keygen-verify.js

const LIMIT_MILLISECONDS = 30_000;
/** `ssh-keygen -Y find-principals`: prints the principals of the line whose key made the signature. */
function findPrincipalsCommand(question) {
    const { signatureFile, allowedSignersFile, at } = question;
    return {
        argv: ['ssh-keygen', '-Y', 'find-principals', ...moment(at), '-s', signatureFile, '-f', allowedSignersFile],
        effect: 'read',
        timeout: LIMIT_MILLISECONDS,
    };
}
/** `ssh-keygen -Y verify`: status 0 when this principal may sign releases, its key is in force, and it signed this manifest. */
function verifyCommand(question) {
    const { signatureFile, allowedSignersFile, revokedKeysFile, at, principal, manifest } = question;
    return {
        argv: [
            'ssh-keygen',
            '-Y',
            'verify',
            ...moment(at),
            '-n',
            trust_signature/* SIGNATURE_NAMESPACE */.Bg,
            '-f',
            allowedSignersFile,
            ...(revokedKeysFile === undefined ? [] : ['-r', revokedKeysFile]),
            '-I',
            principal,
            '-s',
            signatureFile,
        ],
        input: manifest,
        effect: 'read',
        timeout: LIMIT_MILLISECONDS,
    };
}
/** `-O verify-time=YYYYMMDDHHMMSSZ`: in UTC, where a time without the Z is one of the machine's own zone. */
function moment(at) {
    return at === undefined
        ? []
        : [
            '-O',
            `verify-time=${at
                .toISOString()
                .replace(/\.[0-9]+/, '')
                .replace(/[-:T]/g, '')}`,
        ];
}
/** The principals that `find-principals` printed, one a line. */
function parsePrincipals(stdout) {
    return stdout.split('\n').filter((line) => line !== '');
}
/** `Good "namespace" signature for PRINCIPAL with ED25519 key SHA256:…`; undefined for any other text. */
function parseGood(stdout) {
    const [, namespace, keyType, fingerprint] = /^Good "([^"]*)" signature for \S+ with (\S+) key (SHA256:\S+)$/m.exec(stdout) ?? [];
    if (namespace !== trust_signature/* SIGNATURE_NAMESPACE */.Bg || keyType === undefined || fingerprint === undefined)
        return undefined;
    return { keyType, fingerprint };
}
/** Why `find-principals` found none. ssh-keygen speaks of a key's time only where the line is that of the signature's key. */
function principalsRefusal(stderr) {
    if (/: key has expired: /.test(stderr))
        return 'expired';
    return /: key is not yet valid: /.test(stderr) ? 'not-yet-valid' : 'unknown-key';
}
/** Why `verify` refused, as far as ssh-keygen says it; it says nothing of a revoked key. The texts are those of OpenSSH 8.9 to 10. */
function verifyRefusal(stderr) {
    return refusals.find(([pattern]) => pattern.test(stderr))?.[1];
}
const refusals = [
    [/^Couldn't verify signature: namespace does not match/m, 'other-namespace'],
    [/^Signature verification failed: /m, 'other-manifest'],
    [/: key is not permitted for use in signature namespace /, 'namespace-not-permitted'],
    [/: key has expired: /, 'expired'],
    [/: key is not yet valid: /, 'not-yet-valid'],
];

;// CONCATENATED MODULE: ./build/js/ssh/judge-signatures.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/** Has ssh-keygen judge every signature of a manifest. Throws CommandError when it ends in a way that is no answer. */
async function judgeSignatures(options, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const good = [];
        const refused = [];
        const folder = __addDisposableResource(env_1, await (0,own_folder/* ownFolder */.v)(options.temporaryFolder, 'signatures'), true);
        for (const [index, signature] of options.signatures.entries()) {
            const signatureFile = (0,external_node_path_.join)(folder.path, `${index + 1}.sig`);
            await (0,promises_.writeFile)(signatureFile, signature.armour, { flag: 'wx', mode: 0o600 });
            const answer = await judge({ ...options, signatureFile }, runner);
            if (typeof answer === 'string')
                refused.push({ number: index + 1, signature, refusal: answer });
            else
                good.push(answer);
        }
        return { good, refused };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function judge(question, runner) {
    const found = await ask(runner, findPrincipalsCommand(question));
    if (!found.good)
        return principalsRefusal(found.stderr);
    const principals = parsePrincipals(found.stdout).filter(signers/* isSignerName */.aC);
    const [principal] = principals;
    if (principal === undefined)
        return 'no-name';
    const command = verifyCommand({ ...question, principal });
    const verified = await ask(runner, command);
    if (!verified.good)
        return verifyRefusal(verified.stderr) ?? silentRefusal({ ...question, principal }, runner);
    const key = parseGood(verified.stdout);
    if (key === undefined)
        throw new errors/* CommandError */.Qd(command.argv, 0, `unexpected answer: ${verified.stdout}`);
    return { principals, ...key };
}
/** ssh-keygen says nothing of a revoked key: it is one if the signature would be good without revocations. Only words depend on it. */
async function silentRefusal(question, runner) {
    if (question.revokedKeysFile === undefined)
        return 'not-accepted';
    const unrevoked = await ask(runner, verifyCommand({ ...question, revokedKeysFile: undefined }));
    return unrevoked.good ? 'revoked' : 'not-accepted';
}
/** ssh-keygen answers no with status 255 (1 before OpenSSH 8.2); a signal, or the time limit, is no answer. */
async function ask(runner, command) {
    const { status, stdout, stderr } = await runner.run(command);
    if (status === null)
        throw new errors/* CommandError */.Qd(command.argv, status, stderr);
    return { good: status === 0, stdout, stderr };
}

;// CONCATENATED MODULE: ./build/js/trust/judgement.js


/**
 * How many different signers these certainly are. One key is one signer however many names it has, and one name is one signer
 * however many keys; so signers that are tied by a key or a name, even through a third, count once.
 */
function distinctSigners(signers) {
    let groups = [];
    for (const { principals, fingerprint } of signers) {
        // A principal cannot be mistaken for a fingerprint, whatever it is called.
        const merged = new Set([`key ${fingerprint}`, ...principals.map((principal) => `name ${principal}`)]);
        const tied = groups.filter((group) => [...merged].some((tie) => group.has(tie)));
        for (const tie of tied.flatMap((group) => [...group]))
            merged.add(tie);
        groups = [...groups.filter((group) => !tied.includes(group)), merged];
    }
    return groups.length;
}
/** Why the signatures do not suffice, and what to do, as one sentence that begins with `who refuses`; undefined when they do. */
function shortfall(judgement, minimum, refuses) {
    const count = distinctSigners(judgement.good);
    if (count >= minimum)
        return undefined;
    const needed = minimum === 1 ? '' : ` by ${minimum} different signers`;
    if (judgement.good.length + judgement.refused.length === 0) {
        return `${refuses}: it has no signature; sign the manifest${needed} with "grind-to-prod sign", and give the manifest.sig too.`;
    }
    const reasons = judgement.refused.map(explain);
    if (minimum > 1)
        reasons.unshift(`it needs good signatures by ${minimum} different signers and has ${goodOnes(judgement.good, count)}; have another signer add one with "grind-to-prod sign"`);
    return `${refuses}: ${reasons.join('; ')}.`;
}
function goodOnes(good, count) {
    if (good.length === 0)
        return 'none';
    const names = good.map(({ principals, fingerprint }) => `${principals.map((principal) => (0,quote/* quote */.h)(principal)).join('/')} ${fingerprint}`);
    return `${count} (${[...new Set(names)].join(', ')})`;
}
/** One refused signature, without a full stop. */
function explain({ number, signature, refusal }) {
    const key = signature.keyType.includes('-cert-') ? `a ${(0,quote/* quote */.h)(signature.keyType, 60)} certificate` : signature.fingerprint;
    return `signature ${number} (${key}) ${sentences[refusal](signature)}`;
}
const sentences = {
    'unknown-key': ({ keyType }) => keyType.includes('-cert-')
        ? 'is by a certificate that no cert-authority line of allowed_signers accepts (another authority, expired, or for other principals); sign with one that it accepts'
        : 'is by a key that allowed_signers does not name; sign with a key that it names, or have an administrator add this one',
    expired: () => 'is by a key whose time in allowed_signers (valid-before) is over; sign with a key that is in force',
    'not-yet-valid': () => "is by a key whose time in allowed_signers (valid-after) has not begun; wait for it, or check the machine's clock",
    'other-namespace': ({ namespace }) => `was made for the namespace ${(0,quote/* quote */.h)(namespace, 60)} and not for ${trust_signature/* SIGNATURE_NAMESPACE */.Bg}; sign with "grind-to-prod sign"`,
    'namespace-not-permitted': () => `is by a key that allowed_signers does not permit to sign in the namespace ${trust_signature/* SIGNATURE_NAMESPACE */.Bg}; have an administrator mend its line`,
    'other-manifest': () => 'is not of this manifest: the manifest was altered, or the signature is of another one; take the manifest and the manifest.sig of the same release, or sign anew',
    revoked: () => 'is by a key that revoked_keys revokes (a revoked_keys that cannot be read revokes every key: look at it with ssh-keygen -Q -l -f); sign with another key',
    'no-name': () => "is by a key whose line in allowed_signers has a pattern and no signer's own name; have an administrator write the name",
    'not-accepted': () => 'is not accepted by ssh-keygen, which gives no reason that is known; sign anew with "grind-to-prod sign"',
};

// EXTERNAL MODULE: ./build/js/verbs/read-bundle.js + 1 modules
var read_bundle = __webpack_require__(7546);
;// CONCATENATED MODULE: ./build/js/verbs/verify.js










/**
 * Verifies a release offline, as an auditor does: its manifest, who signed it, and its inventory. Needs public keys alone.
 * Throws InputError: what `readBundle` throws, `signature-invalid` for a file that holds no signatures, `signature-refused`
 * for too few good ones, `usage` for a file that is not there.
 */
async function verify(options, runner, reporter) {
    const { manifest, text, releaseId, signature, inventory } = await (0,read_bundle/* readBundle */.B)(options.bundle, options.expectedReleaseId);
    const signatures = (0,trust_signature/* parseSignatures */.Vv)((options.signatureFile === undefined ? signature : await readSignature(options.signatureFile)) ?? '');
    await requireReadable(options.allowedSignersFile, 'allowed signers');
    if (options.revokedKeysFile !== undefined)
        await requireReadable(options.revokedKeysFile, 'revoked keys');
    const { allowedSignersFile, revokedKeysFile, at } = options;
    const judgement = await (0,report_event/* inPhase */.xe)(reporter, 'verify', () => judgeSignatures({ manifest: text, signatures, allowedSignersFile, revokedKeysFile, at, temporaryFolder: (0,external_node_os_.tmpdir)() }, runner));
    const complaint = shortfall(judgement, options.minimumSignatures ?? 1, `The release ${releaseId} does not verify`);
    if (complaint !== undefined)
        throw new errors/* InputError */.dz('signature-refused', complaint);
    return {
        releaseId,
        application: manifest.application,
        source: manifest.source,
        signers: judgement.good,
        refused: judgement.refused.map((refused) => `${explain(refused)}.`),
        inventoryChecked: inventory !== undefined,
    };
}
async function readSignature(file) {
    const text = await (0,read_limited/* readLimited */.t)(file, trust_signature/* SIGNATURE_LIMIT_BYTES */.dY).catch((cause) => {
        throw new errors/* InputError */.dz('signature-invalid', `${(0,quote/* quote */.h)(file)} cannot be read as a manifest.sig; give the one of this release.`, { cause });
    });
    if (text === undefined)
        throw new errors/* InputError */.dz('usage', `There are no signatures at ${(0,quote/* quote */.h)(file)}; give the release's manifest.sig.`);
    return text;
}
async function requireReadable(file, what) {
    await (0,promises_.access)(file).catch((cause) => {
        throw new errors/* InputError */.dz('usage', `The file of ${what} ${(0,quote/* quote */.h)(file)} cannot be read; check the path.`, { cause });
    });
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
