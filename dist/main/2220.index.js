export const id = 2220;
export const ids = [2220,8871];
export const modules = {

/***/ 87785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ userState),
/* harmony export */   FS: () => (/* binding */ stepEnded),
/* harmony export */   GC: () => (/* binding */ stepChanges),
/* harmony export */   OW: () => (/* binding */ jobFolder),
/* harmony export */   V0: () => (/* binding */ hostOfCutOffStep),
/* harmony export */   uv: () => (/* binding */ archiveName),
/* harmony export */   zL: () => (/* binding */ repositoryOfRun)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _tools_files_state_folder__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4568);
/* harmony import */ var _github_toolkit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59702);




/** The runner's folder for this job's files, which it removes when the job ends. */
function jobFolder() {
    return node_process__WEBPACK_IMPORTED_MODULE_1__.env['RUNNER_TEMP'] ?? '.';
}
/** Where builds of the runner's user are kept. */
function userState() {
    return (0,_tools_files_state_folder__WEBPACK_IMPORTED_MODULE_2__/* .stateFolder */ .y)(node_process__WEBPACK_IMPORTED_MODULE_1__.env, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)());
}
/** `owner/name` of the repository that the run belongs to; empty outside of GitHub. */
function repositoryOfRun() {
    return node_process__WEBPACK_IMPORTED_MODULE_1__.env['GITHUB_REPOSITORY'] ?? '';
}
/** Tells the post step that a host is being changed, and `stepEnded` that this step has said what came of it. */
function stepChanges(host) {
    (0,_github_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .saveState */ .LZ)('host', host);
}
function stepEnded() {
    (0,_github_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .saveState */ .LZ)('ended', 'true');
}
/** For the post step: the host that the step was changing when it was cut off; undefined when it ended by itself. */
function hostOfCutOffStep() {
    const host = (0,_github_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .getState */ .Gu)('host');
    return host === '' || (0,_github_toolkit__WEBPACK_IMPORTED_MODULE_3__/* .getState */ .Gu)('ended') !== '' ? undefined : host;
}
/** What dispatched work is archived under: the incident's name, or the run. */
function archiveName(incident) {
    return incident ?? node_process__WEBPACK_IMPORTED_MODULE_1__.env['GITHUB_RUN_ID'] ?? 'local';
}


/***/ }),

/***/ 98871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ deployKey),
  N: () => (/* binding */ signingKey),
  sweepKilledSteps: () => (/* binding */ sweepKilledSteps)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/tools/files/own-folder.js + 1 modules
var own_folder = __webpack_require__(87097);
// EXTERNAL MODULE: ./build/js/tools/files/state-folder.js
var state_folder = __webpack_require__(4568);
// EXTERNAL MODULE: ./build/js/github/toolkit.js
var toolkit = __webpack_require__(59702);
// EXTERNAL MODULE: ./build/js/tools/ssh/connection.js
var connection = __webpack_require__(60611);
;// CONCATENATED MODULE: ./build/js/tools/ssh/keygen-public.js
/** `ssh-keygen -y`: prints the public half of a private key; fails for one that this machine's OpenSSH cannot use, or that has a passphrase. */
function publicHalfCommand(privateKeyFile) {
    return { argv: ['ssh-keygen', '-y', '-P', '', '-f', privateKeyFile], effect: 'read', timeout: 30_000 };
}

// EXTERNAL MODULE: ./build/js/domain/trust/wire.js
var wire = __webpack_require__(1137);
;// CONCATENATED MODULE: ./build/js/domain/trust/private-key.js

/** Longest text that is looked at, in characters: an RSA key of 16,384 bits has 13,000. */
const LIMIT_CHARACTERS = 64 * 1024;
/**
 * Reads a private key that a person pasted somewhere. Mends what has one meaning alone: Windows' line ends, lines that were joined
 * or indented, `\n` written out, a last line end that was lost. Refuses one with a passphrase, for nobody is there to type it,
 * and whatever is no whole key. Shows nothing of what was given.
 *
 * Sources: openssh PROTOCOL.key; RFC 7468; RFC 1421 for the older encryption.
 */
function privateKeyText(given) {
    if (given.length > LIMIT_CHARACTERS)
        return { problem: `has more than ${LIMIT_CHARACTERS} characters; give one private key` };
    const text = given.replaceAll(/\\r|\\n|\r/g, '\n').trim();
    if (text.startsWith('PuTTY-User-Key-File'))
        return { problem: "is a key of PuTTY; convert it to OpenSSH's format with puttygen" };
    if (publicKeyPattern.test(text))
        return { problem: 'is a public key; give the private one' };
    const [whole, label, content = ''] = armourPattern.exec(text) ?? [];
    if (whole !== text || label === undefined)
        return { problem: 'is no private key, or not a whole one; give all of the file, from its line with BEGIN to that with END' };
    if (/^(?:\s*)Proc-Type:.*ENCRYPTED/.test(content) || label === 'ENCRYPTED PRIVATE KEY')
        return { problem: hasPassphrase };
    const base64 = content.replaceAll(/\s/g, '');
    const bytes = Buffer.from(base64, 'base64');
    if (base64 === '' || bytes.toString('base64') !== base64)
        return { problem: 'is not a whole key: a part of it is missing or was changed' };
    const problem = label === 'OPENSSH PRIVATE KEY' ? openSshProblem(bytes) : undefined;
    if (problem !== undefined)
        return { problem };
    const lines = base64.match(/.{1,64}/g) ?? [];
    return { text: [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n') };
}
const hasPassphrase = 'has a passphrase, and nobody is there to type it; give a key without one, or load it into an ssh agent';
const publicKeyPattern = /^(?:ssh-|ecdsa-|sk-)\S+ AAAA/;
const armourPattern = /^-----BEGIN ((?:OPENSSH |RSA |EC |ENCRYPTED )?PRIVATE KEY)-----([^]*?)-----END \1-----$/;
const magic = Buffer.from('openssh-key-v1\0');
/** What follows the magic: cipher, key derivation and its options, the number of keys in four bytes, the public key, the private part. */
function openSshProblem(bytes) {
    const incomplete = 'is not a whole key: a part of it is missing or was changed';
    if (!bytes.subarray(0, magic.length).equals(magic))
        return incomplete;
    let rest = bytes.subarray(magic.length);
    const head = [];
    while (head.length < 3) {
        const next = (0,wire/* firstString */.Se)(rest);
        if (next === undefined)
            return incomplete;
        head.push(next);
        rest = rest.subarray(4 + next.length);
    }
    if (head[0].toString('latin1') !== 'none')
        return hasPassphrase;
    return (0,wire/* allStrings */.ut)(rest.subarray(4), 2)?.length === 2 ? undefined : incomplete;
}

;// CONCATENATED MODULE: ./build/js/actions/keys.js
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











/** The deploy key that `ssh-key` or `identity-file` gives. Throws InputError for both at once, and for what is no usable key. */
function deployKey(inputs, runner) {
    return stepKey({ input: 'ssh-key', content: inputs['ssh-key'] }, { input: 'identity-file', file: inputs['identity-file'] }, runner);
}
/** The key that signs manifests, from `signing-key` or `signing-key-file`. Throws as `deployKey` does. */
function signingKey(inputs, runner) {
    return stepKey({ input: 'signing-key', content: inputs['signing-key'] }, { input: 'signing-key-file', file: inputs['signing-key-file'] }, runner);
}
/** Removes what steps that were killed have left of keys and connections on this machine; that of the living stays. */
async function sweepKilledSteps(runner) {
    await (0,own_folder/* sweepOwnFolders */.QM)(keysFolder(), LABEL);
    await (0,connection/* closeAbandoned */.Nw)(runner);
}
const LABEL = 'key';
/** The same for every job of this user, unlike the runner's own temporary folder, so that the next job finds what was left. */
function keysFolder() {
    return (0,external_node_path_.join)((0,state_folder/* stateFolder */.y)(external_node_process_.env, (0,external_node_os_.homedir)()), 'keys');
}
async function stepKey(byContent, byFile, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { input, content } = byContent;
        if (content === undefined) {
            const file = byFile.file === undefined ? undefined : (0,external_node_path_.resolve)(byFile.file);
            return { file, [Symbol.asyncDispose]: () => Promise.resolve() };
        }
        for (const secret of secretParts(content))
            (0,toolkit/* setSecret */.Pq)(secret);
        if (byFile.file !== undefined) {
            throw new errors/* InputError */.dz('usage', `The inputs "${input}" and "${byFile.input}" are both given; give one, for there is one key.`);
        }
        const key = privateKeyText(content);
        if (key.problem !== undefined)
            throw new errors/* InputError */.dz('usage', `The input "${input}" ${key.problem}.`);
        for (const secret of secretParts(key.text))
            (0,toolkit/* setSecret */.Pq)(secret);
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const folder = stack.use(await (0,own_folder/* ownFolder */.vY)(keysFolder(), LABEL));
        const file = (0,external_node_path_.join)(folder.path, 'key');
        await (0,promises_.writeFile)(file, key.text, { mode: 0o600, flag: 'wx' });
        const { status } = await runner.run(publicHalfCommand(file));
        if (status !== 0) {
            throw new errors/* InputError */.dz('usage', `The input "${input}" is a private key that ssh on this machine cannot use; give one that ssh-keygen made.`);
        }
        const kept = stack.move();
        return { file, [Symbol.asyncDispose]: () => kept.disposeAsync() };
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
/** What the job's log must never show: the lines of the key, not those that frame it. */
function secretParts(text) {
    return text.split(/\s|\\r|\\n/).filter((part) => /^[A-Za-z0-9+/]{8,}={0,2}$/.test(part));
}


/***/ }),

/***/ 7586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _github_annotations__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79694);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67646);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87785);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98871);




/**
 * What runs when the job ends, whatever became of the step: a step that ended by itself has cleaned up, one that was cancelled or
 * killed has not. Never fails the job, whose verdict stands.
 */
async function post() {
    const host = (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .hostOfCutOffStep */ .V0)();
    if (host !== undefined) {
        (0,_github_annotations__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R)(`This step was cut off while it changed ${host}. What a host has begun it finishes by itself: "grind-to-prod status" or the next run says what became of it.`);
    }
    try {
        await (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__.sweepKilledSteps)(_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .actionRunner */ .L);
    }
    catch (error) {
        (0,_github_annotations__WEBPACK_IMPORTED_MODULE_0__/* .warn */ .R)(`The keys and connections of this job were not all removed: ${error instanceof Error ? error.message : String(error)}`);
    }
}


/***/ }),

/***/ 67646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ actionRunner)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _tools_run_real__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74544);


/** Keys among the inputs, which are in the environment until they are read. */
const inputs = Object.keys(node_process__WEBPACK_IMPORTED_MODULE_0__.env).filter((name) => name.startsWith('INPUT_'));
/** The runner of every action: what a step starts inherits neither its inputs nor what lets it act for the workflow. */
const actionRunner = (0,_tools_run_real__WEBPACK_IMPORTED_MODULE_1__/* .realRunnerWithout */ .t)(['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', ...inputs]);


/***/ }),

/***/ 8136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ CommandError),
/* harmony export */   Vi: () => (/* binding */ EXIT_DRIFT),
/* harmony export */   ay: () => (/* binding */ VerdictError),
/* harmony export */   c8: () => (/* binding */ SourceError),
/* harmony export */   dh: () => (/* binding */ HostError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   ho: () => (/* binding */ EXIT_SURPRISE),
/* harmony export */   rt: () => (/* binding */ EXIT_HOST_ERROR),
/* harmony export */   ue: () => (/* binding */ GateError),
/* harmony export */   ux: () => (/* binding */ isKnownError),
/* harmony export */   yt: () => (/* binding */ EXIT_BAD_INPUT)
/* harmony export */ });
/**
 * The errors this program knows. Anything else that is thrown is a surprise: it shows its stack and exits 1.
 *
 * Every message is one sentence that says what is wrong, where (host, hop, field), and what to do.
 */
/** Process exit codes besides the verdicts' own (see `activation/verdict.ts`). */
const EXIT_SURPRISE = 1;
const EXIT_BAD_INPUT = 2;
const EXIT_DRIFT = 3;
const EXIT_HOST_ERROR = 14;
/** A mistake in something the user gave: a flag, a file, a configuration. Nothing was changed. */
class InputError extends Error {
    name = 'InputError';
    exitCode = EXIT_BAD_INPUT;
    code;
    places;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
        this.places = options?.places ?? [];
    }
}
/** The source cannot be released as it stands: it must be mended in the repository, not on a host. */
class SourceError extends Error {
    name = 'SourceError';
    exitCode = EXIT_BAD_INPUT;
    code;
    places;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
        this.places = options?.places ?? [];
    }
}
/** A program that we ran failed in a way that no caller expected. */
class CommandError extends Error {
    name = 'CommandError';
    exitCode = EXIT_SURPRISE;
    code = 'command-failed';
    argv;
    status;
    stderr;
    constructor(argv, status, stderr, options) {
        const lastLine = stderr.trim().split('\n').at(-1) ?? '';
        super(`${argv[0]} ${argv[1] ?? ''} ended with ${status === null ? 'a signal' : `status ${status}`}: ${lastLine}`, options);
        this.argv = argv;
        this.status = status;
        this.stderr = stderr;
    }
}
/** A host cannot do what is asked of it. Nothing was changed on it, unless a verdict says otherwise. */
class HostError extends Error {
    name = 'HostError';
    code;
    /** The host's name in the configuration. */
    host;
    constructor(code, host, message, options) {
        super(message, options);
        this.code = code;
        this.host = host;
    }
}
/** An attempt ended, and the host does not run what was asked for. The exit code is the verdict's. */
class VerdictError extends Error {
    name = 'VerdictError';
    code = 'not-committed';
    exitCode;
    constructor(exitCode, message) {
        super(message);
        this.exitCode = exitCode;
    }
}
/** A command that the configuration wants to pass before a promote did not. Nothing was copied, and nothing was changed anywhere. */
class GateError extends Error {
    name = 'GateError';
    code = 'gate-failed';
    /** What each gate that ran came to, the failed one last. */
    gates;
    constructor(message, gates) {
        super(message);
        this.gates = gates;
    }
}
/** True for the errors whose message alone tells the user what to do. */
function isKnownError(error) {
    return [InputError, SourceError, CommandError, HostError, VerdictError, GateError].some((known) => error instanceof known);
}


/***/ }),

/***/ 7191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
/**
 * Shows text from outside in a message: JSON-quoted, so control characters and line ends cannot act,
 * and cut, so a message stays one sentence.
 */
function quote(value, limit = 120) {
    const text = JSON.stringify(value) ?? String(value);
    // JSON leaves these alone; a terminal or a reader's eye does not (C1 controls, bidirectional overrides, line separators).
    const visible = text.replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return visible.length <= limit ? visible : `${visible.slice(0, limit)}… (${visible.length} characters)`;
}


/***/ }),

/***/ 69106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ inert)
/* harmony export */ });
/**
 * Makes text from outside (a host, a build, a branch name) safe to print as part of a line: it cannot act on a terminal,
 * reorder what a reader sees, or be taken for a workflow command by the GitHub runner.
 *
 * The runner reads `::command::` at the start of a line after white space, and `##[command]` anywhere in it
 * (actions/runner, src/Runner.Common/ActionCommand.cs).
 */
function inert(text) {
    return text
        .replace(controls, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
        .replace(invisible, (character) => `\\u{${character.codePointAt(0).toString(16)}}`)
        .replaceAll('##[', '#\\#[')
        .replace(/^(\s*):(?=:)/, '$1\\:');
}
// C0 and C1 control characters; a line end is one of them, so the result is always one line.
// oxlint-disable-next-line no-control-regex -- naming them is the point
const controls = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f]/g;
// Zero-width, bidirectional, line and paragraph separators, byte order mark, and tag characters.
const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;


/***/ }),

/***/ 1137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ firstString),
/* harmony export */   ut: () => (/* binding */ allStrings),
/* harmony export */   yy: () => (/* binding */ keyFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

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

/***/ 79694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ warn),
/* harmony export */   h: () => (/* binding */ errorsAt)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1708);
/* harmony import */ var _domain_report_inert__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69106);
/* harmony import */ var _toolkit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59702);




/** GitHub shows so many of each level for a step, and drops the others without a word. */
const ANNOTATION_LIMIT = 10;
let warnings = 0;
/** A warning: an annotation, or a line of the log once there are as many as GitHub shows. */
function warn(message) {
    warnings += 1;
    const text = (0,_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t)(message);
    if (warnings <= ANNOTATION_LIMIT)
        (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)('warning', text);
    else
        (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .printLine */ .wi)(`warning: ${text}`);
}
/** Errors at the lines that cause them; the last one that is shown says how many more the log has. */
function errorsAt(places) {
    const shown = places.length > ANNOTATION_LIMIT ? places.slice(0, ANNOTATION_LIMIT - 1) : places;
    for (const { file, line, column, message } of shown)
        (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)('error', (0,_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t)(message), { file: inWorkspace(file), line, column });
    const rest = places.slice(shown.length);
    for (const { file, line, column, message } of rest)
        (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .printLine */ .wi)((0,_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t)(`${inWorkspace(file)}:${line}:${column}: ${message}`));
    if (rest.length > 0)
        (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .annotate */ .fz)('error', `There are ${rest.length} more errors in ${(0,_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t)(inWorkspace(rest[0].file))}; the job's log lists them.`);
}
/** As GitHub knows the file: by its path in the repository. */
function inWorkspace(file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(node_process__WEBPACK_IMPORTED_MODULE_1__.env['GITHUB_WORKSPACE'] ?? node_process__WEBPACK_IMPORTED_MODULE_1__.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file));
    return path.startsWith('../') ? file : path;
}


/***/ }),

/***/ 59702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gu: () => (/* binding */ getState),
/* harmony export */   LO: () => (/* binding */ inputVariable),
/* harmony export */   LZ: () => (/* binding */ saveState),
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   Oh: () => (/* binding */ startGroup),
/* harmony export */   Pq: () => (/* binding */ setSecret),
/* harmony export */   Qr: () => (/* binding */ printForeign),
/* harmony export */   V4: () => (/* binding */ getInput),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   uH: () => (/* binding */ setOutput),
/* harmony export */   wi: () => (/* binding */ printLine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/**
 * What every step needs of the runner, byte for byte as @actions/core writes it (a test holds the two against each other). That
 * package is not imported at start: it loads an HTTP client for OpenID tokens, which takes four times the start of Node.
 */




/** An input as it was given, trimmed; empty when it was not. */
function getInput(name) {
    return node_process__WEBPACK_IMPORTED_MODULE_3__.env[inputVariable(name)]?.trim() ?? '';
}
/** The variable in which the runner hands an input over. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/** Sets an output of the step. Does nothing where no runner reads it. */
function setOutput(name, value) {
    appendValue('GITHUB_OUTPUT', name, value);
}
/** Hands something on to this action's post step. */
function saveState(name, value) {
    appendValue('GITHUB_STATE', name, value);
}
/** What `saveState` of the main step handed on; empty when it did not come to that. */
function getState(name) {
    return node_process__WEBPACK_IMPORTED_MODULE_3__.env[`STATE_${name}`] ?? '';
}
/** Has the runner replace this text in everything that the job prints from now on. */
function setSecret(secret) {
    command('add-mask', secret);
}
/** Prints a message that is also shown beside the run, and beside the line of a file when it names one. */
function annotate(level, message, place = {}) {
    const { title, file, line, column: col } = place;
    const properties = Object.entries({ title, file, line, col }).flatMap(([name, value]) => value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`]);
    command(properties.length === 0 ? level : `${level} ${properties.join(',')}`, message);
}
/** Prints a line as it is: the caller has made it inert. */
function printLine(line) {
    node_process__WEBPACK_IMPORTED_MODULE_3__.stdout.write(`${line}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
}
/** Prints lines that a program or a host wrote, between marks within which the runner reads no commands at all. */
function printForeign(lines) {
    const token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)();
    // In one piece, for with a mark that is never taken back the runner would hear nothing more of this step.
    printLine([`::stop-commands::${token}`, ...lines, `::${token}::`].join(node_os__WEBPACK_IMPORTED_MODULE_2__.EOL));
}
function startGroup(title) {
    command('group', title);
}
function endGroup() {
    command('endgroup', '');
}
function command(head, message) {
    printLine(`::${head}::${escapedData(message)}`);
}
function escapedData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapedProperty(text) {
    return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** The delimiter is new each time, so that no value can hold it and go on as another key. */
function appendValue(variable, name, value) {
    const file = node_process__WEBPACK_IMPORTED_MODULE_3__.env[variable] ?? '';
    if (file === '')
        return;
    const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${name}<<${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${value}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}${node_os__WEBPACK_IMPORTED_MODULE_2__.EOL}`);
}


/***/ }),

/***/ 4568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Where this user's builds are kept (XDG base directories): `$XDG_STATE_HOME/grind-to-prod`, or below `~/.local/state`. */
function stateFolder(environment, home) {
    const base = environment['XDG_STATE_HOME'];
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(base) ? base : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.local', 'state'), 'grind-to-prod');
}


/***/ }),

/***/ 74544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ realRunner),
  t: () => (/* binding */ realRunnerWithout)
});

// EXTERNAL MODULE: ./node_modules/execa/index.js + 136 modules
var execa = __webpack_require__(82499);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
;// CONCATENATED MODULE: ./build/js/tools/run/guard-group.js
/** Milliseconds between the request to end and the end, for a program that cleans up after itself. */
const GRACE_MILLISECONDS = 2000;
/** Who tells us to end: the terminal, a service manager, a job that is cancelled. */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Sees to it that nothing is left of a process group: at the timeout it is asked to end, and killed two seconds later; it is
 * killed when its leader has ended, and when this process is told to end, of which a group of its own hears nothing.
 */
function guardGroup(leader, timeout) {
    let timedOut = false;
    const timers = [];
    const after = (milliseconds, work) => void timers.push(setTimeout(work, milliseconds));
    const kill = () => signalGroup(leader.pid, 'SIGKILL');
    if (timeout !== undefined) {
        after(timeout, () => {
            timedOut = true;
            signalGroup(leader.pid, 'SIGTERM');
            after(GRACE_MILLISECONDS, kill);
        });
    }
    leader.once('exit', () => {
        kill();
        // Who left the group may still hold the streams open; nobody waits for that.
        after(GRACE_MILLISECONDS, () => {
            leader.stdout?.destroy();
            leader.stderr?.destroy();
        });
    });
    const end = (signal) => {
        kill();
        stopListening();
        // With nobody else listening, this ends us as it would have.
        process.kill(process.pid, signal);
    };
    const stopListening = () => endings.forEach((ending) => process.off(ending, end));
    endings.forEach((ending) => process.on(ending, end));
    process.once('exit', kill);
    return {
        timedOut: () => timedOut,
        [Symbol.dispose]() {
            timers.forEach(clearTimeout);
            stopListening();
            process.off('exit', kill);
        },
    };
}
function signalGroup(group, signal) {
    if (group === undefined)
        return;
    try {
        process.kill(-group, signal);
    }
    catch {
        // Nothing is left of it.
    }
}

;// CONCATENATED MODULE: ./build/js/tools/run/real.js
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




/** Above this much output of one program something is wrong; closure lists of 100,000 paths stay below it. */
const OUTPUT_LIMIT_BYTES = 256 * 1024 * 1024;
/** The runner that executes. */
const realRunner = realRunnerWithout([]);
/** A runner that executes, whose programs do not see these variables of our own environment. */
function realRunnerWithout(hidden) {
    const optionsOf = (command) => options(command, hidden);
    return {
        async run(command) {
            if (command.guarded !== undefined)
                return runGuarded(command, command.guarded.onOutput, optionsOf);
            const child = (0,execa/* execa */.Ho)(command.argv[0], command.argv.slice(1), optionsOf(command));
            if (command.onStderrLine !== undefined)
                (0,external_node_readline_.createInterface)({ input: child.stderr }).on('line', command.onStderrLine);
            return resultOf(command, await child);
        },
        start(command) {
            const child = (0,execa/* execa */.Ho)(command.argv[0], command.argv.slice(1), {
                ...optionsOf(command),
                stdin: 'pipe',
                buffer: { stdout: false, stderr: true },
            });
            if (command.onStderrLine !== undefined)
                (0,external_node_readline_.createInterface)({ input: child.stderr }).on('line', command.onStderrLine);
            return {
                stdin: child.stdin,
                stdout: child.stdout,
                finished: child.then((outcome) => resultOf(command, outcome)),
                kill: () => void child.kill(),
            };
        },
    };
}
async function runGuarded({ timeout, ...command }, onOutput, optionsOf) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const child = (0,execa/* execa */.Ho)(command.argv[0], command.argv.slice(1), { ...optionsOf(command), stdin: 'ignore', buffer: false, detached: true });
        const guard = __addDisposableResource(env_1, guardGroup(child.nodeChildProcess, timeout), false);
        for (const stream of [child.stdout, child.stderr])
            stream.on('data', onOutput);
        const { exitCode, signal, code, message } = await child;
        return { ...resultOf(command, { exitCode, signal, code, message, stderr: '', timedOut: false }), timedOut: guard.timedOut() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function options(command, hidden) {
    // What is undefined here is not handed on.
    const env = { ...Object.fromEntries(hidden.map((name) => [name, undefined])), ...command.environment };
    return {
        reject: false,
        stripFinalNewline: false,
        maxBuffer: OUTPUT_LIMIT_BYTES,
        ...(command.input === undefined ? { stdin: 'ignore' } : { input: command.input }),
        ...(command.directory === undefined ? {} : { cwd: command.directory }),
        ...(Object.keys(env).length === 0 ? {} : { env }),
        ...(command.timeout === undefined ? {} : { timeout: command.timeout }),
    };
}
function resultOf(command, outcome) {
    if (outcome.exitCode === undefined && outcome.signal === undefined && !outcome.timedOut) {
        throw new errors/* CommandError */.Qd(command.argv, null, `cannot be started (${outcome.code ?? outcome.message ?? 'no reason given'}); is it installed and in PATH?`);
    }
    return { status: outcome.exitCode ?? null, stdout: outcome.stdout ?? '', stderr: outcome.stderr };
}


/***/ })

};
