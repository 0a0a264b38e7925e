export const id = 737;
export const ids = [737];
export const modules = {

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
/* harmony export */   nV: () => (/* binding */ textContentAddress),
/* harmony export */   sX: () => (/* binding */ textStorePath)
/* harmony export */ });
/* unused harmony export contentStorePath */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _nix32_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(730);


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

/***/ 8493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lb: () => (/* binding */ checkInventory),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   RN: () => (/* binding */ INVENTORY_LIMIT_BYTES),
/* harmony export */   au: () => (/* binding */ parseInventory)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5);
/* harmony import */ var _errors_schema_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3638);
/* harmony import */ var _closure_inventory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7028);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8012);
/* harmony import */ var _health_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4241);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1543);






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

/***/ 8825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ releaseId),
/* harmony export */   M: () => (/* binding */ releaseIdOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8012);


/** The release id: SHA-256, in lower-case hexadecimal, of a manifest's bytes. */
function releaseId(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}
/** The release id of a parsed manifest: that of its canonical form. */
function releaseIdOf(manifest) {
    return releaseId((0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(manifest));
}


/***/ }),

/***/ 2830:
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

/***/ 7225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ invalidPaths)
/* harmony export */ });
/* harmony import */ var _run_expect_success_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5501);
/* harmony import */ var _batches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2830);


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

/***/ 5816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ parsePathInfo),
/* harmony export */   z: () => (/* binding */ pathInfoCommand)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6921);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5693);
/* harmony import */ var _read_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2451);



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
const infoSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    narHash: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    narSize: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    references: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    signatures: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
    ca: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
    deriver: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullish(),
});
// Nix before 2.19 prints a list of objects with `path`; later ones an object keyed by path, with null for a path that is not valid.
const outputSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(infoSchema.extend({ path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd })), zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd, infoSchema.nullable())]);
/** Reads what `nix path-info --json` printed; paths that are not valid are left out. Throws CommandError. */
function parsePathInfo(stdout) {
    const output = (0,_read_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(['nix', 'path-info'], outputSchema, stdout);
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

/***/ 2451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5);

/** Reads the JSON that a program of Nix printed. Throws CommandError when it is not of the form that this program knows. */
function readJson(program, schema, stdout) {
    let value;
    try {
        value = JSON.parse(stdout);
    }
    catch (cause) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(program, 0, 'what it printed is not JSON; is this Nix of another version?', { cause });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const { path = [], message = '' } = parsed.error.issues[0] ?? {};
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(program, 0, `what it printed is not understood (${[...path, message].join(' ')}); is this Nix of another version?`, {
        cause: parsed.error,
    });
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

/***/ 4737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/js/config/schema.js
var schema = __webpack_require__(9130);
// EXTERNAL MODULE: ./build/js/config/released-unit.js
var released_unit = __webpack_require__(5773);
// EXTERNAL MODULE: ./build/js/errors/errors.js
var errors = __webpack_require__(5);
// EXTERNAL MODULE: ./build/js/errors/quote.js
var errors_quote = __webpack_require__(6584);
// EXTERNAL MODULE: ./build/js/files/own-folder.js + 1 modules
var own_folder = __webpack_require__(1618);
// EXTERNAL MODULE: ./build/js/files/state-folder.js
var state_folder = __webpack_require__(8332);
// EXTERNAL MODULE: ./build/js/protocol/messages.js + 1 modules
var messages = __webpack_require__(5758);
// EXTERNAL MODULE: ./build/js/report/event.js
var report_event = __webpack_require__(3321);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./build/js/run/dry-run.js

/**
 * Runs what only reads, and hands what would write to `plan` instead of running it.
 * A dry run is the real verb over this runner, so the plan cannot drift from the real thing.
 */
function dryRunner(inner, plan) {
    return {
        async run(command) {
            if (command.effect === 'read')
                return inner.run(command);
            plan(command.argv);
            return nothingDone;
        },
        start(command) {
            if (command.effect === 'read')
                return inner.start(command);
            plan(command.argv);
            const stdout = new external_node_stream_.PassThrough();
            stdout.end();
            return {
                stdin: new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() }),
                stdout,
                finished: Promise.resolve(nothingDone),
                kill: () => undefined,
            };
        },
    };
}
const nothingDone = { status: 0, stdout: '', stderr: '' };

// EXTERNAL MODULE: ./build/js/verbs/agent-session.js + 2 modules
var agent_session = __webpack_require__(3528);
// EXTERNAL MODULE: ./build/js/verbs/conclude-attempt.js
var conclude_attempt = __webpack_require__(1122);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/js/verbs/gates.js


/** How much of a gate's output is kept, from its end. */
const OUTPUT_LIMIT_BYTES = 64 * 1024;
/** How much of a failed gate's output is reported. */
const REPORTED_LINES = 30;
const REPORTED_LINE_LENGTH = 2000;
/**
 * Runs gates one after another, and none after one that failed. Gives what each that ran came to. A gate that cannot even be
 * started has failed: this never throws for what a gate does.
 */
async function runGates(options, runner, reporter) {
    if (options.gates.length === 0)
        return [];
    return (0,report_event/* inPhase */.xe)(reporter, 'gate', async () => {
        const outcomes = [];
        for (const gate of options.gates) {
            reporter.report({ event: 'note', level: 'info', message: `Gate ${gate.name} runs, for at most ${gate.timeoutSeconds} s.` });
            const outcome = await runGate(gate, options, runner);
            outcomes.push(outcome);
            report(outcome, reporter);
            if (!outcome.passed)
                break;
        }
        return outcomes;
    });
}
/** The gate that failed; undefined when all passed. */
function failedGate(outcomes) {
    return outcomes.find(({ passed }) => !passed);
}
async function runGate(gate, { stage, directory, facts }, runner) {
    const [program = '', ...words] = gate.command;
    const began = performance.now();
    let tail = Buffer.alloc(0);
    const onOutput = (chunk) => {
        // One byte more tells that there was more.
        tail = Buffer.concat([tail, chunk]).subarray(-OUTPUT_LIMIT_BYTES - 1);
    };
    const ended = await runner
        .run({
        argv: [program, ...words],
        effect: 'write',
        directory,
        timeout: gate.timeoutSeconds * 1000,
        environment: { ...gate.environment, ...factsAsEnvironment(facts) },
        guarded: { onOutput },
    })
        .catch(notStarted);
    return {
        name: gate.name,
        stage,
        passed: !(ended instanceof errors/* CommandError */.Qd) && ended.status === 0 && ended.timedOut !== true,
        detail: detailOf(ended, gate),
        seconds: Math.round((performance.now() - began) / 100) / 10,
        output: textOf(tail),
    };
}
function factsAsEnvironment({ releaseId, application, hostName, manifestFile }) {
    return {
        GRIND_TO_PROD_RELEASE_ID: releaseId,
        GRIND_TO_PROD_APPLICATION: application,
        GRIND_TO_PROD_HOST: hostName,
        GRIND_TO_PROD_MANIFEST: manifestFile,
    };
}
function notStarted(error) {
    if (error instanceof errors/* CommandError */.Qd)
        return error;
    throw error;
}
function detailOf(ended, { command, timeoutSeconds }) {
    if (ended instanceof errors/* CommandError */.Qd)
        return `could not be started (${command[0]}: ${ended.stderr})`;
    if (ended.timedOut === true)
        return `did not end within ${timeoutSeconds} s`;
    return ended.status === null ? 'was ended by a signal' : `ended with status ${ended.status}`;
}
/** The last 64 KiB as text, without the half of a character that the cut may have left. */
function textOf(tail) {
    if (tail.length <= OUTPUT_LIMIT_BYTES)
        return tail.toString();
    const kept = tail.subarray(1);
    const start = kept.findIndex((byte) => (byte & 0xc0) !== 0x80);
    return kept.subarray(Math.max(start, 0)).toString();
}
function report({ name, passed, detail, seconds, output }, reporter) {
    const lines = output.trimEnd().split('\n').slice(-REPORTED_LINES);
    if (!passed && output.trim() !== '') {
        reporter.report({ event: 'log', source: `gate ${name}`, lines: lines.map((line) => line.slice(0, REPORTED_LINE_LENGTH)) });
    }
    const level = passed ? 'info' : 'warning';
    reporter.report({ event: 'note', level, message: `Gate ${name} ${passed ? 'passed' : 'failed'} after ${seconds} s: it ${detail}.` });
}

// EXTERNAL MODULE: ./build/js/verbs/reach-host.js
var reach_host = __webpack_require__(1859);
;// CONCATENATED MODULE: ./build/js/verbs/confirm-release.js
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







const LONGEST_PAUSE_MILLISECONDS = 2000;
/**
 * Confirms over a connection of its own: that one can be made is what the host waits to learn. The gates run over it first; one
 * that fails sends the release back at once. What is not said in time the host decides by itself, so not to reach it is no error
 * here: its record tells what it decided.
 */
function confirmer(options, runner, reporter) {
    let working;
    return {
        reporter: {
            report(event) {
                reporter.report(event);
                // A host that was lost and found again tells it again.
                if (event.event !== 'confirmation' || working !== undefined)
                    return;
                working = confirmInTime(options, event, runner, reporter);
                // Looked at when the host has its record; until then it must not end the process.
                working.catch(() => undefined);
            },
        },
        gates: async () => working,
    };
}
async function confirmInTime(options, { attempt, secondsLeft }, runner, reporter) {
    const deadline = performance.now() + secondsLeft * 1000;
    let gates;
    for (let wait = 100;; wait = Math.min(wait * 2, LONGEST_PAUSE_MILLISECONDS)) {
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const connection = __addDisposableResource(env_1, await (0,reach_host/* reachHost */.E)(options, runner, reporter), true);
                gates ??= await runGates(options.gates, runner, reporter);
                await send(options, connection, requestOf(options, attempt, gates), runner);
                return gates;
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
        catch (error) {
            if (!(0,errors/* isKnownError */.ux)(error))
                throw error;
            reporter.report({ event: 'note', level: 'warning', message: `The release is not confirmed: ${error.message}` });
            // An answer of its own will not be another one.
            if (!(0,conclude_attempt/* isContactError */.H)(error))
                return gates;
        }
        if (performance.now() + wait >= deadline)
            return gates;
        await (0,promises_.setTimeout)(wait);
    }
}
/** The events of the attempt come over the connection that carries it already. */
const silent = { report: () => undefined };
async function send({ config }, connection, request, runner) {
    const call = { verb: 'confirm', application: config.application, input: request, result: messages/* attemptResultSchema */.kn, effect: 'write' };
    await (0,agent_session/* callAgent */.k)(connection, call, runner, silent);
}
function requestOf({ actor }, attempt, gates) {
    const failed = failedGate(gates);
    const said = failed === undefined ? { decision: 'keep' } : { decision: 'revert', reason: reasonOf(failed) };
    return { protocol: messages/* PROTOCOL_VERSION */.WP, attempt, actor, ...said };
}
/** Longest reason that the protocol carries. */
const REASON_LIMIT = 1024;
function reasonOf({ name, detail }) {
    return `gate ${name} failed (it ${detail})`.slice(0, REASON_LIMIT);
}

;// CONCATENATED MODULE: ./build/js/closure/references-first.js
/**
 * The same entries, each after the entries that it refers to; otherwise in the order given. References to paths that are
 * not among the entries, and to itself, do not count. A cycle (which no store has) is broken somewhere.
 */
function referencesFirst(entries) {
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const ordered = [];
    const seen = new Set();
    // A stack of our own: chains of references can be longer than the call stack.
    const open = [];
    const enter = (entry) => {
        if (entry === undefined || seen.has(entry.path))
            return;
        seen.add(entry.path);
        open.push({ entry, next: 0 });
    };
    for (const entry of entries) {
        enter(entry);
        for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
            const reference = top.entry.references[top.next];
            top.next += 1;
            if (reference !== undefined) {
                enter(byPath.get(reference));
            }
            else {
                ordered.push(top.entry);
                open.pop();
            }
        }
    }
    return ordered;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/js/nix/nar.js
var nar_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var nar_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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


/**
 * The Nix archive format (NAR): a file tree as one stream of bytes, the same for the same tree.
 * Source: https://nix.dev/manual/nix/latest/protocols/nix-archive. Written here because one `nix-store --dump` per path
 * would start a process for each of hundreds of paths.
 */
const CHUNK_BYTES = 256 * 1024;
/** The NAR of a store path's files, in chunks of about 256 KiB. Never follows a symbolic link. Rejects with the file system's own errors. */
async function* narChunks(path) {
    const pending = new Pending();
    pending.strings('nix-archive-1');
    yield* node(Buffer.from(path), pending);
    yield pending.take();
}
/** The NAR of one regular, not executable file with these contents. */
function fileNar(contents) {
    const pending = new Pending();
    pending.strings('nix-archive-1', '(', 'type', 'regular', 'contents', contents, ')');
    return pending.take();
}
async function* node(path, pending) {
    const stats = await (0,external_node_fs_promises_.lstat)(path);
    pending.strings('(', 'type');
    if (stats.isSymbolicLink()) {
        pending.strings('symlink', 'target', await (0,external_node_fs_promises_.readlink)(path, { encoding: 'buffer' }));
    }
    else if (stats.isDirectory()) {
        pending.strings('directory');
        const names = await (0,external_node_fs_promises_.readdir)(path, { encoding: 'buffer' });
        for (const name of names.toSorted((left, right) => Buffer.compare(left, right))) {
            pending.strings('entry', '(', 'name', name, 'node');
            yield* node(Buffer.concat([path, Buffer.from('/'), name]), pending);
            pending.strings(')');
        }
    }
    else if (stats.isFile()) {
        yield* file(path, pending);
    }
    else {
        throw new Error(`${path.toString()} is neither a file, a folder nor a symbolic link`);
    }
    pending.strings(')');
    if (pending.size >= CHUNK_BYTES)
        yield pending.take();
}
async function* file(path, pending) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // O_NONBLOCK: should a pipe have taken the file's place since, opening it must not wait for a writer.
        const handle = nar_addDisposableResource(env_1, await (0,external_node_fs_promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK), true);
        const stats = await handle.stat();
        pending.strings('regular');
        if ((stats.mode & external_node_fs_.constants.S_IXUSR) !== 0)
            pending.strings('executable', '');
        pending.strings('contents');
        pending.length(stats.size);
        for (let position = 0; position < stats.size;) {
            const buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES, stats.size - position));
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
            if (bytesRead === 0)
                throw new Error(`${path.toString()} became shorter while it was read`);
            pending.raw(buffer.subarray(0, bytesRead));
            position += bytesRead;
            if (pending.size >= CHUNK_BYTES)
                yield pending.take();
        }
        pending.padding(stats.size);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = nar_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Bytes that wait to be yielded: trees are full of tiny strings, and a chunk for each would cost more than reading them. */
class Pending {
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

// EXTERNAL MODULE: ./build/js/manifest/canonical.js
var canonical = __webpack_require__(8012);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/js/transfer/compress.js


/** Of 147 MB of executables, level 1 makes 57 MB in 0.6 s, level 3 makes 51 MB in 0.8 s, level 6 makes 47 MB in 2.1 s. */
const LEVEL = 3;
const compress_CHUNK_BYTES = 128 * 1024;
/** The chunks compressed with zstd. An error of the source comes through as it is. */
function compress(chunks) {
    return through(chunks, compressor());
}
/** The chunks as they were before `compress`. Rejects with zlib's error when they are not what it makes. */
function decompress(chunks) {
    return through(chunks, decompressor());
}
/** The stream behind `compress`, for a pipeline. */
function compressor() {
    return (0,external_node_zlib_.createZstdCompress)({ chunkSize: compress_CHUNK_BYTES, params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: LEVEL } });
}
/** The stream behind `decompress`. */
function decompressor() {
    return createZstdDecompress({ chunkSize: compress_CHUNK_BYTES });
}
function through(chunks, transform) {
    // The callback is only there because `pipeline` wants one: an error also destroys the transform, and its reader sees it.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(chunks, { objectMode: false }), transform, () => undefined);
    return transform;
}

;// CONCATENATED MODULE: ./build/js/transfer/frames.js

/** Bytes of a frame before its payload. */
const HEAD_BYTES = 5;
/** The head of a frame; its payload follows it on the wire. */
function frameHead(type, length) {
    const head = Buffer.alloc(HEAD_BYTES);
    head.write(type, 'latin1');
    head.writeUInt32BE(length, 1);
    return head;
}
/** Reads exact amounts from chunks of any size; holds no more than what was asked for and one chunk. */
class ByteReader {
    #chunks;
    #held = Buffer.alloc(0);
    /** Bytes given out so far. */
    position = 0;
    constructor(input) {
        this.#chunks = input[Symbol.asyncIterator]();
    }
    /** Exactly `length` bytes. Throws InputError pack-invalid when the input ends before. */
    async read(length) {
        const parts = [this.#held];
        let size = this.#held.length;
        while (size < length) {
            const next = await this.#chunks.next();
            if (next.done === true) {
                throw new InputError('pack-invalid', `The pack ends after ${this.position + size} bytes, in the middle; send the release again.`);
            }
            parts.push(Buffer.from(next.value));
            size += next.value.length;
        }
        const whole = parts.length === 1 ? this.#held : Buffer.concat(parts, size);
        this.#held = whole.subarray(length);
        this.position += length;
        return whole.subarray(0, length);
    }
    /** Lets go of the input, so that whoever sends it learns that nobody listens any more. */
    async close() {
        await this.#chunks.return?.();
    }
    /** True when nothing is left. */
    async atEnd() {
        while (this.#held.length === 0) {
            const next = await this.#chunks.next();
            if (next.done === true)
                return true;
            this.#held = Buffer.from(next.value);
        }
        return false;
    }
}
/**
 * Reads one frame. `limits` says which types may come here and how many bytes each may have, so a hostile length is
 * refused before anything is allocated. Throws InputError pack-invalid.
 */
async function readFrame(reader, limits) {
    const at = reader.position;
    const head = await reader.read(HEAD_BYTES);
    const type = head.toString('latin1', 0, 1);
    const length = head.readUInt32BE(1);
    const limit = Object.hasOwn(limits, type) ? limits[type] : undefined;
    if (limit === undefined) {
        throw new InputError('pack-invalid', `The pack has something unexpected at byte ${at}; send the release again.`);
    }
    if (length > limit) {
        throw new InputError('pack-invalid', `The pack has a part of ${length} bytes at byte ${at}, where at most ${limit} are allowed.`);
    }
    return { type, bytes: await reader.read(length) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./build/js/closure/nix32.js
var nix32 = __webpack_require__(730);
// EXTERNAL MODULE: ./build/js/closure/store-path.js
var store_path = __webpack_require__(5693);
;// CONCATENATED MODULE: ./build/js/transfer/narinfo.js





/** What a store must know of a path to take it in. References include the path itself when it refers to itself; sizes are bytes. */
const narInfoSchema = schemas/* strictObject */.rej({
    path: store_path/* storePathSchema */.qd,
    narHash: store_path/* narHashSchema */.LN,
    narSize: schemas/* number */.aig().int().nonnegative(),
    references: schemas/* array */.YOg(store_path/* storePathSchema */.qd).max(10_000).readonly(),
    deriver: store_path/* storePathSchema */.qd.nullable(),
    signatures: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z0-9._-]{1,255}:[A-Za-z0-9+/]{86}==$/))
        .max(64)
        .readonly(),
    contentAddress: schemas/* string */.YjP()
        .regex(/^(?:text:|fixed:(?:r:|git:)?)(?:md5|sha1|sha256|sha512|blake3):[0-9a-z]{26,128}$/)
        .nullable(),
});
/** The hash part of a store path: names the path's files in a binary cache. */
function storePathHash(path) {
    return path.slice('/nix/store/'.length, '/nix/store/'.length + 32);
}
/** Where the compressed NAR of a path lies in a binary cache. */
function narUrl(path) {
    return `nar/${storePathHash(path)}.nar.zst`;
}
/** The narinfo text of a path, as a binary cache has it. */
function formatNarInfo(info) {
    return [
        `StorePath: ${info.path}`,
        `URL: ${narUrl(info.path)}`,
        'Compression: zstd',
        `NarHash: ${(0,nix32/* narHashToNix32 */.px)(info.narHash)}`,
        `NarSize: ${info.narSize}`,
        `References: ${info.references.map(withoutStore).join(' ')}`,
        ...(info.deriver === null ? [] : [`Deriver: ${withoutStore(info.deriver)}`]),
        ...info.signatures.map((signature) => `Sig: ${signature}`),
        ...(info.contentAddress === null ? [] : [`CA: ${info.contentAddress}`]),
        '',
    ].join('\n');
}
/** Reads a narinfo text; `formatNarInfo` of the answer gives the same text. Throws InputError pack-invalid for anything else. */
function parseNarInfo(text) {
    const values = (key) => text
        .split('\n')
        .filter((line) => line.startsWith(`${key}: `))
        .map((line) => line.slice(key.length + 2));
    const deriver = values('Deriver')[0];
    const hash = fromNix32((values('NarHash')[0] ?? '').replace(/^sha256:/, ''), 32);
    const parsed = narInfoSchema.safeParse({
        path: values('StorePath')[0],
        narHash: hash === undefined ? undefined : `sha256-${hash.toString('base64')}`,
        narSize: Number(values('NarSize')[0]),
        references: (values('References')[0] ?? '').split(' ').filter(Boolean).map(inStore),
        deriver: deriver === undefined ? null : inStore(deriver),
        signatures: values('Sig'),
        contentAddress: values('CA')[0] ?? null,
    });
    // One text for one meaning: whatever our own writer would not have written is refused.
    if (!parsed.success || formatNarInfo(parsed.data) !== text) {
        throw new InputError('pack-invalid', `The pack describes a path in a way that is not understood (${quote(text)}); send the release again.`);
    }
    return parsed.data;
}
function withoutStore(path) {
    return path.slice('/nix/store/'.length);
}
function inStore(name) {
    return `/nix/store/${name}`;
}

// EXTERNAL MODULE: ./build/js/manifest/schema.js
var manifest_schema = __webpack_require__(1543);
;// CONCATENATED MODULE: ./build/js/transfer/pack.js



/**
 * A pack: store paths on their way to a host, as one stream.
 *
 *     magic · header frame · for each path: narinfo frame, data frames, path-end frame · end frame
 *
 * The end frame carries the SHA-256 of all bytes before it, so a stream that was cut or changed is always noticed. The
 * digest is against accidents only: what a host accepts is decided by signatures and NAR hashes.
 */
const PACK_MAGIC = Buffer.from('grind-to-prod pack\n');
/** One letter per kind of frame. */
const frameTypes = { header: 'H', path: 'P', data: 'D', pathEnd: 'E', end: 'Z' };
/** Most bytes that a frame of each kind may have. A data frame is a piece of a compressed NAR. */
const frameLimits = { header: 16 * 1024 * 1024, path: 4 * 1024 * 1024, data: 1024 * 1024, pathEnd: 0, end: 1024 };
const packHeaderSchema = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz(1),
    /** How NARs are compressed. A field of its own, for codecs that need what the host already has. */
    codec: schemas/* enum */.k5n(['zstd']),
    releaseId: manifest_schema/* releaseIdSchema */.yU,
    /** How many paths follow, and the sum of their NAR sizes in bytes. */
    paths: schemas/* number */.aig().int().nonnegative().max(200_000),
    narBytes: schemas/* number */.aig().int().nonnegative(),
    /** Paths that the host is asked to fetch from its own substituters first, because grind lacks them. */
    substitute: schemas/* array */.YOg(store_path/* storePathSchema */.qd).max(200_000),
});
const packEndSchema = schemas/* strictObject */.rej({
    paths: schemas/* number */.aig().int().nonnegative(),
    narBytes: schemas/* number */.aig().int().nonnegative(),
    sha256: store_path/* sha256Schema */.bL,
});

;// CONCATENATED MODULE: ./build/js/transfer/encode.js






/**
 * The bytes of a pack. The paths must be those that the header announces; each NAR is read when its turn comes, so memory
 * stays bounded. Rejects with whatever reading a NAR rejects with; the pack then has no end, and no reader accepts it.
 */
async function* encodePack(header, paths) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let count = 0;
    let narBytes = 0;
    for await (const bytes of body()) {
        hash.update(bytes);
        yield bytes;
    }
    yield encode_frame(frameTypes.end, (0,canonical/* canonicalJson */.d)({ paths: count, narBytes, sha256: hash.digest('hex') }));
    async function* body() {
        yield PACK_MAGIC;
        yield encode_frame(frameTypes.header, (0,canonical/* canonicalJson */.d)(header));
        for await (const { info, nar } of paths) {
            yield encode_frame(frameTypes.path, formatNarInfo(info));
            for await (const chunk of compress(nar)) {
                for (let start = 0; start < chunk.length; start += frameLimits.data) {
                    const piece = chunk.subarray(start, start + frameLimits.data);
                    yield frameHead(frameTypes.data, piece.length);
                    yield piece;
                }
            }
            yield frameHead(frameTypes.pathEnd, 0);
            count += 1;
            narBytes += info.narSize;
        }
    }
}
function encode_frame(type, text) {
    const bytes = Buffer.from(text);
    return Buffer.concat([frameHead(type, bytes.length), bytes]);
}

// EXTERNAL MODULE: ./build/js/closure/inventory.js
var closure_inventory = __webpack_require__(7028);
// EXTERNAL MODULE: ./build/js/closure/text-path.js
var text_path = __webpack_require__(4197);
// EXTERNAL MODULE: ./build/js/nix/batches.js
var batches = __webpack_require__(2830);
// EXTERNAL MODULE: ./build/js/nix/check-validity.js
var check_validity = __webpack_require__(7225);
// EXTERNAL MODULE: ./build/js/nix/path-info.js
var path_info = __webpack_require__(5816);
;// CONCATENATED MODULE: ./build/js/nix/import.js

/**
 * One process that takes exactly these paths from a binary cache in a folder into this machine's store, as root. The paths
 * that they refer to must be in the store or among them. Without `fsync-store-paths` a path can be valid yet empty after a
 * power cut (NixOS/nix#11457). `--to local`: the store itself, never the daemon, whose own settings would apply.
 */
function importCommand(cacheFolder, paths, trust) {
    return {
        argv: [
            'nix',
            'copy',
            '--extra-experimental-features',
            'nix-command',
            '--from',
            `file://${cacheFolder}`,
            '--to',
            'local',
            '--no-recursive',
            '--stdin',
            ...trustOptions(trust),
            '--option',
            'substitute',
            'false',
        ],
        input: `${paths.join('\n')}\n`,
        effect: 'write',
    };
}
/**
 * Fetches paths (and what they refer to) from these substituters into this machine's store, as root; builds nothing. Links
 * named `root`, `root-2` … keep them from being collected.
 */
function substituteCommand(paths, trust) {
    return {
        argv: [
            'nix-store',
            '--realise',
            ...paths,
            '--add-root',
            trust.root,
            ...trustOptions(trust),
            '--option',
            'substitute',
            'true',
            '--option',
            'substituters',
            trust.substituters.join(' '),
            ...buildNothing,
        ],
        environment: { NIX_REMOTE: 'local' },
        effect: 'write',
    };
}
/** Options of `nix-store` with which it substitutes but never builds, here or elsewhere. */
const buildNothing = ['--option', 'builders', '', '--max-jobs', '0'];
function trustOptions({ trustedPublicKeys }) {
    const options = { 'require-sigs': 'true', 'trusted-public-keys': trustedPublicKeys.join(' '), 'fsync-store-paths': 'true' };
    return Object.entries(options).flatMap(([name, value]) => ['--option', name, value]);
}
/** The path that a line of the importing process says it begins with, or undefined. */
function importedPath(line) {
    return /^copying path '([^']+)'/.exec(line)?.[1];
}
/** Why an import failed, from what Nix printed; undefined when it is none of the reasons known. */
function importFailure(stderr) {
    for (const [code, pattern] of failures) {
        const match = pattern.exec(stderr);
        if (match !== null)
            return { code, path: storePathSchema.safeParse(match[1]).data };
    }
    return undefined;
}
/** The messages of Nix 2.3 to 2.34 (src/libstore/local-store.cc). */
const failures = (/* unused pure expression or super */ null && ([
    ['path-untrusted', /cannot add path '([^']*)' because it lacks a (?:valid )?signature/],
    ['disk-full', /No space left on device|Disk quota exceeded/],
    ['path-corrupt', /(?:hash|size) mismatch importing path '([^']*)'/],
    ['path-missing', /path '([^']*)' is not valid/],
]));

;// CONCATENATED MODULE: ./build/js/nix/realise.js

/**
 * `nix-store --realise`: fetches from the machine's substituters what is not valid yet, and never builds. With `root` it also
 * makes links there (`root`, `root-2`, …) that keep the paths from being collected. Fails when a path cannot be had.
 */
function realiseCommand(paths, root) {
    return {
        argv: ['nix-store', '--realise', ...buildNothing, ...(root === undefined ? [] : ['--add-root', root]), ...paths],
        effect: 'write',
    };
}

// EXTERNAL MODULE: ./build/js/run/expect-success.js
var expect_success = __webpack_require__(5501);
;// CONCATENATED MODULE: ./build/js/verbs/grind-closure.js










/** The build host, in messages. */
const GRIND = 'grind';
/**
 * Looks up a release in grind's store, fetches from grind's substituters what it lacks, and makes sure that the rest is what the
 * manifest speaks of. Builds nothing. Links named `root…` hold it against collection. Throws HostError path-missing or path-corrupt.
 */
async function grindClosure({ manifest, text, inventory }, root, runner) {
    const components = [...new Set(Object.values(manifest.components).map(({ storePath }) => storePath))];
    const wanted = inventory === undefined ? components : inventory.paths.map(({ path }) => path);
    const lacking = await fetchLacking(wanted, runner);
    if (inventory === undefined && lacking.length > 0)
        throw missing(lacking, 'and the bundle has no inventory.json, so what it needs is not known; ');
    const absent = new Set(lacking);
    const present = wanted.filter((path) => !absent.has(path));
    // Rooted before it is looked at: what is looked at must still be there when it is packed.
    for (const [index, batch] of (0,batches/* batches */.X)(lacking.length === 0 ? components : present).entries()) {
        await (0,expect_success/* expectSuccess */.l)(runner, realiseCommand(batch, `${root}-${index}`));
    }
    const infos = (0,path_info/* parsePathInfo */.F)(await (0,expect_success/* expectSuccess */.l)(runner, (0,path_info/* pathInfoCommand */.z)(present, { closure: inventory === undefined })));
    checkAgainst(manifest.components, inventory, infos);
    const whole = inventory ?? (0,closure_inventory/* inventoryOf */.o8)(infos.map(closurePath));
    if ((0,closure_inventory/* summarize */.eh)(whole).digest !== manifest.closure.digest) {
        const { paths, narBytes } = manifest.closure;
        throw new errors/* HostError */.dh('path-corrupt', GRIND, `The closure on grind (${whole.paths.length} paths) is not the one of the manifest (${paths} paths, ${narBytes} bytes): something in it was built again with another result; build the manifest again.`);
    }
    const own = manifestInfo(`${manifest.application}-release.json`, text, components);
    return {
        closure: (0,closure_inventory/* inventoryOf */.o8)([...whole.paths, closurePath(own.info)]),
        manifestPath: own.info.path,
        manifestNar: own.nar,
        packable: new Map([own.info, ...infos].map((info) => [info.path, info])),
        lacking,
    };
}
/** The sentence for paths that nobody has. */
function missing(paths, detail = '') {
    return new errors/* HostError */.dh('path-missing', GRIND, `Grind's store lacks ${paths[0]}${paths.length > 1 ? ` and ${paths.length - 1} more` : ''}, and no substituter of grind has it; ${detail}build the release on grind again, ` +
        'or let the host fetch it with --allow-host-fallback, if its policy names substituters.');
}
async function fetchLacking(paths, runner) {
    const lacking = await (0,check_validity/* invalidPaths */.i)(runner, paths);
    if (lacking.length === 0)
        return [];
    // Its failure is no news: what it could not fetch is still lacking.
    for (const batch of (0,batches/* batches */.X)(lacking))
        await runner.run(realiseCommand(batch));
    return (0,check_validity/* invalidPaths */.i)(runner, lacking);
}
/** Names the path that grind has otherwise than the manifest says: a hash of the whole closure could only say that there is one. */
function checkAgainst(components, inventory, infos) {
    const expected = new Map([
        ...Object.values(components).map(({ storePath, narHash }) => [storePath, narHash]),
        ...(inventory?.paths ?? []).map(({ path, narHash }) => [path, narHash]),
    ]);
    const other = infos.find(({ path, narHash }) => (expected.get(path) ?? narHash) !== narHash);
    if (other === undefined)
        return;
    throw new errors/* HostError */.dh('path-corrupt', GRIND, `${other.path} on grind is not what the manifest speaks of (NAR hash ${other.narHash} instead of ${expected.get(other.path)}): it was built again with another result; build the manifest again.`);
}
function closurePath({ path, narHash, narSize, references }) {
    return { path, narHash, narSize, references: [...references] };
}
/** The manifest's own store path: content-addressed, so it needs no signature. */
function manifestInfo(name, text, references) {
    const contents = Buffer.from(text);
    const nar = fileNar(contents);
    const info = {
        path: (0,text_path/* textStorePath */.sX)(name, contents, references),
        narHash: `sha256-${(0,external_node_crypto_.createHash)('sha256').update(nar).digest('base64')}`,
        narSize: nar.length,
        references: references.toSorted(),
        deriver: null,
        signatures: [],
        contentAddress: (0,text_path/* textContentAddress */.nV)(contents),
    };
    return { info, nar };
}

;// CONCATENATED MODULE: ./build/js/verbs/copy-missing.js









/**
 * Packs exactly the missing paths, references first, and streams them into the host. What grind lacks itself, the host is
 * asked to fetch. Throws what the agent throws, and HostError path-corrupt or path-missing for a path that is broken on grind.
 */
async function copyMissing(options, runner, reporter) {
    const { connection, application, releaseId, grind, missing } = options;
    const { infos, substitute } = partition(grind, missing);
    const narBytes = infos.reduce((sum, { narSize }) => sum + narSize, 0);
    const progress = progressReporter(reporter, narBytes);
    function* paths() {
        for (const info of infos)
            yield { info, nar: checkedNar(info, grind, progress) };
    }
    const header = { format: 1, codec: 'zstd', releaseId, paths: infos.length, narBytes, substitute };
    return (0,report_event/* inPhase */.xe)(reporter, 'copy', () => (0,agent_session/* callAgent */.k)(connection, { verb: 'receive', application, input: encodePack(header, paths()), result: messages/* receiveResultSchema */.oz, effect: 'write' }, runner, reporter), connection.target.name);
}
/** What of the missing paths is packed, references first, and what the host must fetch elsewhere. */
function partition(grind, missing) {
    const infos = missing.flatMap((path) => grind.packable.get(path) ?? []);
    return { infos: referencesFirst(infos), substitute: missing.filter((path) => !grind.packable.has(path)) };
}
/** The NAR of a path. Its hash is computed on the way: Nix's database says what it was, the disk says what it is. */
async function* checkedNar(info, grind, progress) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    try {
        for await (const chunk of info.path === grind.manifestPath ? [grind.manifestNar] : narChunks(info.path)) {
            hash.update(chunk);
            size += chunk.length;
            yield chunk;
            progress(chunk.length);
        }
    }
    catch (error) {
        throw (0,errors/* isKnownError */.ux)(error) ? error : unreadable(info.path, error);
    }
    const narHash = `sha256-${hash.digest('base64')}`;
    if (size === info.narSize && narHash === info.narHash)
        return;
    throw new errors/* HostError */.dh('path-corrupt', GRIND, `${info.path} on grind is not what Nix's database says that it is (${size} bytes with NAR hash ${narHash}); mend it with "nix store repair ${info.path}", or build it again.`);
}
function unreadable(path, cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    const mend = `mend it with "nix store repair ${path}", or build it again`;
    return code === 'ENOENT'
        ? new errors/* HostError */.dh('path-missing', GRIND, `${path} is valid on grind, but files of it are gone; ${mend}.`, { cause })
        : new errors/* HostError */.dh('path-corrupt', GRIND, `${path} on grind cannot be read (${code}); ${mend}.`, { cause });
}
/** Reports bytes of NAR that went into the pack: not for every chunk, two hundred times in all at most. */
function progressReporter(reporter, total) {
    let done = 0;
    let reported = 0;
    return (bytes) => {
        done += bytes;
        if (done - reported < total / 200 && done < total)
            return;
        reported = done;
        reporter.report({ event: 'progress', phase: 'copy', done, total, unit: 'bytes' });
    };
}

// EXTERNAL MODULE: ./build/js/activation/data-backup.js
var data_backup = __webpack_require__(454);
;// CONCATENATED MODULE: ./build/js/verbs/plan-backup.js


/** Refuses to ask for a backup that cannot be. Throws InputError usage. */
function requireBackupPossible(manifest, asked) {
    const why = asked ? (0,data_backup/* whyNoBackup */.ew)(manifest) : null;
    if (why === null)
        return;
    throw new errors/* InputError */.dz('usage', `A backup of the data cannot be made before this release, because ${why}; add data to grind-to-prod.yml and build anew, or leave --schema-change out.`);
}
/** The folders that the host would back up first. */
function plannedBackup(manifest, asked) {
    return (0,data_backup/* wantsBackup */.SZ)(manifest, asked) ? manifest.data.folders : [];
}

;// CONCATENATED MODULE: ./build/js/verbs/judge-release.js






/**
 * Runs the gates of a release that a host has committed. When one fails, the host goes back to exactly the release that it ran
 * before, as its record says. This ends in a verdict whatever the gates do and the host says, and in COMMITTED only when all passed.
 */
async function judgeRelease(options, connection, runner, reporter) {
    const { hostName, record } = options;
    const gates = options.ran ?? (await runGates(options.gates, runner, reporter));
    const failed = failedGate(gates);
    if (failed === undefined)
        return { verdict: 'COMMITTED', reason: record.reason, gates, rollback: null };
    const failure = `Gate ${failed.name} failed (it ${failed.detail})`;
    const { previousRelease: previous, releaseId } = record;
    if (previous === null || previous === releaseId) {
        const reason = `${failure}, and ${hostName} has no release before this one to go back to: it still runs ${releaseId}; decide whether that may stay.`;
        return { verdict: 'NEEDS_HUMAN', reason, gates, rollback: null };
    }
    const goingBack = () => goBack(options, failed, previous, connection, runner, reporter);
    const back = await (0,report_event/* inPhase */.xe)(reporter, 'rollback', goingBack, hostName);
    return { ...verdictOf(back, failure, hostName, previous), gates, rollback: back.record };
}
function verdictOf({ verdict, reason }, failure, hostName, previous) {
    if (verdict === 'COMMITTED')
        return { verdict: 'ROLLED_BACK', reason: `${failure}, so ${hostName} went back to ${previous}: ${reason}` };
    if (verdict === 'UNKNOWN')
        return { verdict, reason: `${failure}, and whether ${hostName} went back to ${previous} is not known: ${reason}` };
    return { verdict: 'NEEDS_HUMAN', reason: `${failure}, but the way back to ${previous} on ${hostName} failed: ${reason}` };
}
/** Asks the host to go back, unless something else became current while the gates ran: that is not ours to take away. */
async function goBack(options, gate, previous, connection, runner, reporter) {
    const request = {
        protocol: messages/* PROTOCOL_VERSION */.WP,
        attempt: (0,external_node_crypto_.randomUUID)(),
        actor: actorOf(options.actor, gate),
        expectCurrent: options.record.releaseId,
    };
    try {
        return await (0,conclude_attempt/* concludeAttempt */.j)(options, connection, { verb: 'rollback', request, words: ['--to', previous] }, runner, reporter);
    }
    catch (error) {
        // To have been refused changes nothing, but the release that failed its gate is still there.
        if (error instanceof errors/* HostError */.dh || error instanceof errors/* InputError */.dz)
            return { verdict: 'NEEDS_HUMAN', reason: error.message, record: null };
        throw error;
    }
}
/** Longest name of an actor that the protocol carries. */
const ACTOR_NAME_LIMIT = 256;
/** Names the gate, so that the host's ledger says by itself why the release was taken back. */
function actorOf(actor, { name }) {
    const cause = ` (gate ${name} failed)`;
    return { ...actor, name: `${actor.name.slice(0, ACTOR_NAME_LIMIT - cause.length)}${cause}` };
}

// EXTERNAL MODULE: ./build/js/verbs/read-bundle.js
var read_bundle = __webpack_require__(2216);
// EXTERNAL MODULE: ./build/js/verbs/snapshots-around.js
var snapshots_around = __webpack_require__(3962);
;// CONCATENATED MODULE: ./build/js/verbs/promote.js
var promote_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var promote_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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























/**
 * Copies a release to a host and makes it current there. Everything that can be refused is refused before anything is copied.
 * Throws InputError, HostError and GateError when nothing was changed; from then on it ends in a verdict.
 */
async function promote(options, runner, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { config, hostName } = options;
        const bundle = await (0,read_bundle/* readBundle */.B)(options.bundle, options.expectedReleaseId);
        (0,reach_host/* sshHost */.T)(config, hostName);
        if (bundle.manifest.application !== config.application) {
            throw new errors/* InputError */.dz('wrong-application', `The manifest is of ${(0,errors_quote/* quote */.h)(bundle.manifest.application)}, but grind-to-prod.yml is of ${(0,errors_quote/* quote */.h)(config.application)}; give the manifest that was built from this repository.`);
        }
        requireBackupPossible(bundle.manifest, options.schemaChange === true);
        const local = options.dryRun === true ? dryRunner(runner, () => undefined) : runner;
        const stack = promote_addDisposableResource(env_1, new AsyncDisposableStack()
        // Not below /tmp: a runner's service may have one of its own, and a collection that does not see our links takes what they hold.
        , true);
        // Not below /tmp: a runner's service may have one of its own, and a collection that does not see our links takes what they hold.
        const folder = stack.use(await (0,own_folder/* ownFolder */.v)((0,external_node_path_.join)((0,state_folder/* stateFolder */.y)(options.environment, (0,external_node_os_.homedir)()), 'temporary'), 'promote'));
        const [reached, looked] = await Promise.allSettled([
            (0,reach_host/* reachHost */.E)(options, runner, reporter),
            (0,report_event/* inPhase */.xe)(reporter, 'manifest', () => grindClosure(bundle, (0,external_node_path_.join)(folder.path, 'root'), local)),
        ]);
        if (reached.status === 'fulfilled')
            stack.use(reached.value);
        if (reached.status === 'rejected')
            throw reached.reason;
        if (looked.status === 'rejected')
            throw looked.reason;
        const connection = reached.value;
        const grind = looked.value;
        const prepare = preparation(options, { connection, bundle, grind }, runner, reporter);
        // What may still be refused must leave no trace on the host, so it is only looked at first.
        const onlyLook = options.dryRun === true || grind.lacking.length > 0 || config.gates.beforePromote.length > 0;
        const before = await prepare(onlyLook);
        const result = {
            releaseId: bundle.releaseId,
            previousRelease: before.currentRelease,
            record: null,
            copy: nothingCopied(grind, before),
            gates: [],
            rollback: null,
        };
        if (before.alreadyCurrent)
            return { ...result, verdict: 'UNCHANGED', reason: `${hostName} already runs this release.` };
        const { infos, substitute } = partition(grind, before.missing);
        if (options.dryRun === true) {
            const narBytes = infos.reduce((sum, { narSize }) => sum + narSize, 0);
            return {
                ...result,
                verdict: 'UNCHANGED',
                reason: `A dry run: ${before.missing.length} paths (${narBytes} bytes) would be copied to ${hostName}, and of ${bundle.manifest.units.length} units those restarted that it concerns.`,
                plan: {
                    missing: before.missing,
                    lacking: substitute,
                    narBytes,
                    restarts: (0,released_unit/* unitNames */.PH)(bundle.manifest.units),
                    backup: plannedBackup(bundle.manifest, options.schemaChange === true),
                    gates: plannedGates(options),
                    confirmWithinSeconds: bundle.manifest.confirm?.deadlineSeconds ?? null,
                },
            };
        }
        if (substitute.length > 0 && options.allowHostFallback !== true)
            throw missing(substitute);
        const passed = await passGates(options, bundle, runner, reporter);
        const rooted = onlyLook ? await prepare(false) : before;
        const copy = await copyAll(options, { connection, bundle, grind, prepare }, rooted, runner, reporter);
        const request = {
            protocol: messages/* PROTOCOL_VERSION */.WP,
            releaseId: bundle.releaseId,
            manifestPath: grind.manifestPath,
            attempt: (0,external_node_crypto_.randomUUID)(),
            expectCurrent: options.expectCurrent,
            actor: options.actor,
            copy,
            ...signed(bundle),
            ...(options.schemaChange === true ? { schemaChange: true } : {}),
        };
        const afterApply = { ...options, gates: gatesOf('afterApply', options, bundle) };
        const confirming = confirmer(afterApply, runner, reporter);
        const folderOfSnapshots = options.snapshots === true ? bundle.folder : options.snapshots;
        const snapshots = (0,snapshots_around/* snapshotsAround */.Z)({ ...options, folder: folderOfSnapshots, attempt: request.attempt }, runner, reporter);
        await snapshots.take('before', connection);
        const concluded = await (0,conclude_attempt/* concludeAttempt */.j)(options, connection, { verb: 'apply', request }, runner, confirming.reporter);
        const ran = await confirming.gates();
        const ended = { ...result, ...concluded, copy, gates: [...passed, ...(ran ?? [])] };
        const judged = concluded.verdict === 'COMMITTED' && concluded.record !== null
            ? await judgeRelease({ ...afterApply, ran, record: concluded.record }, connection, runner, reporter)
            : { verdict: concluded.verdict, gates: ran ?? [] };
        if (judged.verdict !== 'UNKNOWN')
            await snapshots.take('after', connection);
        return { ...ended, ...judged, gates: [...passed, ...judged.gates], ...snapshots.result() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = promote_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function gatesOf(stage, { config, directory, hostName }, bundle) {
    const facts = { releaseId: bundle.releaseId, application: config.application, hostName, manifestFile: bundle.file };
    return { stage, gates: config.gates[stage], directory, facts };
}
/** Runs the gates that stand before the copy. Throws GateError when one fails. */
async function passGates(options, bundle, runner, reporter) {
    const outcomes = await runGates(gatesOf('beforePromote', options, bundle), runner, reporter);
    const failed = failedGate(outcomes);
    if (failed === undefined)
        return outcomes;
    throw new errors/* GateError */.ue(`Gate ${failed.name} failed (it ${failed.detail}), so nothing was copied to ${options.hostName} and nothing changed there; mend what it found, and promote again.`, outcomes);
}
function plannedGates({ config }) {
    return schema/* gateStages */.x.flatMap((stage) => config.gates[stage].map(({ name }) => ({ name, stage })));
}
function signed({ signature }) {
    return signature === undefined ? {} : { signature };
}
function preparation({ expectCurrent }, { connection, bundle, grind }, runner, reporter) {
    return (dryRun) => {
        const request = {
            protocol: messages/* PROTOCOL_VERSION */.WP,
            releaseId: bundle.releaseId,
            manifest: bundle.text,
            manifestPath: grind.manifestPath,
            closure: grind.closure,
            dryRun,
            expectCurrent,
            ...signed(bundle),
        };
        const call = { verb: 'prepare', application: bundle.manifest.application, input: request, result: messages/* prepareResultSchema */.a7 };
        return (0,report_event/* inPhase */.xe)(reporter, 'preflight', () => (0,agent_session/* callAgent */.k)(connection, { ...call, effect: dryRun ? 'read' : 'write' }, runner, reporter), connection.target.name);
    };
}
/** A collection on the host may take what was there a moment ago; more often than this it is not chance. */
const COPY_ROUNDS = 3;
/** Copies until the host says that nothing is missing: only then is the release rooted there, whatever a collection did meanwhile. */
async function copyAll({ hostName }, copying, prepared, runner, reporter) {
    const { connection, bundle, grind, prepare } = copying;
    let copy = nothingCopied(grind, prepared);
    let lost = prepared.missing;
    for (let round = 0; lost.length > 0; round += 1) {
        if (round === COPY_ROUNDS) {
            throw new errors/* HostError */.dh('path-missing', hostName, `${hostName} lost ${lost[0]} after it was copied, ${COPY_ROUNDS} times over: a garbage collection runs there; wait until it is done and promote again.`);
        }
        const received = await copyMissing({ connection, application: bundle.manifest.application, releaseId: bundle.releaseId, grind, missing: lost }, runner, reporter);
        copy = {
            copiedPaths: copy.copiedPaths + received.paths,
            copiedNarBytes: copy.copiedNarBytes + received.narBytes,
            packBytes: copy.packBytes + received.packBytes,
            presentPaths: copy.presentPaths,
            substitutedPaths: [...new Set([...copy.substitutedPaths, ...received.substitutedPaths])],
        };
        lost = (await prepare(false)).missing;
    }
    return copy;
}
function nothingCopied({ closure }, { missing: lacked }) {
    return { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: closure.paths.length - lacked.length, substitutedPaths: [] };
}


/***/ }),

/***/ 2216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readBundle)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6584);
/* harmony import */ var _files_read_limited_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2435);
/* harmony import */ var _manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8493);
/* harmony import */ var _manifest_release_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8825);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1543);
/* harmony import */ var _trust_signature_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9065);









/**
 * Reads a manifest file, or the one in a folder, and the `manifest.sig` and `inventory.json` that lie beside it, if any. Throws
 * InputError manifest-missing, manifest-invalid (also when it is not the release that was approved), signature-invalid or
 * inventory-invalid.
 */
async function readBundle(path, expectedReleaseId) {
    const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((stats) => stats.isDirectory(), () => false);
    const manifestFile = isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'manifest.json') : path;
    const text = await (0,_files_read_limited_js__WEBPACK_IMPORTED_MODULE_3__/* .readLimited */ .t)(manifestFile, _manifest_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_LIMIT_BYTES */ .SC).catch((cause) => {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('manifest-missing', `The manifest ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(manifestFile)} cannot be read (${reason(cause)}); give a manifest.json or its folder.`, {
            cause,
        });
    });
    if (text === undefined) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('manifest-missing', `There is no manifest at ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(manifestFile)}; make one with grind-to-prod build-manifest.`);
    }
    const manifest = (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(Buffer.from(text));
    const id = (0,_manifest_release_id_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseId */ .B)(text);
    if (expectedReleaseId !== undefined && expectedReleaseId !== id) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('manifest-invalid', `The manifest's release id is ${id}, but ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(expectedReleaseId)} was approved; take the manifest of the approved release, or have this one approved.`);
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
    return (0,_files_read_limited_js__WEBPACK_IMPORTED_MODULE_3__/* .readLimited */ .t)(file, _trust_signature_js__WEBPACK_IMPORTED_MODULE_7__/* .SIGNATURE_LIMIT_BYTES */ .dY).catch((cause) => {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('signature-invalid', `The signature ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(file)} cannot be read (${reason(cause)}).`, { cause });
    });
}
async function readInventory(file, manifest) {
    const text = await (0,_files_read_limited_js__WEBPACK_IMPORTED_MODULE_3__/* .readLimited */ .t)(file, _manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .INVENTORY_LIMIT_BYTES */ .RN).catch((cause) => {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('inventory-invalid', `The inventory ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(file)} cannot be read (${reason(cause)}).`, { cause });
    });
    if (text === undefined)
        return undefined;
    const inventory = (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInventory */ .au)(Buffer.from(text));
    (0,_manifest_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .checkInventory */ .Lb)(manifest, inventory);
    return inventory;
}
function reason(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
