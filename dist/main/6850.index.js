import { modules as shared0 } from './shared-8279.js';
import { modules as shared1 } from './shared-70780.js';
export const id = 6850;
export const ids = [6850,8417];
export const modules = {
...shared0,
...shared1,


/***/ 96850: // build/js/verbs/promote.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/domain/config/find-host.js
var find_host = __webpack_require__(85670);
// EXTERNAL MODULE: ./build/js/domain/config/schema.js + 2 modules
var schema = __webpack_require__(10349);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/tools/files/own-folder.js + 1 modules
var own_folder = __webpack_require__(87097);
// EXTERNAL MODULE: ./build/js/tools/files/state-folder.js
var state_folder = __webpack_require__(4568);
// EXTERNAL MODULE: ./build/js/domain/protocol/attempt.js
var attempt = __webpack_require__(99289);
// EXTERNAL MODULE: ./build/js/domain/protocol/expected-host.js
var expected_host = __webpack_require__(25729);
// EXTERNAL MODULE: ./build/js/domain/protocol/messages.js
var messages = __webpack_require__(35430);
// EXTERNAL MODULE: ./build/js/domain/report/event.js
var report_event = __webpack_require__(59786);
;// CONCATENATED MODULE: ./build/js/tools/run/read-only.js
/**
 * Runs commands that read, and skips those that write as if each had succeeded and printed nothing. For a step that a dry run
 * shares with the real run and whose writes nothing afterwards depends on, such as roots of the garbage collector. It plans
 * nothing: what a verb would do is for the verb itself to tell.
 */
function readOnlyRunner(inner) {
    return {
        run: async (command) => (command.effect === 'read' ? inner.run(command) : skipped),
        start(command) {
            if (command.effect === 'read')
                return inner.start(command);
            throw new TypeError(`${command.argv[0]} writes and is streamed: there is no output that could stand for its own.`);
        },
    };
}
const skipped = { status: 0, stdout: '', stderr: '' };

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/steps/agent/session.js + 4 modules
var agent_session = __webpack_require__(96397);
// EXTERNAL MODULE: ./build/js/steps/agent/answer-of-error.js
var answer_of_error = __webpack_require__(90171);
// EXTERNAL MODULE: ./build/js/steps/program/user-program.js
var user_program = __webpack_require__(81467);
;// CONCATENATED MODULE: ./build/js/steps/gates/gates.js


/**
 * Runs gates one after another, and none after one that failed. Gives what each that ran came to. A gate that cannot even be
 * started has failed: this never throws for what a gate does.
 */
async function runGates(options, context) {
    const { runner, reporter } = context;
    if (options.gates.length === 0)
        return [];
    return (0,report_event/* inPhase */.xe)(reporter, 'gate', async () => {
        const outcomes = [];
        for (const gate of options.gates) {
            (0,report_event/* info */.pq)(reporter, `Gate ${gate.name} runs, for at most ${gate.timeoutSeconds} s.`);
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
    const environment = { ...gate.environment, ...factsAsEnvironment(facts) };
    return { name: gate.name, stage, ...(await (0,user_program/* runUserProgram */.H)({ ...gate, environment, directory }, runner)) };
}
function factsAsEnvironment({ releaseId, application, hostName, role, manifestFile }) {
    return {
        GRIND_TO_PROD_RELEASE_ID: releaseId,
        GRIND_TO_PROD_APPLICATION: application,
        GRIND_TO_PROD_HOST: hostName,
        // Empty rather than left out: what the caller's own environment says of it is not meant.
        GRIND_TO_PROD_ROLE: role ?? '',
        GRIND_TO_PROD_MANIFEST: manifestFile,
    };
}
function report({ name, passed, detail, seconds, output }, reporter) {
    if (!passed)
        (0,user_program/* reportOutput */.u)(`gate ${name}`, output, reporter);
    const level = passed ? 'info' : 'warning';
    (0,report_event/* note */.N4)(reporter, level, `Gate ${name} ${passed ? 'passed' : 'failed'} after ${seconds} s: it ${detail}.`);
}

// EXTERNAL MODULE: ./build/js/steps/agent/host-client.js + 2 modules
var host_client = __webpack_require__(91962);
;// CONCATENATED MODULE: ./build/js/steps/promote/confirm-release.js
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
function confirmer(options, context) {
    const { reporter } = context;
    let working;
    return {
        reporter: {
            report(event) {
                reporter.report(event);
                // A host that was lost and found again tells it again.
                if (event.event !== 'confirmation' || working !== undefined)
                    return;
                working = confirmInTime(options, event, context);
                // Looked at when the host has its record; until then it must not end the process.
                working.catch(() => undefined);
            },
        },
        gates: async () => working,
    };
}
async function confirmInTime(options, { attempt, secondsLeft }, context) {
    const { reporter } = context;
    const deadline = performance.now() + secondsLeft * 1000;
    let gates;
    for (let wait = 100;; wait = Math.min(wait * 2, LONGEST_PAUSE_MILLISECONDS)) {
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const client = __addDisposableResource(env_1, await (0,host_client/* connectTo */.m)(options, context), true);
                gates ??= await runGates(options.gates, context);
                await send(client, requestOf(options, attempt, gates));
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
            (0,report_event/* warn */.R8)(reporter, `The release is not confirmed: ${error.text}`);
            // An answer of its own will not be another one.
            if (!(0,answer_of_error/* isContactError */.H)(error))
                return gates;
        }
        if (performance.now() + wait >= deadline)
            return gates;
        await (0,promises_.setTimeout)(wait);
    }
}
/** The events of the attempt come over the connection that carries it already. */
const silent = { report: () => undefined };
async function send({ context, ...session }, request) {
    await (0,agent_session/* callAgent */.ks)({ ...session, context: { ...context, reporter: silent } }, { verb: 'confirm', input: request, effect: 'write' });
}
function requestOf({ actor, config, hostName }, attempt, gates) {
    const failed = failedGate(gates);
    const said = failed === undefined ? { decision: 'keep' } : { decision: 'revert', reason: reasonOf(failed) };
    return { protocol: messages/* PROTOCOL_VERSION */.WP, attempt, actor, ...said, ...(0,expected_host/* expectedMachine */.AY)(config, hostName) };
}
/** Longest reason that the protocol carries. */
const REASON_LIMIT = 1024;
function reasonOf({ name, detail }) {
    return `gate ${name} failed (it ${detail})`.slice(0, REASON_LIMIT);
}

;// CONCATENATED MODULE: ./build/js/domain/closure/references-first.js
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
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./build/js/domain/nar/limits.js
/**
 * What a NAR may have, as Nix reads and writes it since CVE-2026-44028: a deeper one made its parser run out of stack. The root is the first
 * level. Source: src/libutil/archive.cc of Nix.
 */
const limits_NAR_MAX_DEPTH = 64;
/** Bytes of a name in a folder, and of what a symbolic link points to. */
const limits_NAR_MAX_NAME_BYTES = 255;
const limits_NAR_MAX_TARGET_BYTES = 4095;
/** Why a NAR cannot have an entry of this name, as a clause; undefined when it can. */
function limits_nameProblem(name) {
    if (name.length === 0)
        return 'is empty';
    if (name.length > limits_NAR_MAX_NAME_BYTES)
        return `has more than ${limits_NAR_MAX_NAME_BYTES} bytes`;
    if (name[0] === DOT && (name.length === 1 || (name.length === 2 && name[1] === DOT)))
        return 'leads to another folder';
    return name.includes(SLASH) || name.includes(0) ? 'has a slash or a NUL' : undefined;
}
/** The same of what a symbolic link points to. */
function limits_targetProblem(target) {
    if (target.length === 0)
        return 'is empty';
    if (target.length > limits_NAR_MAX_TARGET_BYTES)
        return `has more than ${limits_NAR_MAX_TARGET_BYTES} bytes`;
    return target.includes(0) ? 'has a NUL' : undefined;
}
const DOT = '.'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);

;// CONCATENATED MODULE: ./build/js/domain/nar/check.js

/** Thrown for bytes that are no NAR that a mended Nix would take; the caller knows whose they are. */
class NarError extends Error {
    name = 'NarError';
}
/** The longest word of the format itself. */
const MAX_WORD_BYTES = 32;
const NOTHING = Buffer.alloc(0);
/** With its padding a longer one would not be of 64 bits. */
const MAX_LENGTH = (/* unused pure expression or super */ null && (2n ** 64n - 8n));
/**
 * Reads a NAR as it comes, and holds it to what a mended Nix holds it to: the words of the format, the depth, names and their order,
 * paddings. Keeps one name for each level and no content, so a length says nothing of how much is held: it is a number, up to 2\u2076\u2074 \u2212 1, and
 * contents are passed over by it.
 */
class NarCheck {
    /** What comes next: a program that stops where more bytes are needed. */
    #steps = this.#archive();
    /** A string's bytes that are being gathered, and how many are wanted. */
    #wanted = 0;
    #gathered = NOTHING;
    /** Bytes of contents still to be passed over: a file may have more than a number holds. */
    #skip = 0n;
    #isDone = false;
    #limit;
    /** `narSize`: how many bytes the whole has, where that is known; a file in it that says more is refused there. */
    constructor(narSize) {
        this.#limit = narSize === undefined ? MAX_LENGTH : BigInt(narSize);
        this.#advance(NOTHING);
    }
    /** Takes the next bytes. Throws NarError. */
    write(bytes) {
        let rest = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        while (rest.length > 0) {
            if (this.#isDone)
                throw new NarError('it goes on after its end');
            if (this.#skip > 0n) {
                const passed = this.#skip < BigInt(rest.length) ? Number(this.#skip) : rest.length;
                this.#skip -= BigInt(passed);
                rest = rest.subarray(passed);
                if (this.#skip === 0n)
                    this.#advance(NOTHING);
                continue;
            }
            const lacking = this.#wanted - this.#gathered.length;
            const taken = rest.subarray(0, lacking);
            rest = rest.subarray(taken.length);
            if (taken.length < lacking) {
                this.#gathered = Buffer.concat([this.#gathered, taken]);
                return;
            }
            const whole = this.#gathered.length === 0 ? taken : Buffer.concat([this.#gathered, taken]);
            this.#gathered = NOTHING;
            this.#advance(whole);
        }
    }
    /** Says that no more comes. Throws NarError when the archive is not at its end. */
    end() {
        if (!this.#isDone)
            throw new NarError('it ends in the middle');
    }
    #advance(bytes) {
        for (let next = this.#steps.next(bytes);; next = this.#steps.next(NOTHING)) {
            if (next.done === true) {
                this.#isDone = true;
                return;
            }
            if (typeof next.value === 'bigint') {
                this.#skip = next.value;
                if (this.#skip > 0n)
                    return;
            }
            else {
                this.#wanted = next.value;
                if (this.#wanted > 0)
                    return;
            }
        }
    }
    *#archive() {
        yield* word('nix-archive-1');
        // A stack of our own, as deep as the archive is at most: the last name of each folder that is open.
        const open = [];
        for (;;) {
            // A node begins here.
            if (open.length >= NAR_MAX_DEPTH)
                throw new NarError(`it is more than ${NAR_MAX_DEPTH} levels deep`);
            yield* word('(');
            yield* word('type');
            const type = yield* oneOf('regular', 'directory', 'symlink');
            if (type === 'directory')
                open.push(NOTHING);
            else {
                if (type === 'regular')
                    yield* contents(this.#limit);
                else
                    yield* target();
                yield* word(')');
                if (open.length === 0)
                    return;
                yield* word(')');
            }
            // In a folder: its next entry, or the end of it and perhaps of those around it.
            while ((yield* oneOf('entry', ')')) === ')') {
                open.pop();
                if (open.length === 0)
                    return;
                yield* word(')');
            }
            yield* word('(');
            yield* word('name');
            const name = yield* string(NAR_MAX_NAME_BYTES);
            const problem = nameProblem(name);
            if (problem !== undefined)
                throw new NarError(`a name in it ${problem}`);
            if (Buffer.compare(open.at(-1), name) >= 0)
                throw new NarError('its names are not in order');
            open[open.length - 1] = name;
            yield* word('node');
        }
    }
}
function* check_length() {
    return (yield 8).readBigUInt64LE();
}
/** A string of so many bytes at most: a longer one is refused by its length, before any of it is kept. */
function* string(limit) {
    const size = yield* check_length();
    if (size > BigInt(limit))
        throw new NarError(`it has a word of ${size} bytes, where at most ${limit} are allowed`);
    const bytes = Buffer.from(yield Number(size));
    yield* padding(size);
    return bytes;
}
function* padding(size) {
    const zeros = yield Number((8n - (size % 8n)) % 8n);
    if (zeros.some((byte) => byte !== 0))
        throw new NarError('its padding is not zero');
}
function* word(expected) {
    yield* oneOf(expected);
}
function* oneOf(...expected) {
    const found = (yield* string(MAX_WORD_BYTES)).toString('latin1');
    const known = expected.find((one) => one === found);
    if (known === undefined)
        throw new NarError(`it has another word where ${expected.map((one) => `"${one}"`).join(' or ')} should be`);
    return known;
}
function* contents(limit) {
    if ((yield* oneOf('executable', 'contents')) === 'executable') {
        if ((yield* string(0)).length > 0)
            throw new NarError('a mark in it has a value');
        yield* word('contents');
    }
    const size = yield* check_length();
    if (size > limit)
        throw new NarError(`it has a file of ${size} bytes, where at most ${limit} are left`);
    yield size;
    yield* padding(size);
}
function* target() {
    yield* word('target');
    const problem = targetProblem(yield* string(NAR_MAX_TARGET_BYTES));
    if (problem !== undefined)
        throw new NarError(`a link's target in it ${problem}`);
}

// EXTERNAL MODULE: ./build/js/domain/nar/writer.js
var writer = __webpack_require__(95658);
;// CONCATENATED MODULE: ./build/js/tools/nix/nar.js
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
/** The NAR of a store path's files, in chunks of about 256 KiB. Never follows a symbolic link. Rejects with the file
 * system's own errors, and with NarError for a tree that Nix does not take. */
async function* narChunks(path) {
    const pending = new writer/* NarWriter */.Z();
    pending.strings('nix-archive-1');
    yield* node(Buffer.from(path), pending, 0);
    yield pending.take();
}
async function* node(path, pending, depth) {
    if (depth >= limits_NAR_MAX_DEPTH)
        throw new NarError(`it is more than ${limits_NAR_MAX_DEPTH} levels deep, which Nix refuses`);
    const stats = await (0,external_node_fs_promises_.lstat)(path);
    pending.strings('(', 'type');
    if (stats.isSymbolicLink()) {
        const target = await (0,external_node_fs_promises_.readlink)(path, { encoding: 'buffer' });
        requireGood(path, limits_targetProblem(target));
        pending.strings('symlink', 'target', target);
    }
    else if (stats.isDirectory()) {
        pending.strings('directory');
        const names = await (0,external_node_fs_promises_.readdir)(path, { encoding: 'buffer' });
        for (const name of names.toSorted((left, right) => Buffer.compare(left, right))) {
            requireGood(path, limits_nameProblem(name));
            pending.strings('entry', '(', 'name', name, 'node');
            yield* node(Buffer.concat([path, Buffer.from('/'), name]), pending, depth + 1);
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
function requireGood(path, problem) {
    if (problem !== undefined)
        throw new NarError(`a name or target in ${path.toString()} ${problem}, which Nix refuses`);
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

// EXTERNAL MODULE: ./build/js/domain/manifest/canonical.js
var canonical = __webpack_require__(53795);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/js/domain/transfer/compress.js


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

// EXTERNAL MODULE: ./build/js/domain/errors/catalogue.js
var catalogue = __webpack_require__(6966);
;// CONCATENATED MODULE: ./build/js/domain/transfer/frames.js


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
                throw invalidPack(`The pack ends after ${this.position + size} bytes, in the middle.`);
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
        throw invalidPack(`The pack has something unexpected at byte ${at}.`);
    }
    if (length > limit) {
        throw new InputError('pack-invalid', `The pack has a part of ${length} bytes at byte ${at}, where at most ${limit} are allowed.`);
    }
    return { type, bytes: await reader.read(length) };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/domain/closure/nix32.js
var nix32 = __webpack_require__(79191);
// EXTERNAL MODULE: ./build/js/domain/closure/store-path.js
var store_path = __webpack_require__(94362);
;// CONCATENATED MODULE: ./build/js/domain/transfer/narinfo.js





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
        throw invalidPack(`The pack describes a path in a way that is not understood (${quote(text)}).`);
    }
    return parsed.data;
}
function withoutStore(path) {
    return path.slice('/nix/store/'.length);
}
function inStore(name) {
    return `/nix/store/${name}`;
}

// EXTERNAL MODULE: ./build/js/domain/manifest/schema.js
var manifest_schema = __webpack_require__(67982);
;// CONCATENATED MODULE: ./build/js/domain/transfer/pack.js



/**
 * A pack: store paths on their way to a host, as one stream.
 *
 *     magic \u00b7 header frame \u00b7 for each path: narinfo frame, data frames, path-end frame \u00b7 end frame
 *
 * The end frame carries the SHA-256 of all bytes before it, so a stream that was cut or changed is always noticed. The
 * digest is against accidents only: what a host accepts is decided by signatures and NAR hashes.
 */
const PACK_MAGIC = Buffer.from('grind-to-prod pack\n');
/** One letter per kind of frame. */
const frameTypes = { header: 'H', path: 'P', data: 'D', pathEnd: 'E', end: 'Z' };
/** Most bytes that a frame of each kind may have. A data frame is a piece of a compressed NAR. */
const frameLimits = { header: 16 * 1024 * 1024, path: 4 * 1024 * 1024, data: 1024 * 1024, pathEnd: 0, end: 1024 };
/** Bytes that the descriptions of a pack's paths may have on the average: some hundred references each. One may have a whole frame. */
const DESCRIPTION_BYTES_PER_PATH = 8192;
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

;// CONCATENATED MODULE: ./build/js/domain/transfer/encode.js






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

// EXTERNAL MODULE: ./build/js/steps/bundle/grind-closure.js + 2 modules
var grind_closure = __webpack_require__(20987);
// EXTERNAL MODULE: ./build/js/tools/files/is-there.js
var is_there = __webpack_require__(27499);
;// CONCATENATED MODULE: ./build/js/steps/promote/copy-missing.js







/**
 * Packs exactly the missing paths, references first, and streams them into the host. What grind lacks itself, the host is
 * asked to fetch. Throws what the agent throws, and HostError path-corrupt or path-missing for a path that is broken on grind.
 */
async function copyMissing(client, { releaseId, grind, missing }) {
    const { infos, substitute } = partition(grind, missing);
    const narBytes = infos.reduce((sum, { narSize }) => sum + narSize, 0);
    const progress = progressReporter(client.context.reporter, narBytes);
    function* paths() {
        for (const info of infos)
            yield { info, nar: checkedNar(info, grind, progress) };
    }
    return client.send(encodePack({ format: 1, codec: 'zstd', releaseId, paths: infos.length, narBytes, substitute }, paths()));
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
    throw new errors/* HostError */.dh('path-corrupt', `${info.path} on grind is not what Nix's database says that it is (${size} bytes with NAR hash ${narHash}).`, { host: grind_closure/* GRIND */.py, hint: `Mend it with "nix store repair ${info.path}", or build it again.` });
}
function unreadable(path, cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    const hint = `Mend it with "nix store repair ${path}", or build it again.`;
    return (0,is_there/* isMissing */.b)(cause)
        ? new errors/* HostError */.dh('path-missing', `${path} is valid on grind, but files of it are gone.`, { hint, host: grind_closure/* GRIND */.py, cause })
        : new errors/* HostError */.dh('path-corrupt', `${path} on grind cannot be read (${code}).`, { hint, host: grind_closure/* GRIND */.py, cause });
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

// EXTERNAL MODULE: ./build/js/steps/plan/backup.js
var backup = __webpack_require__(2252);
// EXTERNAL MODULE: ./build/js/steps/evidence/keep-signed-record.js
var keep_signed_record = __webpack_require__(88530);
;// CONCATENATED MODULE: ./build/js/steps/gates/judge-release.js






/**
 * Runs the gates of a release that a host has committed. When one fails, the host goes back to exactly the release that it ran
 * before, as its record says. This ends in a verdict whatever the gates do and the host says, and in COMMITTED only when all passed.
 */
async function judgeRelease(client, options) {
    const { record } = options;
    const hostName = client.name;
    const gates = options.ran ?? (await runGates(options.gates, client.context));
    const failed = failedGate(gates);
    if (failed === undefined)
        return { verdict: 'COMMITTED', reason: record.reason, gates, rollback: null };
    const failure = `Gate ${failed.name} failed (it ${failed.detail})`;
    const { previousRelease: previous, releaseId } = record;
    if (previous === null || previous === releaseId) {
        const reason = `${failure}, and ${hostName} has no release before this one to go back to: it still runs ${releaseId}; decide whether that may stay.`;
        return { verdict: 'NEEDS_HUMAN', reason, gates, rollback: null };
    }
    const goingBack = () => goBack(client, { ...options, previous, gate: failed });
    const back = await (0,report_event/* inPhase */.xe)(client.context.reporter, { phase: 'rollback', host: hostName }, goingBack);
    const signed = back.signature === undefined ? {} : { rollbackSignature: back.signature };
    return { ...endOf(back, { failure, hostName, previous }), gates, rollback: back.record, ...signed };
}
const notBack = {
    verdict: 'NEEDS_HUMAN',
    words: ({ hostName, previous }) => `but the way back to ${previous} on ${hostName} failed`,
};
/** What a promote ends in, by the verdict of its way back. */
const ends = {
    COMMITTED: { verdict: 'ROLLED_BACK', words: ({ hostName, previous }) => `so ${hostName} went back to ${previous}` },
    UNKNOWN: { verdict: 'UNKNOWN', words: ({ hostName, previous }) => `and whether ${hostName} went back to ${previous} is not known` },
    UNCHANGED: notBack,
    ROLLED_BACK: notBack,
    NEEDS_HUMAN: notBack,
};
function endOf({ verdict, reason }, back) {
    const end = ends[verdict];
    return { verdict: end.verdict, reason: `${back.failure}, ${end.words(back)}: ${reason}` };
}
/** Asks the host to go back, unless something else became current while the gates ran: that is not ours to take away. */
async function goBack(client, { actor, record, previous, gate }) {
    const request = {
        protocol: messages/* PROTOCOL_VERSION */.WP,
        attempt: (0,external_node_crypto_.randomUUID)(),
        actor: actorOf(actor, gate),
        expectCurrent: record.releaseId,
        ...(0,expected_host/* expectedMachine */.AY)(client.options.config, client.name),
    };
    try {
        return await client.attempt({ verb: 'rollback', request, words: ['--to', previous] });
    }
    catch (error) {
        // To have been refused changes nothing, but the release that failed its gate is still there.
        if (error instanceof errors/* HostError */.dh || error instanceof errors/* InputError */.dz)
            return { verdict: 'NEEDS_HUMAN', reason: error.text, record: null };
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

;// CONCATENATED MODULE: ./build/js/steps/promote/copy-all.js





/** Asks the host what it lacks of the release: as often as it takes, for what was missing may have changed. */
function prepare({ options, client, bundle, grind }, mode) {
    return client.prepare({
        protocol: messages/* PROTOCOL_VERSION */.WP,
        releaseId: bundle.releaseId,
        manifest: bundle.text,
        manifestPath: grind.manifestPath,
        dryRun: mode !== 'commit',
        expectCurrent: options.expectCurrent,
        ...(options.schemaChange === true ? { schemaChange: true } : {}),
        ...(0,attempt/* expressly */.a4)(options),
        ...(mode === 'plan' ? { units: true } : {}),
        ...(0,expected_host/* expectedHost */.Dk)(client.options.config, client.name),
        ...signed(bundle),
        // Last, so that the host can judge the signature before it reads so much.
        closure: grind.closure,
    });
}
/** A collection on the host may take what was there a moment ago; more often than this it is not chance. */
const COPY_ROUNDS = 3;
/** Copies until the host says that nothing is missing: only then is the release rooted there, whatever a collection did meanwhile. */
async function copyAll(promotion, prepared) {
    const { client, bundle, grind } = promotion;
    const { releaseId } = bundle;
    let copy = nothingCopied(grind, prepared);
    let lost = prepared.missing;
    for (let round = 0; lost.length > 0; round += 1) {
        if (round === COPY_ROUNDS) {
            throw new errors/* HostError */.dh('path-missing', `${client.name} lost ${lost[0]} after it was copied, ${COPY_ROUNDS} times over: a garbage collection runs there.`, { host: client.name, hint: 'Wait until it is done and promote again.' });
        }
        const received = await copyMissing(client, { releaseId, grind, missing: lost });
        copy = {
            copiedPaths: copy.copiedPaths + received.paths,
            copiedNarBytes: copy.copiedNarBytes + received.narBytes,
            packBytes: copy.packBytes + received.packBytes,
            presentPaths: copy.presentPaths,
            substitutedPaths: [...new Set([...copy.substitutedPaths, ...received.substitutedPaths])],
        };
        lost = (await prepare(promotion, 'commit')).missing;
    }
    return copy;
}
/** What stands in the record when every path was there. */
function nothingCopied({ closure }, { missing: lacked }) {
    return { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: closure.paths.length - lacked.length, substitutedPaths: [] };
}
/** The release's signature as a request carries it. */
function signed({ signature }) {
    return signature === undefined ? {} : { signature };
}

;// CONCATENATED MODULE: ./build/js/steps/promote/unexpected-drift.js

/** Findings that are told one by one; the result has all. */
const TOLD = 10;
/**
 * Warns of what changed on the host besides what the release had to change. Evidence, not a condition: the verdict stays. Nothing
 * when the two snapshots are not there.
 */
async function unexpectedDrift({ config, hostName }, { manifest, snapshots }, reporter) {
    if (snapshots === undefined)
        return {};
    // Loaded now, for nothing before the verdict needs it.
    const { unexpectedFindings } = await Promise.all(/* import() */[__webpack_require__.e(1386), __webpack_require__.e(9313)]).then(__webpack_require__.bind(__webpack_require__, 99313));
    const drift = unexpectedFindings({ ...snapshots, manifest, mayDiffer: config.snapshot.mayDiffer });
    for (const { message, field, next } of drift.slice(0, TOLD)) {
        (0,report_event/* warn */.R8)(reporter, `Not by the release, ${hostName} has changed: ${message} (${field}) Next: ${next}`);
    }
    if (drift.length > TOLD)
        (0,report_event/* warn */.R8)(reporter, `On ${hostName} ${drift.length - TOLD} more things have changed that are not of the release; the result has them.`);
    return { drift };
}

// EXTERNAL MODULE: ./build/js/steps/agent/reach.js
var reach = __webpack_require__(26187);
// EXTERNAL MODULE: ./build/js/steps/bundle/read.js
var read = __webpack_require__(72707);
// EXTERNAL MODULE: ./build/js/steps/evidence/snapshots-around.js
var snapshots_around = __webpack_require__(67905);
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
async function promote(options, context) {
    // The one place that knows of a dry run: it goes as far as both only look, over a runner that does no more, and then tells.
    return options.dryRun === true
        ? onItsWay(options, { ...context, runner: readOnlyRunner(context.runner) }, planOf)
        : onItsWay(options, context, carryOut);
}
/** Reads the release, connects to its host, and goes on with both. */
async function onItsWay(options, context, goOn) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const bundle = await readChecked(options);
        const stack = promote_addDisposableResource(env_1, new AsyncDisposableStack()
        // Not below /tmp: a runner's service may have one of its own, and a collection that does not see our links takes what they hold.
        , true);
        // Not below /tmp: a runner's service may have one of its own, and a collection that does not see our links takes what they hold.
        const folder = stack.use(await (0,own_folder/* ownFolder */.vY)((0,external_node_path_.join)((0,state_folder/* stateFolder */.y)(options.environment, (0,external_node_os_.homedir)()), 'temporary'), 'promote'));
        const [reached, looked] = await Promise.allSettled([
            options.client ?? (0,host_client/* connectTo */.m)(options, context).then((client) => stack.use(client)),
            (0,report_event/* inPhase */.xe)(context.reporter, 'manifest', () => (0,grind_closure/* grindClosure */.gW)(bundle, (0,external_node_path_.join)(folder.path, 'root'), context.runner)),
        ]);
        if (reached.status === 'rejected')
            throw reached.reason;
        if (looked.status === 'rejected')
            throw looked.reason;
        return await goOn({ options, context, bundle, client: reached.value, grind: looked.value });
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
/** The bundle, unless it can be said without a host that it cannot be promoted so. */
async function readChecked(options) {
    const { config, hostName } = options;
    const bundle = await (0,read/* readBundle */.B)(options.bundle, options.expectedReleaseId);
    (0,reach/* sshHost */.T)(config, hostName);
    if (bundle.manifest.application !== config.application) {
        throw (0,catalogue/* manifestOfOtherApplication */.r9)(bundle.manifest.application, config.application);
    }
    (0,backup/* requireBackupPossible */.L)(bundle.manifest, options.schemaChange === true);
    return bundle;
}
/** What a promote would do. */
async function planOf(promotion) {
    const { options, bundle, client, grind } = promotion;
    const { manifest } = bundle;
    const needs = await prepare(promotion, 'plan');
    if (needs.alreadyCurrent)
        return unchanged(promotion, needs);
    const { infos, substitute } = partition(grind, needs.missing);
    const narBytes = infos.reduce((sum, { narSize }) => sum + narSize, 0);
    const restarts = (needs.units ?? []).filter(({ step }) => step === 'restart').map(({ unit }) => unit);
    return {
        ...nothingYet(promotion, needs),
        verdict: 'UNCHANGED',
        reason: `A dry run: ${needs.missing.length} paths (${narBytes} bytes) would be copied to ${client.name}, and ${restarts.length} of ${manifest.units.length} units restarted.`,
        plan: {
            missing: needs.missing,
            lacking: substitute,
            narBytes,
            restarts,
            backup: (0,backup/* plannedBackup */.t)(manifest, options.schemaChange === true),
            gates: plannedGates(options),
            confirmWithinSeconds: manifest.confirm?.deadlineSeconds ?? null,
        },
    };
}
async function carryOut(promotion) {
    const { options, grind } = promotion;
    // What may still be refused must leave no trace on the host, so it is only looked at first.
    const mayBeRefused = grind.lacking.length > 0 || options.config.gates.beforePromote.length > 0;
    const needs = await prepare(promotion, mayBeRefused ? 'look' : 'commit');
    if (needs.alreadyCurrent)
        return unchanged(promotion, needs);
    const { substitute } = partition(grind, needs.missing);
    if (substitute.length > 0 && options.allowHostFallback !== true)
        throw (0,grind_closure/* missing */.LO)(substitute);
    const passed = await passGates(promotion);
    const copy = await copyAll(promotion, mayBeRefused ? await prepare(promotion, 'commit') : needs);
    const applied = await applyRelease(promotion, copy);
    return { ...nothingYet(promotion, needs), copy, ...applied, gates: [...passed, ...applied.gates] };
}
/** Of a promote that has done nothing yet. */
function nothingYet({ bundle, grind }, needs) {
    const { releaseId } = bundle;
    return { releaseId, previousRelease: needs.currentRelease, record: null, copy: nothingCopied(grind, needs), gates: [], rollback: null };
}
function unchanged(promotion, needs) {
    return { ...nothingYet(promotion, needs), verdict: 'UNCHANGED', reason: `${promotion.client.name} already runs this release.` };
}
/** Makes the release current, has it confirmed and passed by its gates, or goes back; with the evidence of all that. */
async function applyRelease(promotion, copy) {
    const { options, context, client, bundle } = promotion;
    const { reporter } = context;
    const request = applyRequest(promotion, copy);
    const { attempt } = request;
    const afterApply = { ...options, gates: gatesOf('afterApply', promotion) };
    const confirming = confirmer(afterApply, context);
    const folder = options.snapshots === true ? bundle.folder : options.snapshots;
    const snapshots = (0,snapshots_around/* snapshotsAround */.Z)({ ...options, folder, attempt }, context);
    await snapshots.take('before', client);
    const applying = (0,host_client/* hostClient */.E)(client.connection, options, { ...context, reporter: confirming.reporter });
    const concluded = await applying.attempt({ verb: 'apply', request });
    const { record, signature } = concluded;
    const ran = await confirming.gates();
    const judged = concluded.verdict === 'COMMITTED' && record !== null
        ? await judgeRelease(client, { ...afterApply, ran, record })
        : { verdict: concluded.verdict, gates: ran ?? [] };
    if (judged.verdict !== 'UNKNOWN')
        await snapshots.take('after', client);
    const { rollback = null, rollbackSignature } = judged;
    const records = [
        { record, signature },
        { record: rollback, signature: rollbackSignature },
    ];
    const kept = await (0,keep_signed_record/* keepSignedRecords */.C)(folder, records, reporter);
    const isCommitted = judged.verdict === 'COMMITTED';
    const drift = isCommitted ? await unexpectedDrift(options, { manifest: bundle.manifest, snapshots: snapshots.pair() }, reporter) : {};
    return { ...concluded, rollback, ...judged, ...kept, ...snapshots.result(), ...drift };
}
function applyRequest({ options, client, bundle, grind }, copy) {
    return {
        protocol: messages/* PROTOCOL_VERSION */.WP,
        releaseId: bundle.releaseId,
        manifestPath: grind.manifestPath,
        attempt: (0,external_node_crypto_.randomUUID)(),
        expectCurrent: options.expectCurrent,
        actor: options.actor,
        copy: (0,attempt/* copyForRecord */.WL)(copy),
        ...signed(bundle),
        ...(0,expected_host/* expectedHost */.Dk)(options.config, client.name),
        ...(options.schemaChange === true ? { schemaChange: true } : {}),
        ...(0,attempt/* expressly */.a4)(options),
    };
}
function gatesOf(stage, { options: { config, directory, hostName }, bundle }) {
    const { role } = (0,find_host/* findHost */.m)(config, hostName);
    const facts = { releaseId: bundle.releaseId, application: config.application, hostName, role, manifestFile: bundle.file };
    return { stage, gates: config.gates[stage], directory, facts };
}
/** Runs the gates that stand before the copy. Throws GateError when one fails. */
async function passGates(promotion) {
    const outcomes = await runGates(gatesOf('beforePromote', promotion), promotion.context);
    const failed = failedGate(outcomes);
    if (failed === undefined)
        return outcomes;
    throw new errors/* GateError */.ue(`Gate ${failed.name} failed (it ${failed.detail}), so nothing was copied to ${promotion.client.name} and nothing changed there.`, outcomes, { hint: 'Mend what it found, and promote again.' });
}
function plannedGates({ config }) {
    return schema/* gateStages */.x.flatMap((stage) => config.gates[stage].map(({ name }) => ({ name, stage })));
}


/***/ }),

};
