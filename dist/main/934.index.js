export const id = 934;
export const ids = [934];
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
/* harmony import */ var _run_real_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7434);
/* harmony import */ var _verbs_build_manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1851);
/* harmony import */ var _verbs_sign_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9302);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9693);











async function buildManifestAction() {
    const inputs = (0,_github_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .buildManifestInputs */ .zS);
    const reporter = (0,_github_job_log_js__WEBPACK_IMPORTED_MODULE_6__/* .jobLogReporter */ .b)();
    const built = await (0,_verbs_build_manifest_js__WEBPACK_IMPORTED_MODULE_8__.buildManifest)({ directory: inputs.directory, ref: inputs.ref, output: inputs.output, stateFolder: (0,_files_state_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .stateFolder */ .y)(node_process__WEBPACK_IMPORTED_MODULE_2__.env, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()) }, _run_real_js__WEBPACK_IMPORTED_MODULE_7__/* .realRunner */ .n, reporter);
    const key = inputs['signing-key-file'];
    let signature = null;
    if (key !== undefined) {
        const signed = await (0,_verbs_sign_js__WEBPACK_IMPORTED_MODULE_9__.sign)({ bundle: built.bundle, expectedReleaseId: built.releaseId, key: { kind: 'file', file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(key) } }, _run_real_js__WEBPACK_IMPORTED_MODULE_7__/* .realRunner */ .n, reporter);
        signature = signed.output;
    }
    (0,_github_finish_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutputs */ .K)({
        'release-id': built.releaseId,
        manifest: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(built.bundle, 'manifest.json'),
        signature,
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _protocol_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5758);


/** The inputs of each action. A test holds them against the `action.yml` of the same name. */
const flag = (name) => zod__WEBPACK_IMPORTED_MODULE_1__/* .stringbool */ .uEf({ error: `must be true or false for ${name}` });
const expectCurrent = _protocol_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .expectedReleaseSchema */ .Zk.optional();
const directory = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('.');
const buildManifestInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    directory,
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('release'),
    'signing-key-file': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const promoteInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    manifest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    'release-id': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a release id: 64 hexadecimal digits'),
    directory,
    'identity-file': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'allow-host-fallback': flag('allow-host-fallback').default(false),
    'schema-change': flag('schema-change').default(false),
    'expect-current': expectCurrent,
    'dry-run': flag('dry-run').default(false),
});
const rollbackInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'expect-current': expectCurrent,
    directory,
    'identity-file': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'dry-run': flag('dry-run').default(false),
});


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


/***/ }),

/***/ 9302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sign: () => (/* binding */ sign)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/js/errors/errors.js
var errors = __webpack_require__(5);
// EXTERNAL MODULE: ./build/js/errors/quote.js
var quote = __webpack_require__(6584);
// EXTERNAL MODULE: ./build/js/files/own-folder.js + 1 modules
var own_folder = __webpack_require__(1618);
// EXTERNAL MODULE: ./build/js/files/read-limited.js
var read_limited = __webpack_require__(2435);
// EXTERNAL MODULE: ./build/js/files/write-atomically.js
var write_atomically = __webpack_require__(9685);
// EXTERNAL MODULE: ./build/js/trust/signature.js
var trust_signature = __webpack_require__(9065);
;// CONCATENATED MODULE: ./build/js/ssh/keygen-sign.js

/** Long enough to type a passphrase or to touch a security key. */
const SIGN_LIMIT_MILLISECONDS = 120_000;
/** `ssh-keygen -Y sign`: prints the armoured signature of the manifest. */
function signCommand(key, manifest) {
    const words = ['-Y', 'sign', '-n', trust_signature/* SIGNATURE_NAMESPACE */.Bg];
    const common = { input: manifest, effect: 'read', timeout: SIGN_LIMIT_MILLISECONDS };
    return key.kind === 'file'
        ? // With an empty socket no agent is asked: the file's key signs, and no other way is tried when it cannot.
            { argv: ['ssh-keygen', ...words, '-f', key.file], environment: { SSH_AUTH_SOCK: '' }, ...common }
        : { argv: ['ssh-keygen', ...words, '-U', '-f', key.publicKeyFile], environment: { SSH_AUTH_SOCK: key.socket }, ...common };
}
/** `ssh-keygen -Y check-novalidate`: status 0 when the signature is a good one of this manifest, whoever made it. */
function checkCommand(signatureFile, manifest) {
    return {
        argv: ['ssh-keygen', '-Y', 'check-novalidate', '-n', trust_signature/* SIGNATURE_NAMESPACE */.Bg, '-s', signatureFile],
        input: manifest,
        effect: 'read',
        timeout: 30_000,
    };
}
/** The key's type and fingerprint, from what `checkCommand` printed: `Good "namespace" signature with ED25519 key SHA256:…`. */
function parseChecked(stdout) {
    const [, keyType, fingerprint] = /^Good "[^"]*" signature with (\S+) key (SHA256:\S+)$/m.exec(stdout) ?? [];
    return keyType === undefined || fingerprint === undefined ? undefined : { keyType, fingerprint };
}
/** Why a signature could not be made, as the end of a sentence that begins with the key; undefined for a reason not known. */
function signingFailure(stderr) {
    return failures.find(([pattern]) => pattern.test(stderr))?.[1];
}
/** The texts of OpenSSH 8.9 to 10. */
const failures = [
    [/UNPROTECTED PRIVATE KEY FILE|bad permissions/, 'can be read by others, so ssh-keygen does not use it; run "chmod 600" on it'],
    [
        /Couldn't get agent socket/,
        'is to be used through an ssh-agent, and none answers at SSH_AUTH_SOCK; start one, or give the private key file',
    ],
    [/Couldn't find key in agent/, 'is not in the ssh-agent; add it there with ssh-add'],
    [
        /agent refused operation|Couldn't sign message/,
        'was not used: the ssh-agent or the security key refused; look whether it waits for a touch or a confirmation',
    ],
    [/incorrect passphrase/, 'has a passphrase that was not given; load it into an ssh-agent and give its public key file'],
    [/No private key found/, 'is no private key; give the private key file, or its public key file together with an ssh-agent'],
    // Said also of a file that is there and holds no key, for ssh-keygen then looks for one beside it.
    [
        /Couldn't load public key|Permission denied/,
        "cannot be read as a key; check the path, and that the file is a key in OpenSSH's format, whole to its last line end",
    ],
];

// EXTERNAL MODULE: ./build/js/verbs/read-bundle.js
var read_bundle = __webpack_require__(2216);
;// CONCATENATED MODULE: ./build/js/verbs/sign.js
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











/**
 * Signs a manifest. Signatures that the output holds already stay when they are of this very manifest and by other keys, so
 * several people can sign one after another, and signing twice changes nothing.
 *
 * Throws InputError: what `readBundle` throws, `usage` for a key that cannot be used, `signature-invalid` for an output that
 * holds something else than signatures.
 */
async function sign(options, runner, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { folder: bundle, text: manifest, releaseId } = await (0,read_bundle/* readBundle */.B)(options.bundle, options.expectedReleaseId);
        const output = options.output ?? (0,external_node_path_.join)(bundle, 'manifest.sig');
        const before = await signaturesAt(output);
        const folder = __addDisposableResource(env_1, await (0,own_folder/* ownFolder */.v)((0,external_node_os_.tmpdir)(), 'grind-to-prod'), true);
        const check = async (signature) => {
            const file = (0,external_node_path_.join)(folder.path, 'signature');
            await (0,promises_.writeFile)(file, signature.armour, { mode: 0o600 });
            const result = await runner.run(checkCommand(file, manifest));
            return result.status === 0 ? parseChecked(result.stdout) : undefined;
        };
        const signature = await makeSignature(options.key, manifest, runner);
        const made = await check(signature);
        if (made === undefined) {
            throw new errors/* CommandError */.Qd(['ssh-keygen', '-Y'], null, `the signature that it made with ${shownKey(options.key)} does not fit the manifest`);
        }
        const kept = [];
        for (const [index, other] of before.entries()) {
            const checked = await check(other);
            if (checked !== undefined && checked.fingerprint !== made.fingerprint)
                kept.push(other);
            if (checked === undefined) {
                reporter.report({
                    event: 'note',
                    level: 'warning',
                    message: `Signature ${index + 1} of ${output} was not of this manifest; it was left out.`,
                });
            }
        }
        if (kept.length >= trust_signature/* SIGNATURE_LIMIT_COUNT */.f7) {
            throw new errors/* InputError */.dz('signature-invalid', `${(0,quote/* quote */.h)(output)} holds ${kept.length} signatures, and no more are read; sign into a new file.`);
        }
        const signatures = [...kept, signature];
        await (0,write_atomically.writeAtomically)(output, (0,trust_signature/* formatSignatures */.BK)(signatures));
        return { releaseId, output, ...made, signatures: signatures.length };
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
async function makeSignature(key, manifest, runner) {
    const command = signCommand(key, manifest);
    const result = await runner.run(command);
    const cause = new errors/* CommandError */.Qd(command.argv, result.status, result.stderr);
    if (result.status === null)
        throw new errors/* InputError */.dz('usage', `No signature came from ${shownKey(key)} in time; look whether it waits for a touch or a passphrase.`, {
            cause,
        });
    if (result.status !== 0) {
        const failure = signingFailure(result.stderr);
        throw failure === undefined ? cause : new errors/* InputError */.dz('usage', `The signing key ${shownKey(key)} ${failure}.`, { cause });
    }
    const [signature] = (0,trust_signature/* parseSignatures */.Vv)(result.stdout);
    if (signature === undefined)
        throw cause;
    return signature;
}
async function signaturesAt(file) {
    const text = await (0,read_limited/* readLimited */.t)(file, trust_signature/* SIGNATURE_LIMIT_BYTES */.dY).catch((cause) => {
        throw new errors/* InputError */.dz('signature-invalid', `${(0,quote/* quote */.h)(file)} cannot be read as a manifest.sig; sign into another file.`, { cause });
    });
    return (0,trust_signature/* parseSignatures */.Vv)(text ?? '');
}
function shownKey(key) {
    return (0,quote/* quote */.h)(key.kind === 'file' ? key.file : key.publicKeyFile);
}


/***/ })

};
