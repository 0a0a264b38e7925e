export const id = 934;
export const ids = [934,829];
export const modules = {

/***/ 9934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildManifestAction: () => (/* binding */ buildManifestAction)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _files_state_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8332);
/* harmony import */ var _github_finish_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4281);
/* harmony import */ var _github_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4763);
/* harmony import */ var _github_job_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6748);
/* harmony import */ var _run_real_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2614);
/* harmony import */ var _verbs_build_manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5829);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9693);










async function buildManifestAction() {
    const inputs = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(_inputs_js__WEBPACK_IMPORTED_MODULE_9__/* .buildManifestInputs */ .zS);
    const built = await (0,_verbs_build_manifest_js__WEBPACK_IMPORTED_MODULE_8__.buildManifest)({ directory: inputs.directory, ref: inputs.ref, output: inputs.output, stateFolder: (0,_files_state_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .stateFolder */ .y)(node_process__WEBPACK_IMPORTED_MODULE_2__.env, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()) }, _run_real_js__WEBPACK_IMPORTED_MODULE_7__/* .realRunner */ .n, (0,_github_job_log_js__WEBPACK_IMPORTED_MODULE_6__/* .jobLogReporter */ .b)());
    (0,_github_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutputs */ .K)({
        'release-id': built.releaseId,
        manifest: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(built.bundle, 'manifest.json'),
        'manifest-path': built.manifestPath,
        commit: built.manifest.source.commit,
        'closure-paths': built.manifest.closure.paths,
        'closure-bytes': built.manifest.closure.narBytes,
    });
}


/***/ }),

/***/ 9693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ rollbackInputs),
/* harmony export */   Kr: () => (/* binding */ promoteInputs),
/* harmony export */   zS: () => (/* binding */ buildManifestInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** The inputs of each action. A test holds them against the `action.yml` of the same name. */
const flag = (name) => zod__WEBPACK_IMPORTED_MODULE_0__/* .stringbool */ .uEf({ error: `must be true or false for ${name}` });
const directory = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('.');
const buildManifestInputs = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    directory,
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('release'),
});
const promoteInputs = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    manifest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    'release-id': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a release id: 64 hexadecimal digits'),
    directory,
    'identity-file': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    'allow-host-fallback': flag('allow-host-fallback').default(false),
    'dry-run': flag('dry-run').default(false),
});
const rollbackInputs = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    to: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    directory,
    'identity-file': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});


/***/ }),

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

/***/ 730:
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

/***/ 4197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ textContentAddress),
/* harmony export */   s: () => (/* binding */ textStorePath)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _nix32_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(730);


/**
 * The store path that `builtins.toFile name contents` has when its contents refer to these store paths: it follows from
 * them alone, so either side can tell it without asking a store.
 * Source: https://nix.dev/manual/nix/latest/protocols/store-path ("text" paths).
 */
function textStorePath(name, contents, references) {
    const type = ['text', ...references.toSorted()].join(':');
    const inner = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(contents).digest('hex');
    const fingerprint = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${type}:sha256:${inner}:/nix/store:${name}`).digest();
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

/***/ 8332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Where this user's builds are kept (XDG base directories): `$XDG_STATE_HOME/grind-to-prod`, or below `~/.local/state`. */
function stateFolder(environment, home) {
    const base = environment['XDG_STATE_HOME'];
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.local', 'state'), 'grind-to-prod');
}


/***/ }),

/***/ 3167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ writeAtomically)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/js/files/sync.js



/** Makes a folder's entries durable: after this returns, a rename or a link in it outlives a power cut. */
async function syncFolder(folder) {
    await syncPath(folder, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_DIRECTORY);
}
/** Makes every file and folder below (and the folder itself) durable. Links are part of the folder that holds them. */
async function syncTree(folder) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory())
            await syncTree(path);
        else if (entry.isFile())
            await syncPath(path, constants.O_RDONLY | constants.O_NOFOLLOW);
    }
    await syncFolder(folder);
}
/** Makes the entry of a path in its folder durable. */
async function syncEntry(path) {
    await syncFolder((0,external_node_path_.dirname)(path));
}
async function syncPath(path, flags) {
    const handle = await (0,promises_.open)(path, flags);
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/js/files/temporary-name.js

/**
 * Where the next version of a file, link or folder is prepared: in the same folder, for rename(2) is atomic within one file
 * system only. One fixed name each, so that what a crash left behind is found and removed, not gathered.
 */
function temporaryName(path) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.grind-to-prod-new`);
}
/** True for names that `temporaryName` gives. */
function isTemporaryName(name) {
    return name.startsWith('.') && name.endsWith('.grind-to-prod-new');
}

;// CONCATENATED MODULE: ./build/js/files/write-atomically.js




/** Replaces a file's content durably: a crash leaves the old content or the new, never a mixture. */
async function writeAtomically(path, content, mode = 0o644) {
    const temporary = temporaryName(path);
    await (0,promises_.rm)(temporary, { force: true });
    // O_EXCL follows no link that someone might have laid there.
    const handle = await (0,promises_.open)(temporary, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL, mode);
    try {
        // Whatever the umask of whoever runs us: a file's mode is part of what is asked for.
        await handle.chmod(mode);
        await handle.writeFile(content);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    await (0,promises_.rename)(temporary, path);
    await syncEntry(path);
}


/***/ }),

/***/ 4763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6584);



/** Reads an action's inputs, each once, against its schema. An input that is empty counts as absent. Throws one InputError that names every bad field. */
function readInputs(schema) {
    const given = Object.fromEntries(Object.keys(schema.shape).flatMap((name) => {
        const value = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4(name);
        return value === '' ? [] : [[name, value]];
    }));
    const parsed = schema.safeParse(given);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.map((issue) => {
        const name = String(issue.path[0]);
        return name in given ? `input "${name}" is ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(given[name])} and ${issue.message}` : `input "${name}" is missing`;
    });
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('usage', `${problems.join('; ')}; mend the step's "with:".`);
}


/***/ }),

/***/ 6748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ jobLogReporter)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2521);
/* harmony import */ var _report_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5639);



/** Milliseconds between two progress lines of one phase: a job log is read afterwards, not watched frame by frame. */
const PROGRESS_PERIOD = 5_000;
/** Renders events into a job log: a group a phase, a line an event, progress now and then, warnings as annotations. */
function jobLogReporter(now = () => performance.now()) {
    let lastProgress = -Infinity;
    let open = false;
    return {
        report(event) {
            if (event.event === 'phase') {
                // Groups do not nest: the log of a phase within a phase closes the outer group.
                if (open)
                    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
                open = event.state === 'start';
                if (open)
                    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .t)((0,_report_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineFor */ .y)(event)));
                return;
            }
            if (event.event === 'progress') {
                if (event.done < event.total && now() - lastProgress < PROGRESS_PERIOD)
                    return;
                lastProgress = now();
            }
            if (event.event === 'note' && event.level === 'warning')
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .t)(event.message));
            else
                for (const line of (0,_report_line_js__WEBPACK_IMPORTED_MODULE_1__/* .lineFor */ .y)(event).split('\n'))
                    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .t)(line));
        },
    };
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

/***/ 287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ manifestEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5);
/* harmony import */ var _environment_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7654);
/* harmony import */ var _release_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8825);



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
        .flatMap(([component, { storePath, links }]) => (0,_environment_names_js__WEBPACK_IMPORTED_MODULE_2__/* .componentVariables */ .r)(component, Object.keys(links).toSorted()).map(({ name, link }) => [name, link === undefined ? storePath : `${storePath}/${links[link].target}`]));
    const lines = [...Object.entries(fixed), ...variables];
    const names = lines.map(([name]) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest-invalid', `The manifest's environment form would have ${twice} twice; rename one of its components or links.`);
    }
    return lines.map(([name, value]) => `${name}=${value}\n`).join('');
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

/***/ 5829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildManifest: () => (/* binding */ buildManifest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./build/js/closure/inventory.js
var closure_inventory = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/js/errors/errors.js
var errors = __webpack_require__(5);
// EXTERNAL MODULE: ./build/js/files/own-folder.js + 2 modules
var own_folder = __webpack_require__(8086);
// EXTERNAL MODULE: ./build/js/manifest/canonical.js + 1 modules
var canonical = __webpack_require__(4895);
// EXTERNAL MODULE: ./build/js/manifest/schema.js
var schema = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/js/manifest/assemble.js



/** The manifest of these facts, and its bytes. Pure: the same facts give the same bytes. */
function assembleManifest({ config, source, system, built, inventory }) {
    const components = Object.entries(config.components).map(([name, { installable, links }]) => {
        const { storePath, narHash, linkHashes } = built[name];
        const hashed = Object.entries(links).map(([link, target]) => [link, { target, sha256: linkHashes[link] }]);
        return [name, { installable, storePath, narHash, links: Object.fromEntries(hashed) }];
    });
    const manifest = schema/* manifestSchema */.rc.parse({
        schemaVersion: 1,
        application: config.application,
        source,
        system,
        components: Object.fromEntries(components),
        units: config.units,
        health: config.health,
        probe: config.probe,
        prefix: config.prefix,
        closure: (0,closure_inventory/* summarize */.eh)(inventory),
    });
    return { manifest, bytes: (0,canonical/* canonicalJson */.d)(manifest) };
}

// EXTERNAL MODULE: ./build/js/manifest/environment.js
var environment = __webpack_require__(287);
// EXTERNAL MODULE: ./build/js/manifest/release-id.js
var release_id = __webpack_require__(8825);
// EXTERNAL MODULE: ./build/js/nix/flake.js
var flake = __webpack_require__(8839);
// EXTERNAL MODULE: ./build/js/nix/path-info.js
var path_info = __webpack_require__(5816);
// EXTERNAL MODULE: ./build/js/report/event.js
var report_event = __webpack_require__(3321);
// EXTERNAL MODULE: ./build/js/run/expect-success.js
var expect_success = __webpack_require__(5501);
// EXTERNAL MODULE: ./build/js/closure/store-path.js
var store_path = __webpack_require__(5693);
// EXTERNAL MODULE: ./build/js/nix/build.js
var build = __webpack_require__(2926);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/js/nix/internal-log.js

/**
 * Lines of `--log-format internal-json`: each is `@nix ` and a JSON object. The numbers are those of `ActivityType` and
 * `ResultType` in Nix's src/libutil/logging.hh; they are the same from 2.3 to 2.34.
 */
const activityTypes = { copyPath: 100, fileTransfer: 101, copyPaths: 103, builds: 104, build: 105 };
const resultTypes = { buildLogLine: 101, progress: 105 };
const id = schemas/* number */.aig();
const fields = schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).default([]);
const lineSchema = schemas/* discriminatedUnion */.gMt('action', [
    schemas/* object */.Ikc({ action: schemas/* literal */.euz('start'), id, type: schemas/* number */.aig(), fields }),
    schemas/* object */.Ikc({ action: schemas/* literal */.euz('stop'), id }),
    schemas/* object */.Ikc({ action: schemas/* literal */.euz('result'), id, type: schemas/* number */.aig(), fields }),
    schemas/* object */.Ikc({ action: schemas/* literal */.euz('msg'), level: schemas/* number */.aig(), msg: schemas/* string */.YjP() }),
]);
/** Level of a message that is an error. */
const ERROR_LEVEL = 0;
/** One line of the log; undefined when it is none, or of a kind that this program does not know. */
function parseLogLine(line) {
    if (!line.startsWith('@nix '))
        return undefined;
    try {
        return lineSchema.safeParse(JSON.parse(line.slice('@nix '.length))).data;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/nix/build-failure.js


const LAST_LOG_LINES = 30;
/** Reads the whole internal log of a build that failed. */
function parseBuildFailure(stderr) {
    const derivations = new Map();
    const logs = new Map();
    const errors = [];
    for (const text of stderr.split('\n')) {
        const line = parseLogLine(text);
        if (line === undefined) {
            if (text.startsWith('error: '))
                errors.push(text);
        }
        else if (line.action === 'start' && line.type === activityTypes.build)
            derivations.set(line.id, String(line.fields[0]));
        else if (line.action === 'result' && line.type === resultTypes.buildLogLine) {
            const derivation = derivations.get(line.id);
            if (derivation === undefined)
                continue;
            const lines = logs.get(derivation) ?? [];
            lines.push((0,external_node_util_.stripVTControlCharacters)(String(line.fields[0])));
            logs.set(derivation, lines.slice(-LAST_LOG_LINES));
        }
        else if (line.action === 'msg' && line.level === ERROR_LEVEL)
            errors.push((0,external_node_util_.stripVTControlCharacters)(line.msg));
    }
    const derivation = errors.map((error) => /'(\/nix\/store\/[^']+\.drv)'/.exec(error)?.[1]).find((found) => found !== undefined);
    return { derivation, lines: (derivation === undefined ? undefined : logs.get(derivation)) ?? [], message: shorten(errors) };
}
/** The first error up to the log that Nix appends to it. */
function shorten(errors) {
    const [first = 'nix gave no reason'] = errors;
    return first
        .replace(/^error:\s*/, '')
        .split(/\n\s*(?:Output paths:|[Ll]ast \d+ log lines:|For full logs)/)[0]
        .replaceAll(/\s+/g, ' ')
        .replace(/[;.\s]+$/, '');
}

;// CONCATENATED MODULE: ./build/js/nix/build-progress.js

/** Bytes between two reports: Nix itself tells of every 16 KiB. */
const BYTES_BETWEEN_REPORTS = 4 * 1024 * 1024;
/** Turns the lines of a running build's internal log into progress events, each only when it says something new. */
function buildProgress(report) {
    const types = new Map();
    const transfers = new Map();
    const last = new Map();
    const tell = (unit, done, total, step) => {
        const before = last.get(unit) ?? { done: 0, total: 0 };
        const isNews = done - before.done >= step || (done !== before.done && done === total) || (step === 1 && total !== before.total);
        if (!isNews || total === 0)
            return;
        last.set(unit, { done, total });
        report({ event: 'progress', phase: 'build', done: Math.min(done, total), total, unit });
    };
    return (text) => {
        const line = parseLogLine(text);
        if (line?.action === 'start')
            types.set(line.id, line.type);
        if (line?.action !== 'result' || line.type !== resultTypes.progress)
            return;
        const [done, total] = line.fields;
        if (typeof done !== 'number' || typeof total !== 'number')
            return;
        const type = types.get(line.id);
        if (type === activityTypes.builds)
            tell('derivations', done, total, 1);
        else if (type === activityTypes.copyPaths)
            tell('paths', done, total, 1);
        else if (type === activityTypes.fileTransfer || type === activityTypes.copyPath) {
            transfers.set(line.id, { done, total });
            const sum = (pick) => [...transfers.values()].reduce((bytes, transfer) => bytes + transfer[pick], 0);
            tell('bytes', sum('done'), sum('total'), BYTES_BETWEEN_REPORTS);
        }
    };
}

;// CONCATENATED MODULE: ./build/js/verbs/build-manifest/build.js





/** Longest line of a build's log that is passed on, in characters. */
const LINE_LIMIT = 1000;
/** Builds all components in one go and gives the store path of each. `outLink` keeps them from being collected. */
async function buildComponents(components, outLink, runner, reporter) {
    const progress = buildProgress((event) => reporter.report(event));
    const { status, stdout, stderr } = await runner.run((0,build/* buildCommand */.Oe)(components.map(({ reference }) => reference), outLink, progress));
    if (status !== 0)
        throw buildError(components, stderr, reporter);
    const built = (0,build/* parseBuilt */.Ej)(stdout);
    return Object.fromEntries(components.map((component) => [component.name, outputOf(component, built.get(component.derivation))]));
}
function buildError(components, stderr, reporter) {
    const { derivation, lines, message } = parseBuildFailure(stderr);
    if (derivation !== undefined && lines.length > 0) {
        reporter.report({ event: 'log', source: (0,store_path/* storePathName */.yF)(derivation), lines: lines.map((line) => line.slice(0, LINE_LIMIT)) });
    }
    const failed = components.filter((component) => component.derivation === derivation).map(({ name }) => name);
    const who = failed.length > 0 ? `Component ${failed.join(', ')} does not build` : 'The components do not build';
    const where = lines.length > 0 ? `the last ${Math.min(lines.length, LAST_LOG_LINES)} lines of its log are above` : 'its log is empty';
    return new errors/* SourceError */.c8('build-failed', `${who}: ${message}${derivation === undefined ? '' : `; ${where}`}; mend it in the repository.`);
}
/** `out`, or the only output when an installable names another (such as `.#tool.bin`). */
function outputOf(component, outputs = {}) {
    const paths = Object.values(outputs);
    const path = paths.length === 1 ? paths[0] : outputs['out'];
    if (path !== undefined)
        return path;
    throw new errors/* SourceError */.c8('output-invalid', `Component ${component.name} has ${paths.length === 0 ? 'no output' : `the outputs ${Object.keys(outputs).join(', ')} and none called out`}; ` +
        `name one in its installable, such as #${component.name}.bin.`);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/js/files/write-atomically.js + 2 modules
var write_atomically = __webpack_require__(3167);
;// CONCATENATED MODULE: ./build/js/verbs/build-manifest/bundle.js



/** The files that a build leaves, by their names in the bundle's folder. */
const bundleFiles = { manifest: 'manifest.json', inventory: 'inventory.json', environment: 'manifest.env' };
/** Writes a bundle; each file is whole or not there. */
async function writeBundle(folder, content) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    for (const key of ['inventory', 'environment', 'manifest'])
        await (0,write_atomically/* writeAtomically */.v)((0,external_node_path_.join)(folder, bundleFiles[key]), content[key]);
}

// EXTERNAL MODULE: ./build/js/verbs/build-manifest/evaluate.js
var evaluate = __webpack_require__(6191);
// EXTERNAL MODULE: ./build/js/errors/quote.js
var quote = __webpack_require__(6584);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
;// CONCATENATED MODULE: ./build/js/files/hash-file.js



/** Lower-case hexadecimal SHA-256 of a file's bytes. */
async function sha256OfFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), hash);
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/js/verbs/build-manifest/inspect-link.js





/**
 * The SHA-256 of the executable that a link leads to, after following links within the store. Throws SourceError when there is
 * none. `store` is where the store lies.
 */
async function inspectLink({ component, link, target, storePath }, store = '/nix/store') {
    const where = `Component ${component}: link ${link} leads to ${(0,quote/* quote */.h)(target)}`;
    const path = (0,external_node_path_.join)(storePath, target);
    const real = await (0,promises_.realpath)(path).catch(() => undefined);
    const file = real === undefined ? undefined : await (0,promises_.stat)(real);
    if (real === undefined || file === undefined) {
        throw new errors/* SourceError */.c8('link-missing', `${where}, which is not in ${storePath}; mend the link in the configuration, or the build.`);
    }
    if (!real.startsWith(`${store}/`)) {
        throw new errors/* SourceError */.c8('link-missing', `${where}, which leads out of the store to ${(0,quote/* quote */.h)(real)}, where no release can take it along; mend the build.`);
    }
    if (!file.isFile() || (file.mode & 0o111) === 0) {
        throw new errors/* SourceError */.c8('link-not-executable', `${where}, which is ${file.isFile() ? 'not executable' : 'no regular file'} in ${storePath}; mend the link in the configuration, or the build.`);
    }
    return sha256OfFile(real);
}

;// CONCATENATED MODULE: ./build/js/verbs/build-manifest/kept-releases.js


/** Releases of an application that stay built on this machine. */
const KEPT_RELEASES = 10;
/** The link that keeps a release from being collected here. */
function releaseRoot(stateFolder, application, id) {
    return (0,external_node_path_.join)(stateFolder, 'roots', application, id);
}
/** Where a release's bundle lies unless another folder was named. */
function releaseBundle(stateFolder, application, id) {
    return (0,external_node_path_.join)(stateFolder, 'releases', application, id);
}
/** Lets go of all but the newest releases of an application, and of those named in `keep`. Gives the ids let go. */
async function letGoOfOldReleases(stateFolder, application, keep) {
    const folder = (0,external_node_path_.join)(stateFolder, 'roots', application);
    const ids = (await (0,promises_.readdir)(folder)).filter((name) => /^[0-9a-f]{64}$/.test(name));
    const dated = await Promise.all(ids.map(async (id) => ({ id, time: (await (0,promises_.lstat)((0,external_node_path_.join)(folder, id))).mtimeMs })));
    const newestFirst = dated.toSorted((left, right) => right.time - left.time || (left.id < right.id ? -1 : 1)).map(({ id }) => id);
    const old = newestFirst.filter((id, index) => index >= KEPT_RELEASES && id !== keep);
    for (const id of old) {
        await (0,promises_.rm)(releaseBundle(stateFolder, application, id), { recursive: true, force: true });
        await (0,promises_.rm)(releaseRoot(stateFolder, application, id), { force: true });
    }
    return old;
}

// EXTERNAL MODULE: ./build/js/closure/text-path.js
var text_path = __webpack_require__(4197);
;// CONCATENATED MODULE: ./build/js/nix/add-root.js
/**
 * `nix-store --realise … --add-root`: makes links that keep valid paths from being collected. Unlike a link that one makes by
 * hand it first registers a temporary root, which a collection that already runs is told of. The first path gets `link`,
 * the others `link-2`, `link-3`, …
 */
function addRootCommand(paths, link) {
    return { argv: ['nix-store', '--realise', '--option', 'substitute', 'false', '--add-root', link, ...paths], effect: 'write' };
}

;// CONCATENATED MODULE: ./build/js/nix/register-text.js


/** `builtins.toFile` over a file's text, with a context that makes the given store paths its references. */
const expression = `{ name, file, references }:
builtins.toFile name (builtins.appendContext (builtins.readFile file) (builtins.listToAttrs (map
  (path: { name = path; value = { path = true; }; })
  (builtins.fromJSON references))))`;
/**
 * Makes a file's bytes a store path of their own (content-addressed, so no signature is needed) that refers to these
 * store paths, and prints it as JSON. Values are passed as arguments, never as Nix source.
 */
function registerTextCommand(name, file, references) {
    return {
        argv: [
            'nix-instantiate',
            '--eval',
            '--read-write-mode',
            '--json',
            '--argstr',
            'name',
            name,
            '--argstr',
            'file',
            file,
            '--argstr',
            'references',
            JSON.stringify(references),
            '--expr',
            expression,
        ],
        effect: 'write',
    };
}
/** The store path that it printed. */
function parseRegistered(stdout) {
    return schemas/* json */.Pq9().pipe(store_path/* storePathSchema */.qd).parse(JSON.parse(stdout));
}

;// CONCATENATED MODULE: ./build/js/verbs/build-manifest/register.js









/** A collection may take the path in the moment between being made and being rooted; that often in a row it will not. */
const ATTEMPTS = 5;
/** Makes the manifest a store path that refers to its components, and roots it: with it, the whole release. */
async function registerManifest(manifest, runner) {
    const name = `${manifest.application}-release.json`;
    const references = [...new Set(manifest.references)].toSorted();
    const file = (0,external_node_path_.join)(manifest.temporary, name);
    await (0,promises_.writeFile)(file, manifest.bytes);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(manifest.root), { recursive: true, mode: 0o700 });
    for (let attempt = 1;; attempt += 1) {
        const path = parseRegistered(await (0,expect_success/* expectSuccess */.l)(runner, registerTextCommand(name, file, references)));
        const rooted = await runner.run(addRootCommand([path], manifest.root));
        if (rooted.status === 0) {
            await checkRegistered(path, name, { ...manifest, references }, runner);
            // A release that is built again counts as new when old ones are pruned.
            await (0,promises_.lutimes)(manifest.root, new Date(), new Date());
            return path;
        }
        if (attempt === ATTEMPTS)
            throw new errors/* CommandError */.Qd(addRootCommand([path], manifest.root).argv, rooted.status, rooted.stderr);
    }
}
async function checkRegistered(path, name, { bytes, references }, runner) {
    const [info] = (0,path_info/* parsePathInfo */.F)(await (0,expect_success/* expectSuccess */.l)(runner, (0,path_info/* pathInfoCommand */.z)([path], { closure: false })));
    const stored = await (0,promises_.readFile)(path);
    const isWhole = (0,release_id/* releaseId */.B)(stored) === (0,release_id/* releaseId */.B)(bytes);
    const refersTo = info?.references.toSorted().join(' ');
    if (isWhole && refersTo === references.join(' ') && path === (0,text_path/* textStorePath */.s)(name, stored, references))
        return;
    throw new errors/* HostError */.dh('path-corrupt', 'local', `The store of this machine does not hold the manifest as it was written (${path}); run nix-store --verify --check-contents, then build again.`);
}

// EXTERNAL MODULE: ./build/js/verbs/build-manifest/source.js + 2 modules
var build_manifest_source = __webpack_require__(9422);
// EXTERNAL MODULE: ./build/js/verbs/build-manifest/upstream.js + 1 modules
var upstream = __webpack_require__(5846);
;// CONCATENATED MODULE: ./build/js/verbs/build-manifest.js
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






















/** Builds every component of a commit of the protected branch and writes down exactly what was built. */
async function buildManifest(options, runner, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const source = await (0,report_event/* inPhase */.xe)(reporter, 'source', () => (0,build_manifest_source/* releaseSource */.B)({ ...options, upstream: upstream/* fetchedUpstream */.HA }, runner));
        const temporary = __addDisposableResource(env_1, await (0,own_folder/* ownFolder */.v)((0,external_node_path_.join)(options.stateFolder, 'temporary'), 'build'), true);
        const paths = await (0,report_event/* inPhase */.xe)(reporter, 'build', async () => {
            const components = await (0,evaluate/* evaluateComponents */.A)(source, runner);
            return buildComponents(components, (0,external_node_path_.join)(temporary.path, 'result'), runner, reporter);
        });
        return await (0,report_event/* inPhase */.xe)(reporter, 'manifest', async () => {
            const facts = await manifestFacts(source, paths, runner);
            const { manifest, bytes } = assembleManifest(facts);
            if (Buffer.byteLength(bytes) > schema/* MANIFEST_LIMIT_BYTES */.SC) {
                throw new errors/* SourceError */.c8('output-invalid', `The manifest would have more than ${schema/* MANIFEST_LIMIT_BYTES */.SC} bytes; release fewer components or links.`);
            }
            const { application } = manifest;
            const id = (0,release_id/* releaseId */.B)(bytes);
            const manifestPath = await registerManifest({
                application,
                bytes,
                references: Object.values(paths),
                root: releaseRoot(options.stateFolder, application, id),
                temporary: temporary.path,
            }, runner);
            const bundle = options.output ?? releaseBundle(options.stateFolder, application, id);
            const inventory = (0,canonical/* canonicalJson */.d)(facts.inventory);
            await writeBundle(bundle, { manifest: bytes, inventory, environment: (0,environment/* manifestEnvironment */.z)(manifest, manifestPath) });
            const old = await letGoOfOldReleases(options.stateFolder, application, id);
            for (const gone of old)
                reporter.report({ event: 'note', level: 'info', message: `Let go of release ${gone}; ten newer ones are kept.` });
            return { releaseId: id, manifestPath, manifest, inventory: facts.inventory, bundle };
        });
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
async function manifestFacts({ config, repository, commit, commitTime }, paths, runner) {
    const infos = (0,path_info/* parsePathInfo */.F)(await (0,expect_success/* expectSuccess */.l)(runner, (0,path_info/* pathInfoCommand */.z)(Object.values(paths), { closure: true })));
    const inventory = (0,closure_inventory/* inventoryOf */.o8)(infos.map(({ path, narHash, narSize, references }) => ({ path, narHash, narSize, references: [...references] })));
    const built = {};
    for (const [component, { links }] of Object.entries(config.components)) {
        const storePath = paths[component];
        const linkHashes = {};
        for (const [link, target] of Object.entries(links))
            linkHashes[link] = await inspectLink({ component, link, target, storePath });
        built[component] = { storePath, narHash: inventory.paths.find(({ path }) => path === storePath).narHash, linkHashes };
    }
    const system = schemas/* string */.YjP().parse(JSON.parse(await (0,expect_success/* expectSuccess */.l)(runner, flake/* systemCommand */.vV)));
    return { config, source: { repository, commit, commitTime }, system, built, inventory };
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
