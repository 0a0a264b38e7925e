export const id = 1947;
export const ids = [1947,5326];
export const modules = {

/***/ 45421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ artifactOutputs),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   zb: () => (/* binding */ leaveEvidence)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _domain_drift_severity__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75236);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32501);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60740);




/** Leaves what people look for afterwards: the evidence as an artifact, and the job's summary. Never throws: the verdict stands. */
async function leaveEvidence(attempt, reporter) {
    const { what, config, facts, record, snapshots, signedRecords, bundle, retentionDays, upload } = attempt;
    const { application } = config;
    const evidence = {
        application,
        host: facts.host,
        releaseId: facts.releaseId ?? 'none',
        record,
        snapshots,
        signedRecords,
        bundle,
        mayDiffer: config.snapshot.mayDiffer,
        retentionDays,
    };
    const uploaded = upload ? await (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .keepEvidence */ .N)(evidence, reporter) : null;
    await (0,_optional_js__WEBPACK_IMPORTED_MODULE_2__/* .summarize */ .e)(reporter, async () => {
        const { attemptSummary } = await Promise.all(/* import() */[__webpack_require__.e(9406), __webpack_require__.e(848)]).then(__webpack_require__.bind(__webpack_require__, 90848));
        const server = node_process__WEBPACK_IMPORTED_MODULE_0__.env['GITHUB_SERVER_URL'];
        const artifacts = (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactLinks */ .s)([...attempt.artifacts, uploaded]);
        return (limitBytes) => attemptSummary(what, { ...facts, application, phases: reporter.phases(), artifacts, server, limitBytes });
    });
    return uploaded;
}
/** The worst of what was found, for an output; undefined when nobody looked. */
function worstOf(findings) {
    if (findings === undefined)
        return undefined;
    return _domain_drift_severity__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .g.findLast((severity) => findings.some((finding) => finding.severity === severity)) ?? 'none';
}
/** An artifact as outputs; empty ones without. */
function artifactOutputs(uploaded) {
    return { 'artifact-name': uploaded?.name, 'artifact-id': uploaded?.id, 'artifact-digest': uploaded?.digest };
}


/***/ }),

/***/ 32501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ keepEvidence),
/* harmony export */   s: () => (/* binding */ artifactLinks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/* harmony import */ var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68417);
/* harmony import */ var _github_artifact_name__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95326);
/* harmony import */ var _verbs_snapshot_diff__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91216);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87785);
/* harmony import */ var _optional_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60740);









/**
 * Keeps what there is of an attempt as one artifact: its record, the same as the host signed it, the snapshots before and after and in
 * what these differ, and the signed manifest, so that whoever has it can verify it.
 */
async function keepEvidence(options, reporter) {
    const { application, host, releaseId, record, snapshots, signedRecords = [], bundle, retentionDays } = options;
    const made = [record, ...signedRecords, snapshots?.before, snapshots?.after].filter((file) => typeof file === 'string');
    if (made.length === 0)
        return null;
    return (0,_optional_js__WEBPACK_IMPORTED_MODULE_8__/* .optionally */ .W)(`Keeping the record of ${host} as an artifact`, reporter, async () => {
        const changes = await compared(options, reporter);
        const name = (0,_github_artifact_name__WEBPACK_IMPORTED_MODULE_5__/* .artifactName */ .C)(application, releaseId, `record-${host}`);
        const signed = bundle === undefined ? [] : ['manifest.json', 'manifest.sig'].map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bundle, file)).filter(node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync);
        // It stays until the job ends, for a person to find when it cannot be uploaded.
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,_context_js__WEBPACK_IMPORTED_MODULE_7__/* .jobFolder */ .OW)()), `${name}-`));
        const files = [...made, ...(changes === null ? [] : [changes]), ...signed];
        for (const file of files)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(file, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)));
        const { uploadFiles } = await __webpack_require__.e(/* import() */ 9411).then(__webpack_require__.bind(__webpack_require__, 9411));
        return uploadFiles({ name, root, files: files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)), retentionDays }, reporter);
    });
}
/** Writes down in what the snapshots before and after differ, beside them. */
async function compared({ snapshots, mayDiffer }, reporter) {
    const { before, after } = snapshots ?? { before: null, after: null };
    if (before === null || after === null)
        return null;
    return (0,_optional_js__WEBPACK_IMPORTED_MODULE_8__/* .optionally */ .W)('Comparing the snapshots before and after', reporter, async () => {
        const report = await (0,_verbs_snapshot_diff__WEBPACK_IMPORTED_MODULE_6__.snapshotDiff)({ snapshots: [before, after], manifest: undefined, mayDiffer });
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(after), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(after).replace(/-after\.json$/, '-changes.json'));
        await (0,_tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_4__.writeAtomically)(file, `${JSON.stringify(report, null, 2)}\n`);
        return file;
    });
}
/** Where artifacts can be had, for a summary. */
function artifactLinks(artifacts) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = node_process__WEBPACK_IMPORTED_MODULE_3__.env;
    const runUrl = [server, repository, run].includes(undefined) ? undefined : `${server}/${repository}/actions/runs/${run}`;
    return artifacts.flatMap((artifact) => artifact === null ? [] : [{ name: artifact.name, ...(runUrl === undefined ? {} : { url: `${runUrl}/artifacts/${artifact.id}` }) }]);
}


/***/ }),

/***/ 69693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ rollbackInputs),
/* harmony export */   Kr: () => (/* binding */ promoteInputs),
/* harmony export */   Xc: () => (/* binding */ snapshotDiffInputs),
/* harmony export */   Zp: () => (/* binding */ planInputs),
/* harmony export */   cU: () => (/* binding */ failoverInputs),
/* harmony export */   fn: () => (/* binding */ verifyInputs),
/* harmony export */   q: () => (/* binding */ snapshotInputs),
/* harmony export */   zS: () => (/* binding */ buildManifestInputs),
/* harmony export */   zy: () => (/* binding */ releaseInputs)
/* harmony export */ });
/* unused harmony export promotion */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _domain_drift_severity__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75236);
/* harmony import */ var _domain_protocol_attempt__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99289);



/** The inputs of each action. A test holds them against the `action.yml` of the same name. */
const flag = (name) => zod__WEBPACK_IMPORTED_MODULE_1__/* .stringbool */ .uEf({ error: `must be true or false for ${name}` });
const words = (separator) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().transform((text) => text.split(separator).filter((word) => word !== ''));
const releaseId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a release id: 64 hexadecimal digits');
const digest = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 hexadecimal digits');
const runId = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[1-9][0-9]{0,14}$/, 'must be the id of a run: the number in its address');
const directory = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('.');
const token = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('');
/** How a host is reached: with neither, the ssh agent is asked. */
const reach = { 'ssh-key': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), 'identity-file': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() };
const signing = { 'signing-key': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), 'signing-key-file': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() };
/** Where a release comes from: a file, or the artifacts of a run. */
const source = {
    manifest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'run-id': runId.optional(),
    'artifact-digest': digest.optional(),
    'github-token': token,
};
const upload = {
    artifact: flag('artifact').default(true),
    'retention-days': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[1-9][0-9]{0,2}$/, 'must be a number of days from 1 to 400')
        .transform(Number)
        .refine((days) => days <= 400, 'must be a number of days from 1 to 400')
        .optional(),
};
const incident = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'must be a name of at most 64 letters, digits, dots, dashes and underscores')
    .optional();
const deployment = {
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(255).optional(),
    'environment-url': zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/, error: 'must be an address that begins with https:// or http://' }).optional(),
};
const githubRelease = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[^\s~^:?*[\\\p{Cc}]{1,200}$/u, 'must be the tag of a GitHub Release')
    .optional();
/** What promote and the whole release have in common. */
const promotion = {
    'allow-host-fallback': flag('allow-host-fallback').default(false),
    'schema-change': flag('schema-change').default(false),
    rehearse: flag('rehearse').default(false),
    'expect-current': _domain_protocol_attempt__WEBPACK_IMPORTED_MODULE_0__/* .expectedReleaseSchema */ .Zk.optional(),
};
const building = {
    directory,
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('release'),
    ...signing,
    'github-release': githubRelease,
};
const common = { directory, ...reach, ...upload };
const buildManifestInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ...building,
    candidate: flag('candidate').default(false),
    ...upload,
    'github-token': token,
    'dry-run': flag('dry-run').default(false),
});
const promoteInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    'release-id': releaseId,
    ...common,
    ...source,
    ...signing,
    ...promotion,
    ...deployment,
    'dry-run': flag('dry-run').default(false),
});
const rollbackInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'expect-current': _domain_protocol_attempt__WEBPACK_IMPORTED_MODULE_0__/* .expectedReleaseSchema */ .Zk.optional(),
    ...common,
    ...deployment,
    'github-token': token,
    'dry-run': flag('dry-run').default(false),
});
const snapshotInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: words(/\s+/)
        .refine((hosts) => new Set(hosts).size === hosts.length, 'must name each host once')
        .default([]),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('snapshots'),
    incident,
    ...common,
});
const snapshotDiffInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    snapshots: words(/[\r\n]+/),
    manifest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    directory,
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([..._domain_drift_severity__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .g, 'never'], { error: 'must be note, warning, error or never' }).default('warning'),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('drift'),
    incident,
    ...upload,
    environment: deployment.environment,
    issue: flag('issue').default(false),
    'github-token': token,
});
const verifyInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ...source,
    'release-id': releaseId.optional(),
    'allowed-signers': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    signature: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'revoked-keys': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    minimum: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[1-9][0-9]?$/, 'must be a number from 1 to 99')
        .transform(Number)
        .default(1),
    at: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$({ offset: true, error: 'must be a time such as 2026-11-23T14:00:00Z' })
        .transform((time) => new Date(time))
        .optional(),
    record: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    ledger: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'host-key': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    directory,
});
const planInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    ...source,
    'release-id': releaseId.optional(),
    directory,
    environment: deployment.environment,
    candidate: flag('candidate').default(false),
    live: flag('live').default(false),
    ...reach,
    comment: flag('comment').default(true),
});
const releaseInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    ...building,
    ...common,
    ...promotion,
    ...deployment,
    'github-token': token,
    'dry-run': flag('dry-run').default(false),
});
const failoverInputs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    'active-is-down': flag('active-is-down').default(false),
    'despite-drift': flag('despite-drift').default(false),
    ...common,
    'dry-run': flag('dry-run').default(false),
});


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

/***/ 60740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ optionally),
/* harmony export */   e: () => (/* binding */ summarize)
/* harmony export */ });
/**
 * Does what a release does not depend on: evidence, a deployment, a summary. When it fails that is a warning, and null comes of it;
 * the host has decided already, and its verdict stands.
 */
async function optionally(what, reporter, work) {
    try {
        return await work();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        reporter.report({ event: 'note', level: 'warning', message: `${what} failed, which changes nothing else: ${reason}`.slice(0, 4096) });
        return null;
    }
}
/** Adds to the job's summary what a person reads first. `load` gives what writes it, within so many bytes. */
async function summarize(reporter, load) {
    await optionally('Writing the summary of the job', reporter, async () => {
        const [{ writeSummary }, write] = await Promise.all([__webpack_require__.e(/* import() */ 3644).then(__webpack_require__.bind(__webpack_require__, 93644)), load()]);
        await writeSummary(write);
    });
}


/***/ }),

/***/ 98501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ recordedBackupSchema),
/* harmony export */   SZ: () => (/* binding */ wantsBackup),
/* harmony export */   Up: () => (/* binding */ restoredDataSchema),
/* harmony export */   ew: () => (/* binding */ whyNoBackup)
/* harmony export */ });
/* unused harmony exports backupIndexSchema, restoreIntentSchema, foldersOf, recordedBackup, chooseBackup */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67982);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94362);




/** One folder of a backup, in the built-in form. */
const archivedFolderSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    folder: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixSchema */ .q9,
    /** The archive's name in the backup's folder; null when the folder did not exist. */
    archive: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .regex(/^[0-9]+\.tar\.zst$/)
        .nullable(),
    sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Schema */ .bL.nullable(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
    /** What unpacking needs. */
    unpackedBytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
    /** A file changed or vanished while tar read it, so the archive may hold half of a change. */
    changedWhileRead: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
});
/** A file that a release's own program wrote. */
const writtenFileSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(4096),
    sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Schema */ .bL,
    bytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
});
/** `data/<attempt>/index.json`: what a backup consists of. It is there only when the backup is whole. */
const backupIndexSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    attempt: zod__WEBPACK_IMPORTED_MODULE_3__/* .uuid */ .uRe(),
    takenAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    /** `restore-data`: what a program's restore was about to overwrite. */
    takenBefore: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['apply', 'restore-data']),
    /** The release that was about to be applied, or whose backup was about to be restored. */
    releaseId: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseIdSchema */ .yU,
    folders: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(archivedFolderSchema).max(16),
    /** Instead of archives: the link of the release that wrote these files. */
    program: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ link: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(64), folders: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixSchema */ .q9).max(16), files: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(writtenFileSchema).max(100_000) })
        .nullable(),
});
/** What a record says of one folder's backup. */
const recordedBackupSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** Null for what the release's own program wrote. */
    folder: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(255).nullable(),
    /** The archive on the host, or the index of a program's files; null when the folder did not exist. */
    archive: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4096).nullable(),
    /** Of that file: with a program it covers every file's own digest, which the index holds. */
    sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Schema */ .bL.nullable(),
    bytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
    changedWhileRead: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
});
/** What a record says of data that was brought back. */
const restoredDataSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** The attempt whose backup it was. */
    backup: zod__WEBPACK_IMPORTED_MODULE_3__/* .uuid */ .uRe(),
    folders: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        folder: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(255),
        /** Where what was there before lies now; null when there was nothing, or when a program restored. */
        aside: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4096).nullable(),
    }))
        .max(16),
});
/** What the journal says of a restore that is under way. */
const restoreIntentSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    backup: zod__WEBPACK_IMPORTED_MODULE_3__/* .uuid */ .uRe(),
    program: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    folders: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ folder: _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixSchema */ .q9, aside: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4096).nullable() })).max(16),
});
/** Whether an apply of this release backs the data up first. `asked`: by whoever promotes. */
function wantsBackup({ data, schemaChange }, asked) {
    if (data === undefined || data.backup === 'never')
        return false;
    return data.backup === 'always' || schemaChange === true || asked;
}
/** Why a backup that was asked for cannot be, as a clause; null when it can. */
function whyNoBackup({ data }) {
    if (data === undefined)
        return 'its manifest names no data folders';
    return data.backup === 'never' ? 'its manifest says data.backup: never' : null;
}
/** The folders that a backup is of. */
function foldersOf(index) {
    return index.program?.folders ?? index.folders.map(({ folder }) => folder);
}
/** What a record says of a backup; `place` is its folder, `indexSha256` its index's digest. */
function recordedBackup(index, place, indexSha256) {
    const { program, folders } = index;
    if (program !== null) {
        const bytes = program.files.reduce((sum, file) => sum + file.bytes, 0);
        return [{ folder: null, archive: `${place}/index.json`, sha256: indexSha256, bytes, changedWhileRead: false }];
    }
    return folders.map(({ folder, archive, sha256, bytes, changedWhileRead }) => ({
        folder,
        archive: archive === null ? null : `${place}/${archive}`,
        sha256,
        bytes,
        changedWhileRead,
    }));
}
/** The latest backup that was taken before this release was applied, or the one of this attempt; undefined when there is none. */
function chooseBackup(indexes, releaseId, attempt) {
    return indexes
        .filter((index) => index.releaseId === releaseId && (attempt === undefined ? index.takenBefore === 'apply' : index.attempt === attempt))
        .toSorted((left, right) => (left.takenAt < right.takenAt ? -1 : 1))
        .at(-1);
}


/***/ }),

/***/ 92535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ systemRecordSchema),
/* harmony export */   QY: () => (/* binding */ systemStateSchema)
/* harmony export */ });
/* unused harmony exports systemIntentSchema, isInForce, stepForward, hasMoved, stepsBack, switchComplaint, systemSwitchSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
/* harmony import */ var _config_component_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63381);



/** The NixOS systems of a host: store paths, null for one that is not there. */
const systemStateSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** What the system profile points to: what the next boot takes. */
    profile: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd.nullable(),
    /** What was activated last. */
    current: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd.nullable(),
    /** What the host was booted with. */
    booted: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd.nullable(),
});
/** What a transaction intends with the host's system; in the journal before anything is switched. */
const systemIntentSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** The release's system; null when the release has none, and then the host's is left alone. */
    wanted: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd, mode: _config_component_js__WEBPACK_IMPORTED_MODULE_1__/* .switchModeSchema */ .Zm }).nullable(),
    before: systemStateSchema,
    /** Absent: what is wanted is so already, or nothing is wanted. */
    back: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        /** The system of the profile, and the one that runs: exactly these two are gone back to. */
        profile: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd,
        running: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd,
    })
        .optional(),
});
/** True when the host's systems are what a release wants of them. */
function isInForce({ path, mode }, now) {
    return (mode === 'test' || now.profile === path) && (mode === 'boot' || now.current === path);
}
/** What takes a host forward; null when there is nothing to do. */
function stepForward({ wanted, back }) {
    return wanted === null || back === undefined ? null : { path: wanted.path, action: wanted.mode };
}
/** True when the host's systems are visibly not what they were before a transaction that intended this. */
function hasMoved({ wanted, back }, now) {
    if (wanted === null || back === undefined)
        return false;
    return now.profile !== back.profile || (now.current === wanted.path && back.running !== wanted.path);
}
/**
 * What takes a host back to the systems that the journal recorded. `step` is the journal's. The profile is set before anything
 * else, so while the journal says `switching` it tells whether the system was touched at all; except where the profile does
 * not change, and once the way back has begun, for that may have been cut off anywhere. Going back twice does no harm.
 */
function stepsBack({ wanted, back }, now, step) {
    if (wanted === null || back === undefined)
        return [];
    const profileTells = step === 'switching' && wanted.mode !== 'test' && wanted.path !== back.profile;
    if (profileTells && !hasMoved({ wanted, back }, now))
        return [];
    if (wanted.mode === 'test')
        return [{ path: back.running, action: 'test' }];
    // Another one may run although only the next boot was prepared: that boot has been.
    const runsAsBefore = now.current === null || now.current === back.running;
    if (wanted.mode === 'boot' && runsAsBefore)
        return [{ path: back.profile, action: 'boot' }];
    if (back.running === back.profile)
        return [{ path: back.profile, action: 'switch' }];
    return [
        { path: back.profile, action: 'boot' },
        { path: back.running, action: 'test' },
    ];
}
/** What the exit statuses of `switch-to-configuration` mean; see nixpkgs, pkgs/by-name/sw/switch-to-configuration-ng. */
const meanings = {
    2: 'its activation script failed',
    3: 'systemd could not be reloaded',
    4: 'some of its units failed',
    100: 'its init cannot take over without a reboot; release it with "switchMode: boot"',
};
/** Why a call of `switch-to-configuration` was no success, as a clause; null when it was. */
function switchComplaint(outcome) {
    const { step, status, timedOutAfterSeconds, lastLines } = outcome;
    if (status === 0)
        return null;
    const meaning = status === null ? undefined : meanings[status];
    const how = timedOutAfterSeconds !== null
        ? `did not end within ${timedOutAfterSeconds} s`
        : `ended with ${status === null ? 'a signal' : `status ${status}`}${meaning === undefined ? '' : ` (${meaning})`}`;
    const said = lastLines.length === 0 ? '' : `, and said last: ${lastLines.join(' · ')}`;
    return `switching the system to ${step.path} (${step.action}) ${how}${said}`;
}
/** A call of `switch-to-configuration` that has ended, as evidence. */
const systemSwitchSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd,
    action: _config_component_js__WEBPACK_IMPORTED_MODULE_1__/* .switchModeSchema */ .Zm,
    /** Null when a signal ended it. */
    status: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(),
});
/** What an attempt did with the host's system, in its record. */
const systemRecordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Null: the release has no system, so the host's was left alone. */
    wanted: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd, mode: _config_component_js__WEBPACK_IMPORTED_MODULE_1__/* .switchModeSchema */ .Zm }).nullable(),
    before: systemStateSchema,
    after: systemStateSchema,
    /** In the order in which they ended, back included; none when the host had what was wanted. */
    switches: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(systemSwitchSchema).max(64),
});


/***/ }),

/***/ 36811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ ledgerResultSchema),
/* harmony export */   fi: () => (/* binding */ recordSchema),
/* harmony export */   nJ: () => (/* binding */ LEDGER_DEFAULT_ENTRIES),
/* harmony export */   pJ: () => (/* binding */ ledgerEntrySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64377);
/* harmony import */ var _activation_data_backup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98501);
/* harmony import */ var _activation_system_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92535);
/* harmony import */ var _activation_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62709);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36407);
/* harmony import */ var _config_role_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79344);
/* harmony import */ var _report_event_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59786);
/* harmony import */ var _trust_signer_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2146);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99289);









/** What one attempt did: the ledger's line, without the chain. */
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(1),
    attempt: _attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .attemptSchema */ .ZS,
    verb: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['apply', 'rollback', 'restore-data', 'set-role']),
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSchema */ .Jq,
    host: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(255),
    /** Of `set-role`: the release that was current then, or `none`. */
    releaseId: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(128),
    previousRelease: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(128).nullable(),
    verdict: _activation_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictSchema */ .$,
    /** One sentence: why this verdict. */
    reason: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(4096),
    startedAt: zod__WEBPACK_IMPORTED_MODULE_9__/* .datetime */ .w$(),
    finishedAt: zod__WEBPACK_IMPORTED_MODULE_9__/* .datetime */ .w$(),
    actor: _attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .actorSchema */ .zH,
    copy: _attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .copySummarySchema */ .Vj.optional(),
    /** Who signed the release that was applied, as this host's allowed_signers name them; absent in a rollback. */
    signers: _trust_signer_record_js__WEBPACK_IMPORTED_MODULE_6__/* .signersSchema */ .pJ.optional(),
    /** Of a release that had to be confirmed: what was decided (`none`: nothing in time), by whom, and why. */
    confirmation: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        decision: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['keep', 'revert', 'none']),
        reason: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(1024).optional(),
        actor: _attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .actorSchema */ .zH,
        decidedAt: zod__WEBPACK_IMPORTED_MODULE_9__/* .datetime */ .w$(),
    })
        .optional(),
    /** The backup that this attempt took of the data, before it changed anything. */
    data: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_activation_data_backup_js__WEBPACK_IMPORTED_MODULE_0__/* .recordedBackupSchema */ .Iz).max(16).optional(),
    /** Of `restore-data`: what was brought back, and where what it replaced lies. */
    restored: _activation_data_backup_js__WEBPACK_IMPORTED_MODULE_0__/* .restoredDataSchema */ .Up.optional(),
    /** Of `set-role`: what the host was, and is from then on. */
    role: zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ from: _config_role_js__WEBPACK_IMPORTED_MODULE_4__/* .roleSchema */ .A, to: _config_role_js__WEBPACK_IMPORTED_MODULE_4__/* .roleSchema */ .A }).optional(),
    /** What was done with the host's NixOS system; absent where no release may touch it. */
    system: _activation_system_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .systemRecordSchema */ .GT.optional(),
    phases: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ phase: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(_report_event_js__WEBPACK_IMPORTED_MODULE_5__/* .phases */ .tW), seconds: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().nonnegative() })),
    units: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        unit: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(255),
        activeState: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(64),
        executable: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(4096).nullable(),
        /** What was done to it (`none`: it was left alone), and why, as a clause. */
        action: zod__WEBPACK_IMPORTED_MODULE_8__/* ["enum"] */ .k5n(['restart', 'reload', 'start', 'stop', 'none']).optional(),
        because: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(1024).optional(),
    })),
    health: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        check: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(64),
        passed: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY(),
        detail: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(1024),
        listener: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(4096).nullable(),
    })),
});
/** A record in its ledger: each line carries the SHA-256 of the line before it (64 zeros for the first). */
const ledgerEntrySchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ previousEntry: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/), record: recordSchema });
/** Records that `ledger` shows when it is not told how many. */
const LEDGER_DEFAULT_ENTRIES = 20;
/** Of `ledger APPLICATION [--limit COUNT]`: the records, newest first, and whether the chain of all of them holds. */
const ledgerResultSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    host: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().max(255),
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSchema */ .Jq,
    /** Lines in the ledger. */
    total: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().int().nonnegative(),
    entries: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(ledgerEntrySchema.extend({
        /** Its number in the ledger, from 1. */
        line: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().int().positive(),
        /** SHA-256 of the line: what the next one carries. */
        digest: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    })),
    /** The first line that is no entry, or does not carry the digest of the line before it; null when the chain holds. */
    brokenAt: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().int().positive().nullable(),
});


/***/ }),

/***/ 56476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of the command line, the actions and the agent alike. A test holds it to be that of package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 59786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ eventSchema),
/* harmony export */   tW: () => (/* binding */ phases),
/* harmony export */   xe: () => (/* binding */ inPhase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

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
    'system',
    'restart',
    'health',
    'commit',
    'rollback',
    'install',
    'gate',
    'confirm',
    'backup',
    'restore',
    'traffic',
    'check',
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
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unit'),
        unit: text,
        action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['restart', 'reload', 'start', 'stop']),
        state: text,
        /** Why it was concerned, as a clause. */
        because: text.optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('health'),
        check: text,
        passed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        detail: text,
    }),
    /** The release is current and healthy, and goes back by itself unless this attempt is confirmed in time. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('confirmation'),
        attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
        deadline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
        secondsLeft: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
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

/***/ 75727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ timedReporter)
/* harmony export */ });
/** Passes events on, and times phases by a monotonic clock in milliseconds. */
function timedReporter(inner, now = () => performance.now()) {
    const begin = now();
    const since = (moment) => Math.max(0, Math.round(now() - moment)) / 1000;
    const timed = [];
    return {
        report(event) {
            inner.report(event);
            if (event.event !== 'phase')
                return;
            if (event.state === 'start') {
                timed.push({ event, start: now(), seconds: undefined });
                return;
            }
            const open = timed.findLast((one) => one.seconds === undefined && one.event.phase === event.phase && one.event.host === event.host);
            if (open !== undefined)
                open.seconds = since(open.start);
        },
        phases: () => timed.map(({ event: { phase, host }, start, seconds }) => {
            const when = { phase, startSeconds: Math.max(0, Math.round(start - begin)) / 1000, seconds: seconds ?? since(start) };
            return host === undefined ? when : Object.assign(when, { host });
        }),
    };
}


/***/ }),

/***/ 2146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ signerLines),
/* harmony export */   pJ: () => (/* binding */ signersSchema)
/* harmony export */ });
/* unused harmony export signerRecord */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);


/** Who signed a release, as a record keeps it: found by the host with its own allowed_signers, never told by a client. */
const signersSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ principals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(255)).min(1).max(64), fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(128) }))
    .max(_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_LIMIT_COUNT */ .f7);
/** Each key once, with the names that allowed_signers gives it. */
function signerRecord(signers) {
    const byKey = new Map(signers.map(({ principals, fingerprint }) => [fingerprint, { principals: principals.slice(0, 64), fingerprint }]));
    return [...byKey.values()];
}
/** A line of an outcome: `signed by release@grind (SHA256:…)`; none when nobody was recorded. */
function signerLines(signers) {
    if (signers === undefined || signers.length === 0)
        return [];
    return [`  signed by ${signers.map(({ principals, fingerprint }) => `${principals.join('/')} (${fingerprint})`).join(', ')}`];
}


/***/ }),

/***/ 4609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ runActor)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);

/** Who dispatched this run, and where it can be seen: from the runner's variables, for the record. */
function runActor(environment = node_process__WEBPACK_IMPORTED_MODULE_0__.env) {
    const { GITHUB_ACTOR: name, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
    const runUrl = server !== undefined && repository !== undefined && run !== undefined ? `${server}/${repository}/actions/runs/${run}` : undefined;
    return { name: name ?? 'github-actions', ...(runUrl === undefined ? {} : { runUrl }) };
}


/***/ }),

/***/ 95326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ artifactName),
/* harmony export */   d: () => (/* binding */ releaseFiles)
/* harmony export */ });
/* harmony import */ var _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78742);
/* harmony import */ var _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67982);
/* harmony import */ var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3508);



/** Digits of a release id in an artifact's name: enough that no two releases of an application are taken for each other. */
const SHORT_ID = 12;
/**
 * The name of an artifact: `<application>-<id>-<kind>`. The id is a release id, of which the first digits are taken, or the name of an
 * incident or a run. What GitHub does not allow in a name becomes a dash.
 */
function artifactName(application, id, kind) {
    const short = /^[0-9a-f]{64}$/.test(id) ? id.slice(0, SHORT_ID) : id;
    return `${application}-${short}-${kind}`.replaceAll(/[^A-Za-z0-9._-]+/g, '-');
}
/** The files of a release's artifact, with the most bytes that are read of each. */
const releaseFiles = {
    'manifest.json': _domain_manifest_schema__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_LIMIT_BYTES */ .SC,
    'manifest.sig': _domain_trust_signature__WEBPACK_IMPORTED_MODULE_2__/* .SIGNATURE_LIMIT_BYTES */ .dY,
    'inventory.json': _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_0__/* .INVENTORY_LIMIT_BYTES */ .RN,
    // Of as many paths as the largest inventory has, with what else stands there of each.
    'sbom.cdx.json': 2 * _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_0__/* .INVENTORY_LIMIT_BYTES */ .RN,
    'attestation.json': 1024 * 1024,
};


/***/ }),

/***/ 54763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7191);
/* harmony import */ var _toolkit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59702);




/** Inputs whose value no message may show. */
const secretInputs = new Set(['ssh-key', 'signing-key', 'github-token']);
/**
 * Takes an action's inputs, each once, against its schema: they are gone from the environment afterwards, so that no program
 * that the step starts (a gate, a build) inherits a key. An input that is empty counts as absent. Throws one InputError that
 * names every bad field.
 */
function readInputs(schema) {
    const given = Object.fromEntries(Object.keys(schema.shape).flatMap((name) => {
        const value = (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4)(name);
        delete node_process__WEBPACK_IMPORTED_MODULE_0__.env[(0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .inputVariable */ .LO)(name)];
        return value === '' ? [] : [[name, value]];
    }));
    const parsed = schema.safeParse(given);
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.map((issue) => {
        const name = String(issue.path[0] ?? '');
        if (!(name in given))
            return issue.path.length === 0 ? issue.message : `input "${name}" is missing`;
        return `input "${name}" is ${secretInputs.has(name) ? 'given' : (0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(given[name])} and ${issue.message}`;
    });
    throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('usage', `${problems.join('; ')}; mend the step's "with:".`);
}


/***/ }),

/***/ 6748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ jobLogReporter)
/* harmony export */ });
/* harmony import */ var _domain_report_inert__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69106);
/* harmony import */ var _domain_report_line__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60490);
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79694);
/* harmony import */ var _toolkit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59702);




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
                    (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .endGroup */ .N4)();
                open = event.state === 'start';
                if (open)
                    (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .startGroup */ .Oh)((0,_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t)((0,_domain_report_line__WEBPACK_IMPORTED_MODULE_0__/* .lineFor */ .y)(event)));
                return;
            }
            if (event.event === 'progress') {
                if (event.done < event.total && now() - lastProgress < PROGRESS_PERIOD)
                    return;
                lastProgress = now();
            }
            if (event.event === 'note' && event.level === 'warning')
                (0,_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R)(event.message);
            else if (event.event === 'log')
                (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .printForeign */ .Qr)((0,_domain_report_line__WEBPACK_IMPORTED_MODULE_0__/* .lineFor */ .y)(event).split('\n').map(_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t));
            else
                for (const line of (0,_domain_report_line__WEBPACK_IMPORTED_MODULE_0__/* .lineFor */ .y)(event).split('\n'))
                    (0,_toolkit_js__WEBPACK_IMPORTED_MODULE_2__/* .printLine */ .wi)((0,_domain_report_inert__WEBPACK_IMPORTED_MODULE_3__/* .inert */ .t)(line));
        },
    };
}


/***/ }),

/***/ 69841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_config_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97494);
/* harmony import */ var _domain_config_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87034);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);
/* harmony import */ var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55463);






/** Reads the configuration in a folder. Throws InputError config-missing or config-invalid. */
async function readConfig(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _domain_config_schema__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2);
    const text = await (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_4__/* .readLimited */ .t)(path, _domain_config_parse__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_LIMIT_BYTES */ .X).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('config-missing', `${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(path)} cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`, {
            cause,
        });
    });
    if (text === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('config-missing', `There is no ${_domain_config_schema__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2} in ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(directory)}; run this at the root of the application's repository, or name it with --directory.`);
    }
    return (0,_domain_config_parse__WEBPACK_IMPORTED_MODULE_1__/* .parseConfig */ .o)(text, _domain_config_schema__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2, path);
}


/***/ })

};
