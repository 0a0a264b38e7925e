export const id = 866;
export const ids = [866];
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

/***/ 6537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6584);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1076);



/** The parts of `user@host[:port]`, or undefined for `local`. Throws InputError config-invalid for what is neither. */
function parseAddress(address) {
    const [, user, host, port] = /^([^@]+)@(.+?)(?::([0-9]{1,5}))?$/.exec(_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .addressSchema */ .oL.safeParse(address).data ?? '') ?? [];
    if (address === 'local')
        return undefined;
    const number = port === undefined ? 22 : Number(port);
    if (user === undefined || host === undefined || number < 1 || number > 65_535) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('config-invalid', `The address ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(address)} must be "local" or user@host, with :port (1 to 65535) if it is not 22.`);
    }
    return { user, host: host.replace(/^\[|\]$/g, ''), port: number };
}


/***/ }),

/***/ 2921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ findHost)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5);
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6438);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6584);



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

/***/ 4575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ statusResultSchema),
/* harmony export */   HQ: () => (/* binding */ messageSchema),
/* harmony export */   Rc: () => (/* binding */ AGENT_PROGRAM),
/* harmony export */   WP: () => (/* binding */ PROTOCOL_VERSION),
/* harmony export */   a7: () => (/* binding */ prepareResultSchema),
/* harmony export */   kn: () => (/* binding */ attemptResultSchema),
/* harmony export */   oz: () => (/* binding */ receiveResultSchema)
/* harmony export */ });
/* unused harmony exports agentVerbs, actorSchema, attemptSchema, signatureTextSchema, prepareRequestSchema, copySummarySchema, applyRequestSchema, rollbackRequestSchema, recordSchema, ledgerEntrySchema, recoverResultSchema, agentErrorSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4377);
/* harmony import */ var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4770);
/* harmony import */ var _closure_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7028);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5693);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1076);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1543);
/* harmony import */ var _report_event_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3321);
/* harmony import */ var _trust_signature_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9065);








/**
 * What the runner's side and the agent say to each other. One request (JSON, or a pack) on the agent's standard input,
 * NDJSON on its standard output: events, then exactly one `result` or `error`.
 */
const PROTOCOL_VERSION = 1;
/** The command that reaches the agent over ssh, and its verbs. */
const AGENT_PROGRAM = 'grind-to-prod-agent';
const agentVerbs = (/* unused pure expression or super */ null && (['status', 'prepare', 'receive', 'apply', 'rollback']));
/** Who asked, for the record: never trusted, only remembered. */
const actorSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    /** Such as `maintainer@grind`, or the login of whoever dispatched the run. */
    name: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(256),
    runUrl: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(2048).optional(),
});
/** A random id chosen by the client, by which it finds its attempt again after a lost connection. */
const attemptSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .uuid */ .uRe();
/** The text of manifest.sig. A host that was sent none refuses the release for it; the check is `verbs/host/verify-signature.ts`. */
const signatureTextSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(_trust_signature_js__WEBPACK_IMPORTED_MODULE_6__/* .SIGNATURE_LIMIT_BYTES */ .dY);
const prepareRequestSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    protocol: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(PROTOCOL_VERSION),
    releaseId: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseIdSchema */ .yU,
    /** The manifest's own bytes: their SHA-256 is the release id. */
    manifest: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(4 * 1024 * 1024),
    signature: signatureTextSchema.optional(),
    manifestPath: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .storePathSchema */ .qd,
    /** The release's closure: the manifest's path and the components' inventory. */
    closure: _closure_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .inventorySchema */ .iS,
    /** Only look: no root is made, nothing is written, and every check that refuses still refuses. */
    dryRun: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().default(false),
});
const prepareResultSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    /** Paths of the closure that the host lacks, in the closure's order. */
    missing: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .storePathSchema */ .qd),
    /** Bytes that the import will need, and bytes free, on the fullest file system concerned. */
    bytesNeeded: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int().nonnegative(),
    bytesFree: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int().nonnegative(),
    currentRelease: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseIdSchema */ .yU.nullable(),
    /** True when this very release is current, its paths valid and its units run it: nothing needs doing, and nothing was written. */
    alreadyCurrent: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
});
const receiveResultSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    paths: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int().nonnegative(),
    narBytes: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int().nonnegative(),
    packBytes: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int().nonnegative(),
    /** Paths that the pack told the host to fetch from its policy's substituters, because grind lacks them. */
    substitutedPaths: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .storePathSchema */ .qd),
});
const copySummarySchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    copiedPaths: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int().nonnegative(),
    copiedNarBytes: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int().nonnegative(),
    packBytes: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int().nonnegative(),
    presentPaths: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int().nonnegative(),
    /** Paths that the host fetched from its own substituters because grind lacked them. */
    substitutedPaths: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .storePathSchema */ .qd),
});
const applyRequestSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    protocol: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(PROTOCOL_VERSION),
    releaseId: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseIdSchema */ .yU,
    manifestPath: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .storePathSchema */ .qd,
    signature: signatureTextSchema.optional(),
    attempt: attemptSchema,
    actor: actorSchema,
    copy: copySummarySchema,
});
/**
 * On standard input of `rollback APPLICATION [--to ID]` over ssh; whoever types it on the host gives none, and the agent
 * makes up the attempt itself. The answer is an `attemptResult`.
 */
const rollbackRequestSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    protocol: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(PROTOCOL_VERSION),
    attempt: attemptSchema,
    actor: actorSchema,
});
/** What one attempt did: the ledger's line, without the chain. */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    attempt: attemptSchema,
    verb: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['apply', 'rollback']),
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSchema */ .Jq,
    host: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(255),
    releaseId: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(128),
    previousRelease: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(128).nullable(),
    verdict: _activation_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSchema */ .$D,
    /** One sentence: why this verdict. */
    reason: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(4096),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_8__/* .datetime */ .w$(),
    actor: actorSchema,
    copy: copySummarySchema.optional(),
    phases: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ phase: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_report_event_js__WEBPACK_IMPORTED_MODULE_5__/* .phases */ .tW), seconds: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nonnegative() })),
    units: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ unit: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(255), activeState: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64), executable: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(4096).nullable() })),
    health: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        check: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64),
        passed: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(),
        detail: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(1024),
        listener: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(4096).nullable(),
    })),
});
/** A record in its ledger: each line carries the SHA-256 of the line before it (64 zeros for the first). */
const ledgerEntrySchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ previousEntry: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/), record: recordSchema });
const attemptResultSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ record: recordSchema });
/** Of `recover`, on the host itself: the record of the attempt that was cut off, null when none was. */
const recoverResultSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ record: recordSchema.nullable() });
const statusResultSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    protocol: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int(),
    agentVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64),
    hostName: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(255),
    machineId: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64),
    nixVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64),
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSchema */ .Jq,
    prefix: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(255),
    role: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['active', 'standby']).nullable(),
    currentRelease: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(128).nullable(),
    /** Where a rollback with no `--to` goes. */
    previousRelease: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(128).nullable(),
    releases: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(128), current: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(), valid: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY() })),
    units: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        unit: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(255),
        activeState: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64),
        subState: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64),
        executable: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(4096).nullable(),
        ofCurrentRelease: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().nullable(),
    })),
    /** The attempt that holds the host, if one does. */
    holder: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ unit: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(255), attempt: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64), since: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64), actor: actorSchema })
        .nullable(),
    lastRecord: recordSchema.nullable(),
});
/** Error codes are those of `errors.ts`; a code that this side does not know is shown as it is. */
const agentErrorSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    event: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('error'),
    kind: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(['input', 'host', 'surprise']),
    code: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64),
    message: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(16_384),
});
/** A line of the agent's standard output. `result` is parsed by the verb's own schema. */
const messageSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([_report_event_js__WEBPACK_IMPORTED_MODULE_5__/* .eventSchema */ .G4, agentErrorSchema, zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('result'), result: zod__WEBPACK_IMPORTED_MODULE_7__/* .unknown */ .L5J() })]);


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

/***/ 5518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ disconnectCommand),
/* harmony export */   Xj: () => (/* binding */ remoteScriptCommand),
/* harmony export */   iE: () => (/* binding */ sessionCommand),
/* harmony export */   mj: () => (/* binding */ connectCommand)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6758);

/**
 * Connects, authenticates, and leaves the connection in the background for the sessions. Status 0 once it stands. With less
 * to log, ssh does not say why two sides could not agree on a key.
 */
function connectCommand(configFile) {
    return {
        argv: ['ssh', '-F', configFile, '-o', 'LogLevel=INFO', '-N', '-f', '--', _config_js__WEBPACK_IMPORTED_MODULE_0__/* .SSH_ALIAS */ .mr],
        effect: 'read',
        timeout: CONNECT_LIMIT_MILLISECONDS,
    };
}
/** A connection that neither stands nor fails in this time never will; ssh's own limit does not cover what follows the TCP connect. */
const CONNECT_LIMIT_MILLISECONDS = 60_000;
/**
 * One session: runs these words on the host. The host's sshd joins them with spaces and gives them to the forced command,
 * or else to the user's shell, so every word must be one that no shell reads otherwise.
 */
function sessionCommand(configFile, words, effect) {
    const odd = words.find((word) => !/^[A-Za-z0-9._/=@:-]+$/.test(word));
    if (odd !== undefined)
        throw new TypeError(`${JSON.stringify(odd)} cannot be a word of a remote command`);
    return { argv: ['ssh', '-F', configFile, '--', _config_js__WEBPACK_IMPORTED_MODULE_0__/* .SSH_ALIAS */ .mr, ...words], effect };
}
/** Runs a script in the remote user's shell. Only for an administrator, and only with a script that is a constant of this program. */
function remoteScriptCommand(configFile, script, effect) {
    return { argv: ['ssh', '-F', configFile, '--', _config_js__WEBPACK_IMPORTED_MODULE_0__/* .SSH_ALIAS */ .mr, script], effect };
}
/** Closes the connection with all its sessions. */
function disconnectCommand(configFile) {
    return { argv: ['ssh', '-F', configFile, '-O', 'exit', '--', _config_js__WEBPACK_IMPORTED_MODULE_0__/* .SSH_ALIAS */ .mr], effect: 'read', timeout: 5000 };
}


/***/ }),

/***/ 6758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ knownHosts),
/* harmony export */   K4: () => (/* binding */ sshFiles),
/* harmony export */   ds: () => (/* binding */ FOLDER_LIMIT),
/* harmony export */   mr: () => (/* binding */ SSH_ALIAS),
/* harmony export */   xJ: () => (/* binding */ sshConfig)
/* harmony export */ });
/** The name by which our configuration knows the one host that it is for. */
const SSH_ALIAS = 'grind-to-prod-host';
/** The files of a connection in this folder. Names are short: a socket's path may have 104 bytes, of which ssh wants 17 for itself. */
function sshFiles(folder) {
    return {
        config: `${folder}/config`,
        knownHosts: `${folder}/known_hosts`,
        control: `${folder}/c`,
        identity: `${folder}/identity`,
        agent: `${folder}/agent`,
    };
}
/** The longest folder in which the control socket still fits. */
const FOLDER_LIMIT = 104 - 1 - 17 - '/c'.length;
/**
 * The whole of ssh's configuration: with `-F`, neither the user's nor the machine's own is read. Every name that is
 * written here has been checked by a grammar that has no spaces, quotes or percent signs.
 */
function sshConfig({ address, hostKey, identity, files }) {
    const options = [
        ['HostName', address.host],
        ['User', address.user],
        ['Port', address.port],
        // Who the host is: the pinned key and nothing else. No trust on first use, no learning of further keys.
        ['HostKeyAlias', SSH_ALIAS],
        ['HostKeyAlgorithms', hostKeyAlgorithms(hostKey)],
        ['UserKnownHostsFile', files.knownHosts],
        ['GlobalKnownHostsFile', '/dev/null'],
        ['StrictHostKeyChecking', 'yes'],
        ['UpdateHostKeys', 'no'],
        ['CheckHostIP', 'no'],
        ['VerifyHostKeyDNS', 'no'],
        ['KnownHostsCommand', 'none'],
        ['CanonicalizeHostname', 'no'],
        // Who we are: one key file, or the agent's keys.
        ['PreferredAuthentications', 'publickey'],
        ['IdentityFile', identity === 'file' ? files.identity : 'none'],
        ['IdentityAgent', identity === 'agent' ? files.agent : 'none'],
        ['IdentitiesOnly', identity === 'file' ? 'yes' : 'no'],
        ['AddKeysToAgent', 'no'],
        ['BatchMode', 'yes'],
        // One connection; each verb is a session over it. It ends by itself when this program is killed.
        ['ControlMaster', 'auto'],
        ['ControlPath', files.control],
        ['ControlPersist', 30],
        ['ConnectTimeout', 15],
        ['ConnectionAttempts', 1],
        ['ServerAliveInterval', 5],
        ['ServerAliveCountMax', 4],
        // Nothing else passes, in either direction.
        ['ForwardAgent', 'no'],
        ['ForwardX11', 'no'],
        ['ClearAllForwardings', 'yes'],
        ['Tunnel', 'no'],
        ['PermitLocalCommand', 'no'],
        ['ProxyCommand', 'none'],
        ['ProxyJump', 'none'],
        ['RequestTTY', 'no'],
        ['EscapeChar', 'none'],
        // Packs are compressed already.
        ['Compression', 'no'],
        ['LogLevel', 'ERROR'],
    ];
    return [`Host ${SSH_ALIAS}`, ...options.map(([key, value]) => `  ${key} ${value}`), ''].join('\n');
}
/** The known_hosts line for the pinned key. */
function knownHosts(hostKey) {
    return `${SSH_ALIAS} ${hostKey}\n`;
}
/** Without this ssh would take whichever of the host's keys it likes best, and call the pinned one missing. */
function hostKeyAlgorithms(hostKey) {
    const type = hostKey.split(' ')[0];
    // One RSA key serves several signature algorithms; the one with SHA-1 is no longer safe.
    return type === 'ssh-rsa' ? 'rsa-sha2-512,rsa-sha2-256' : type;
}


/***/ }),

/***/ 543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6584);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8086);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5518);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6758);
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5151);
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











/** Connects to a host whose key is known. Throws InputError usage for a key that cannot be used, and HostError for the hop that failed. */
async function connect(options, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const target = { name: options.name, address: options.address };
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const folder = stack.use(await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .ownFolder */ .v)(temporaryFolder(), 'g2p'));
        const files = (0,_config_js__WEBPACK_IMPORTED_MODULE_7__/* .sshFiles */ .K4)(folder.path);
        const identity = await linkIdentity(options, files);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(files.config, (0,_config_js__WEBPACK_IMPORTED_MODULE_7__/* .sshConfig */ .xJ)({ address: options.address, hostKey: options.hostKey, identity, files }), { mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(files.knownHosts, (0,_config_js__WEBPACK_IMPORTED_MODULE_7__/* .knownHosts */ .BF)(options.hostKey), { mode: 0o600 });
        stack.defer(async () => void (await runner.run((0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .disconnectCommand */ .I5)(files.config))));
        const result = await runner.run((0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .connectCommand */ .mj)(files.config));
        if (result.status !== 0)
            throw (0,_diagnose_js__WEBPACK_IMPORTED_MODULE_8__/* .connectFailure */ .v)(target, result);
        const open = stack.move();
        return { target, configFile: files.config, [Symbol.asyncDispose]: () => open.disposeAsync() };
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
/** Temporary files' usual place, unless its path is too long for a socket or has characters that ssh reads otherwise. */
function temporaryFolder() {
    const folder = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
    // The folder's own name: label, process id, start and randomness.
    const room = _config_js__WEBPACK_IMPORTED_MODULE_7__/* .FOLDER_LIMIT */ .ds - '/g2p-4194304-99999999999-01234567'.length;
    return /^[A-Za-z0-9/._-]+$/.test(folder) && folder.length <= room ? folder : '/tmp';
}
async function linkIdentity({ identityFile, environment }, files) {
    if (identityFile !== undefined) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(identityFile);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK).catch((cause) => {
            throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('usage', `The key file ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .h)(identityFile)} cannot be read; give the private key whose public half is installed on the host.`, {
                cause,
            });
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(path, files.identity);
        return 'file';
    }
    const agent = environment['SSH_AUTH_SOCK'];
    if (agent === undefined || agent === '') {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('usage', 'No key to connect with: give one with --identity FILE, or load it into an ssh-agent (SSH_AUTH_SOCK).');
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(agent), files.agent);
    return 'agent';
}


/***/ }),

/***/ 5151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sessionFailure),
/* harmony export */   v: () => (/* binding */ connectFailure)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6584);


/** Why no connection came about: which hop failed, and what to do. */
function connectFailure(target, { status, stderr }) {
    const { host, port, user } = target.address;
    const where = `${target.name} (${user}@${host} port ${port})`;
    const found = connectFailures.find(({ pattern }) => pattern.test(stderr));
    if (found !== undefined)
        return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh(found.code, target.name, found.sentence(where, target, stderr), { cause: stderr });
    const said = status === null ? 'no answer in time' : lastLine(stderr);
    return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh('unreachable', target.name, `No ssh connection to ${where}: ${said}; try again, and look at sshd's log on the host.`, {
        cause: stderr,
    });
}
/**
 * Why a session ended without the agent's last word. Status 255 is ssh's own, any other comes from the host. `heard` says
 * whether the agent had begun to speak.
 */
function sessionFailure(target, { status, stderr }, heard) {
    const { name } = target;
    const fail = (code, sentence) => new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh(code, name, sentence, { cause: stderr });
    if (status === 255 || status === null) {
        return fail('contact-lost', `Contact with ${name} was lost${heard ? ' in the middle of its answer' : ''}${because(stderr)}.`);
    }
    if (/sudo: (?:a password is required|a terminal is required|sorry)|is not (?:allowed to|in the sudoers)/i.test(stderr)) {
        return fail('agent-missing', `sudo on ${name} does not let ${target.address.user} run the agent; run "grind-to-prod host install ${name}" again.`);
    }
    if (!heard && (status === 127 || status === 126 || /command not found|No such file or directory|Cannot find module/.test(stderr))) {
        return fail('agent-missing', `The agent cannot be started on ${name}${because(stderr)}; run "grind-to-prod host install ${name}".`);
    }
    return fail('agent-protocol', `The agent on ${name} ended with status ${status} and no ${heard ? 'result' : 'answer'}${because(stderr)}; look at it there with "grind-to-prod-agent status".`);
}
function fingerprint(stderr) {
    const sent = /SHA256:[A-Za-z0-9+/]{43}/.exec(stderr)?.[0];
    return sent === undefined ? '' : `, ${sent},`;
}
function because(stderr) {
    return stderr.trim() === '' ? '' : ` (${lastLine(stderr)})`;
}
function lastLine(stderr) {
    return (0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(stderr.trim().split('\n').at(-1)?.trim() ?? '', 300);
}
/** In order: the first that fits. The texts are OpenSSH's own (8.4 to 10); it does not translate them. */
const connectFailures = [
    {
        code: 'unreachable',
        pattern: /Could not resolve hostname/,
        sentence: (where, { address }) => `The name ${address.host} of ${where} cannot be resolved: name resolution on this machine failed; check the address in grind-to-prod.yml and this machine's DNS.`,
    },
    {
        code: 'unreachable',
        pattern: /Connection refused/,
        sentence: (where) => `${where} refuses the TCP connection: nothing listens there; is sshd running, and is the port right?`,
    },
    {
        code: 'unreachable',
        pattern: /connect to host .*: (?:Connection timed out|Operation timed out|No route to host|Network is unreachable|Host is down)/,
        sentence: (where) => `${where} does not answer the TCP connection; is the host up, and does a firewall stand between?`,
    },
    {
        code: 'host-key-mismatch',
        pattern: /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key verification failed|No .* host key is known|Host key .* revoked/i,
        sentence: (where, { name }, stderr) => `The host key of ${where}${fingerprint(stderr)} is not the one that grind-to-prod.yml pins: it is another host, or its key was changed. Nothing was sent. Compare it with /etc/ssh/ssh_host_*_key.pub on the host itself, and mend hosts.${name}.hostKey only if you know why it changed.`,
    },
    {
        code: 'host-key-mismatch',
        pattern: /no matching host key type found/,
        sentence: (where, { name }) => `${where} offers no host key of the type that grind-to-prod.yml pins; mend hosts.${name}.hostKey with a key from /etc/ssh/ssh_host_*_key.pub on the host.`,
    },
    {
        code: 'authentication-failed',
        pattern: /UNPROTECTED PRIVATE KEY FILE|bad permissions/,
        sentence: (where) => `ssh does not use the deploy key for ${where}, because others may read its file; run "chmod 600" on it.`,
    },
    {
        code: 'authentication-failed',
        pattern: /error in libcrypto|invalid format|incorrect passphrase/i,
        sentence: (where) => `The deploy key for ${where} cannot be read; it must be a private key in OpenSSH's format, without a passphrase, whole to its last line end.`,
    },
    {
        code: 'authentication-failed',
        pattern: /Permission denied|Too many authentication failures|No more authentication methods/,
        sentence: (where, { address, name }) => `${where} does not accept the key for the user ${address.user}: authentication failed; is it the key that "grind-to-prod host install ${name}" installed?`,
    },
    {
        code: 'unreachable',
        pattern: /kex_exchange_identification|banner exchange|Connection (?:closed|reset) by/,
        sentence: (where) => `${where} accepts the TCP connection but closes it before ssh has begun; does sshd run there (and not something else), and does it turn away new connections (MaxStartups, fail2ban)?`,
    },
];


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

/***/ 3528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ callAgent),
  i: () => (/* binding */ converse)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/js/errors/errors.js
var errors = __webpack_require__(5);
// EXTERNAL MODULE: ./build/js/errors/quote.js
var quote = __webpack_require__(6584);
;// CONCATENATED MODULE: ./build/js/protocol/lines.js
/** Thrown when a line is longer than allowed; the caller knows who sent it. */
class LineTooLongError extends Error {
    name = 'LineTooLongError';
}
/**
 * The lines of a stream as they come, without their ends. What comes after the last end is only part of a line, and is left out.
 * Throws LineTooLongError above `limit` bytes.
 */
async function* limitedLines(input, limit) {
    let parts = [];
    let size = 0;
    const take = () => {
        const line = Buffer.concat(parts, size).toString();
        parts = [];
        size = 0;
        return line;
    };
    for await (const chunk of input) {
        let rest = chunk;
        for (let end = rest.indexOf(0x0a);; end = rest.indexOf(0x0a)) {
            const piece = end === -1 ? rest : rest.subarray(0, end);
            size += piece.length;
            if (size > limit)
                throw new LineTooLongError(`A line has more than ${limit} bytes.`);
            parts.push(piece);
            if (end === -1)
                break;
            yield take();
            rest = rest.subarray(end + 1);
        }
    }
}

// EXTERNAL MODULE: ./build/js/protocol/messages.js
var messages = __webpack_require__(4575);
;// CONCATENATED MODULE: ./build/js/protocol/remote-error.js

/** As records, so that a code added to `errors.ts` and forgotten here does not compile. */
const hostCodes = {
    unreachable: true,
    'host-key-mismatch': true,
    'authentication-failed': true,
    'agent-missing': true,
    'agent-protocol': true,
    'contact-lost': true,
    'disk-full': true,
    'path-missing': true,
    'path-untrusted': true,
    'path-corrupt': true,
    'signature-refused': true,
    busy: true,
    'no-previous-release': true,
    'not-installed': true,
    ill: true,
};
const inputCodes = {
    usage: true,
    'config-missing': true,
    'config-invalid': true,
    'manifest-missing': true,
    'manifest-invalid': true,
    'inventory-invalid': true,
    'unknown-host': true,
    'unknown-component': true,
    'unknown-release': true,
    'wrong-application': true,
    'request-invalid': true,
    'pack-invalid': true,
    'not-permitted': true,
    'signature-invalid': true,
    'signature-refused': true,
};
/** The error that an agent told of, as one of this side's own. Its sentence is the agent's; a code unknown here is put before it. */
function errorFromAgent(host, { kind, code, message }) {
    if (kind === 'input') {
        return isOneOf(inputCodes, code) ? new errors/* InputError */.dz(code, message) : new errors/* InputError */.dz('request-invalid', `${code}: ${message}`);
    }
    if (kind === 'host' && isOneOf(hostCodes, code))
        return new errors/* HostError */.dh(code, host, message);
    return new errors/* HostError */.dh('ill', host, `The agent on ${host} failed (${code}): ${message}`);
}
function isOneOf(codes, code) {
    return Object.hasOwn(codes, code);
}

// EXTERNAL MODULE: ./build/js/ssh/commands.js
var commands = __webpack_require__(5518);
// EXTERNAL MODULE: ./build/js/ssh/diagnose.js
var diagnose = __webpack_require__(5151);
;// CONCATENATED MODULE: ./build/js/verbs/agent-session.js









/** A result can name every path of a closure, so a line may be long, but not endless. */
const LINE_LIMIT_BYTES = 32 * 1024 * 1024;
/** Runs one verb of the agent over a connection and gives its result. Throws what `converse` throws. */
async function callAgent({ target, configFile }, call, runner, reporter) {
    const words = [messages/* AGENT_PROGRAM */.Rc, call.verb, call.application, ...(call.words ?? [])];
    return converse(target, (0,commands/* sessionCommand */.iE)(configFile, words, call.effect), call, runner, reporter);
}
/**
 * Runs a command that ends in an agent, feeds it, and gives its result; events go to the reporter as they come.
 * Throws the agent's own error, what reading `input` threw, or HostError contact-lost, agent-missing or agent-protocol.
 */
async function converse(target, command, { input, result }, runner, reporter) {
    const running = runner.start(command);
    try {
        const feeding = feed(running, input);
        const { last, heard, stray } = await listen(target, running, reporter);
        const [outcome, inputError] = await Promise.all([running.finished, feeding]);
        // What broke here is the cause; that the agent then complains of half a pack is only its consequence.
        if (inputError !== undefined)
            throw inputError.error;
        if (last === undefined)
            throw (0,diagnose/* sessionFailure */.N)(target, { ...outcome, stderr: outcome.stderr + stray }, heard);
        if (last.event === 'error')
            throw errorFromAgent(target.name, last);
        const parsed = result.safeParse(last.result);
        if (!parsed.success)
            throw protocolError(target, 'its result is not of the form that this version knows', parsed.error);
        return parsed.data;
    }
    finally {
        running.kill();
    }
}
/** Sends the input. Gives the error that reading it threw; that the other side stopped listening is told by what it says. */
async function feed(running, input) {
    const chunks = Symbol.asyncIterator in input ? input : external_node_stream_.Readable.from([Buffer.from(JSON.stringify(input))]);
    const iterator = chunks[Symbol.asyncIterator]();
    let failure;
    async function* source() {
        try {
            for (let next = await take(); next.done !== true; next = await take())
                yield next.value;
        }
        finally {
            await iterator.return?.();
        }
    }
    // Only what comes from here counts: a pipeline also throws the other side's errors into its source.
    const take = async () => {
        try {
            return await iterator.next();
        }
        catch (error) {
            failure = { error };
            throw error;
        }
    };
    await (0,promises_.pipeline)(external_node_stream_.Readable.from(source(), { objectMode: false }), running.stdin).catch(() => undefined);
    return failure;
}
async function listen(target, running, reporter) {
    let last;
    let heard = false;
    try {
        for await (const line of limitedLines(running.stdout, LINE_LIMIT_BYTES)) {
            const message = parseMessage(line);
            if (message === undefined) {
                if (!heard)
                    return { last: undefined, heard, stray: line };
                throw protocolError(target, `it wrote ${(0,quote/* quote */.h)(line)}`);
            }
            heard = true;
            if (last !== undefined)
                throw protocolError(target, 'it went on after its result');
            if (message.event === 'result' || message.event === 'error')
                last = message;
            else
                reporter.report(message);
        }
    }
    catch (error) {
        throw error instanceof LineTooLongError ? protocolError(target, 'it wrote a line without end', error) : error;
    }
    return { last, heard, stray: '' };
}
function parseMessage(line) {
    try {
        return messages/* messageSchema */.HQ.safeParse(JSON.parse(line)).data;
    }
    catch {
        return undefined;
    }
}
function protocolError({ name }, problem, cause) {
    return new errors/* HostError */.dh('agent-protocol', name, `The answer of the agent on ${name} is not understood: ${problem}; is the agent of this version? "grind-to-prod host install ${name}" brings it up to date.`, { cause });
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
