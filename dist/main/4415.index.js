import { modules as shared0 } from './shared-21916.js';
import { modules as shared1 } from './shared-70781.js';
import { modules as shared2 } from './shared-79191.js';
import { modules as shared3 } from './shared-5448.js';
import { modules as shared4 } from './shared-86233.js';
export const id = 4415;
export const ids = [4415];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 8230: // build/js/verbs/verify.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/tools/files/read-limited.js
var read_limited = __webpack_require__(55463);
// EXTERNAL MODULE: ./build/js/domain/report/event.js
var report_event = __webpack_require__(59786);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/tools/files/own-folder.js + 1 modules
var own_folder = __webpack_require__(87097);
// EXTERNAL MODULE: ./build/js/domain/trust/signers.js
var signers = __webpack_require__(86233);
// EXTERNAL MODULE: ./build/js/domain/trust/signature.js
var trust_signature = __webpack_require__(3508);
;// CONCATENATED MODULE: ./build/js/tools/ssh/keygen-verify.js

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
/** `Good "namespace" signature for PRINCIPAL with ED25519 key SHA256:\u2026`; undefined for any other text. */
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

;// CONCATENATED MODULE: ./build/js/tools/ssh/judge-signatures.js
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
        const folder = __addDisposableResource(env_1, await (0,own_folder/* ownFolder */.vY)(options.temporaryFolder, 'signatures'), true);
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
        throw new errors/* CommandError */.Qd(command.argv, { status: 0, stderr: `unexpected answer: ${verified.stdout}` });
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
        throw new errors/* CommandError */.Qd(command.argv, { status, stderr });
    return { good: status === 0, stdout, stderr };
}

// EXTERNAL MODULE: ./build/js/domain/trust/judgement.js
var trust_judgement = __webpack_require__(26857);
// EXTERNAL MODULE: ./build/js/steps/bundle/read.js
var read = __webpack_require__(72707);
// EXTERNAL MODULE: ./build/js/domain/ledger/chain.js
var chain = __webpack_require__(53184);
// EXTERNAL MODULE: ./build/js/domain/manifest/canonical.js
var canonical = __webpack_require__(53795);
// EXTERNAL MODULE: ./build/js/domain/protocol/loose.js
var loose = __webpack_require__(71682);
// EXTERNAL MODULE: ./build/js/domain/protocol/record.js
var protocol_record = __webpack_require__(36811);
;// CONCATENATED MODULE: ./build/js/domain/ledger/evidence.js




/**
 * Reads a ledger that was kept: the host's own file, or what `grind-to-prod ledger --json` printed (a part of it then, each line with its
 * digest). What it says of its own chain is not believed. Undefined when it is neither.
 */
function parseLedgerEvidence(text) {
    const printed = (0,loose/* loose */.L)(protocol_record/* ledgerResultSchema */.Gd).safeParse(parsedJson(text));
    if (printed.success)
        return fromPrinted(printed.data.entries);
    const ledger = (0,chain/* splitLedger */.kk)(text);
    if (ledger.lines.length === 0 || (0,chain/* parseEntry */.ER)(ledger.lines[0]) === undefined)
        return undefined;
    return { records: (0,chain/* recordsOf */.M$)(ledger), brokenAt: (0,chain/* brokenLinks */.B4)(ledger)[0] ?? (ledger.torn === '' ? null : ledger.lines.length + 1) };
}
/** True when it holds this very record. */
function holdsRecord({ records }, record) {
    const text = (0,canonical/* canonicalRecord */.q)(record);
    return records.some((kept) => (0,canonical/* canonicalRecord */.q)(kept) === text);
}
function fromPrinted(entries) {
    const oldestFirst = entries.toSorted((left, right) => left.line - right.line);
    const broken = oldestFirst.find(({ line, digest, previousEntry, record }, index) => {
        const before = oldestFirst[index - 1];
        const follows = before === undefined || (before.line === line - 1 && before.digest === previousEntry);
        return !follows || digest !== (0,chain/* entryDigest */.LE)((0,canonical/* canonicalRecord */.q)({ previousEntry, record }));
    });
    return { records: oldestFirst.map(({ record }) => record), brokenAt: broken?.line ?? null };
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/js/domain/config/grammar.js
var grammar = __webpack_require__(36407);
// EXTERNAL MODULE: ./build/js/domain/trust/wire.js
var wire = __webpack_require__(1137);
;// CONCATENATED MODULE: ./build/js/domain/trust/host-keys.js


/**
 * One host's keys: lines of its `ssh_host_*_key.pub`, or of known_hosts as `ssh-keygen -F HOST` prints them. Of a list of several hosts
 * any of them could sign for the others, so two keys of one type are a problem: then, and for any other text, a string says what is
 * wrong, as the end of a sentence that begins with the file.
 */
function parseHostKeys(text) {
    const keys = [];
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const words = line.trim().split(/\s+/);
        if (line.trim() === '' || line.startsWith('#'))
            continue;
        const [type, base64] = [words, words.slice(1)].find((from) => isPublicKey(from)) ?? [];
        if (line.startsWith('@') || type === undefined || base64 === undefined)
            return `has no public key of a host in line ${index + 1}`;
        const key = { type, fingerprint: (0,wire/* keyFingerprint */.yy)(Buffer.from(base64, 'base64')) };
        const other = keys.find((known) => known.type === type);
        if (other === undefined)
            keys.push(key);
        else if (other.fingerprint !== key.fingerprint)
            return `has keys of more than one host; give one host's, such as "ssh-keygen -F HOST" prints`;
    }
    return keys.length === 0 ? 'is empty' : keys;
}
function isPublicKey([type, base64]) {
    return grammar/* publicKeySchema */.OC.safeParse(`${type} ${base64}`).success;
}

// EXTERNAL MODULE: ./build/js/tools/ssh/keygen-sign.js
var keygen_sign = __webpack_require__(55048);
;// CONCATENATED MODULE: ./build/js/steps/evidence/verify-record-signature.js
var verify_record_signature_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var verify_record_signature_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Holds a record against the signature beside it (`FILE.sig`) and against the host's keys. Null for a record that has no signature,
 * where none is asked for. Throws InputError `record-refused` for one that was changed, was signed by another key, or lacks the
 * signature that the given host keys ask for.
 */
async function verifyRecordSignature({ record, recordFile, hostKeys }, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const signatureFile = `${recordFile}.sig`;
        const signature = await readSignature(signatureFile);
        if (signature === undefined) {
            if (hostKeys === undefined)
                return null;
            throw refused(`${(0,quote/* quote */.h)(recordFile)} is not signed: there is no ${(0,quote/* quote */.h)(signatureFile)}; give the host-record-\u2026.json that promote or rollback kept, with its .sig beside it.`);
        }
        const folder = verify_record_signature_addDisposableResource(env_1, await (0,own_folder/* ownFolder */.vY)((0,external_node_os_.tmpdir)(), 'grind-to-prod'), true);
        const file = (0,external_node_path_.join)(folder.path, 'signature');
        await (0,promises_.writeFile)(file, signature.armour, { mode: 0o600 });
        const command = (0,keygen_sign/* checkCommand */.em)(file, (0,canonical/* canonicalRecord */.q)(record), trust_signature/* RECORD_NAMESPACE */.oz);
        const { status, stdout, stderr } = await runner.run(command);
        if (status === null)
            throw new errors/* CommandError */.Qd(command.argv, { status, stderr });
        const signer = status === 0 ? (0,keygen_sign/* parseChecked */.l_)(stdout) : undefined;
        if (signer === undefined) {
            throw refused(`${(0,quote/* quote */.h)(recordFile)} is not what was signed in ${(0,quote/* quote */.h)(signatureFile)}: one of them was changed, or is of another attempt.`);
        }
        if (hostKeys === undefined)
            return { ...signer, isHostKey: false };
        if (hostKeys.some(({ fingerprint }) => fingerprint === signer.fingerprint))
            return { ...signer, isHostKey: true };
        const given = hostKeys.map(({ type, fingerprint }) => `${type} ${fingerprint}`).join(', ');
        throw refused(`${(0,quote/* quote */.h)(recordFile)} is signed by ${signer.keyType} ${signer.fingerprint}, and not by a key of the host that was given (${given}).`, 'Compare it with /etc/ssh/ssh_host_*_key.pub on the host.');
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = verify_record_signature_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function readSignature(file) {
    const unusable = (cause) => new errors/* InputError */.dz('record-invalid', `${(0,quote/* quote */.h)(file)} is not one ssh signature of a record.`, {
        hint: 'Give the one that was kept with it.',
        cause,
    });
    const text = await (0,read_limited/* readLimited */.t)(file, trust_signature/* SIGNATURE_LIMIT_BYTES */.dY).catch((cause) => {
        throw unusable(cause);
    });
    if (text === undefined)
        return undefined;
    let signatures;
    try {
        signatures = (0,trust_signature/* parseSignatures */.Vv)(text);
    }
    catch (cause) {
        throw unusable(cause);
    }
    if (signatures.length !== 1)
        throw unusable(undefined);
    return signatures[0];
}
function refused(message, hint) {
    return new errors/* InputError */.dz('record-refused', message, { hint });
}

// EXTERNAL MODULE: ./build/js/domain/errors/catalogue.js
var catalogue = __webpack_require__(6966);
;// CONCATENATED MODULE: ./build/js/steps/evidence/verify-record.js










/** Most bytes that are read of a record, and of a host's public keys. */
const RECORD_LIMIT_BYTES = 4 * 1024 * 1024;
const HOST_KEYS_LIMIT_BYTES = 1024 * 1024;
/**
 * Holds a host's record against the release that it is said to be of, against the host's signature beside it, and against the host's
 * ledger. Throws InputError `record-invalid` for what cannot be read, and `record-refused` for a record of something else, accepted for
 * other signatures, changed after the host signed it, or not in the ledger.
 */
async function verifyRecord(options, release, runner) {
    const { recordFile, ledgerFile } = options;
    const record = parseRecord(await verify_record_read(recordFile, RECORD_LIMIT_BYTES, 'record'), recordFile);
    if (record.application !== release.application || record.releaseId !== release.releaseId) {
        throw verify_record_refused(recordFile, `is of release ${record.releaseId} of ${record.application}, and not of ${release.releaseId} of ${release.application}`);
    }
    // A host records, and signs, also what made nothing current, such as a change of its role, with the release that was so then.
    if (record.verb !== 'apply' && record.verb !== 'rollback')
        throw verify_record_refused(recordFile, `is of the verb ${record.verb}, which releases nothing`);
    const accepted = record.signers?.map(({ fingerprint }) => fingerprint);
    if (accepted !== undefined && !release.signers.some(({ fingerprint }) => accepted.includes(fingerprint))) {
        throw verify_record_refused(recordFile, `says that ${record.host} accepted the release for signatures by ${accepted.join(', ') || 'nobody'}, none of which was found good here`);
    }
    const signer = await verifyRecordSignature({ record, recordFile, hostKeys: await hostKeysOf(options) }, runner);
    if (ledgerFile !== undefined)
        await requireInLedger(record, recordFile, ledgerFile);
    const { host, verb, verdict, attempt, finishedAt, actor } = record;
    return { host, verb, verdict, attempt, finishedAt, actor, ledgerChecked: ledgerFile !== undefined, signer };
}
async function hostKeysOf({ hostKeyFile, pinnedHostKey }) {
    if (hostKeyFile === undefined && pinnedHostKey === undefined)
        return undefined;
    const keys = parseHostKeys(hostKeyFile === undefined ? pinnedHostKey : await verify_record_read(hostKeyFile, HOST_KEYS_LIMIT_BYTES, 'host key'));
    if (typeof keys === 'string')
        throw new errors/* InputError */.dz('key-invalid', `The host key ${(0,quote/* quote */.h)(hostKeyFile ?? pinnedHostKey)} ${keys}.`);
    return keys;
}
async function requireInLedger(record, recordFile, ledgerFile) {
    const ledger = parseLedgerEvidence(await verify_record_read(ledgerFile, chain/* LEDGER_LIMIT_BYTES */.cx, 'ledger'));
    if (ledger === undefined) {
        throw new errors/* InputError */.dz('record-invalid', `${(0,quote/* quote */.h)(ledgerFile)} is no ledger.`, {
            hint: `Give the host's ledger.ndjson, or what "grind-to-prod ledger ${record.host} --json" prints.`,
        });
    }
    if (ledger.brokenAt !== null) {
        throw verify_record_refused(ledgerFile, `is not what the host wrote: its chain of digests is broken at line ${ledger.brokenAt}`);
    }
    if (!holdsRecord(ledger, record)) {
        throw verify_record_refused(recordFile, `is not in the ledger ${(0,quote/* quote */.h)(ledgerFile)} as it stands here: it was changed, or the ledger is another host's or only a part`);
    }
}
/** A run adds to the host's record what gates made of it, below `promote`; the rest is as the host wrote it. */
function parseRecord(text, file) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw noRecord(file, cause);
    }
    const { promote: _added, ...own } = typeof value === 'object' && value !== null ? { promote: undefined, ...value } : { promote: undefined };
    const record = (0,loose/* loose */.L)(protocol_record/* recordSchema */.fi).safeParse(own);
    if (!record.success)
        throw noRecord(file, record.error);
    return record.data;
}
function noRecord(file, cause) {
    return new errors/* InputError */.dz('record-invalid', `${(0,quote/* quote */.h)(file)} is no record of an attempt.`, {
        hint: 'Give the record-\u2026.json or host-record-\u2026.json that promote or rollback kept.',
        cause,
    });
}
async function verify_record_read(file, limit, what) {
    const text = await (0,read_limited/* readLimited */.t)(file, limit).catch((cause) => {
        throw (0,catalogue/* unreadableFile */._s)(what, file, cause);
    });
    if (text === undefined)
        throw (0,catalogue/* unreadableFile */._s)(what, file);
    return text;
}
function verify_record_refused(file, what) {
    return new errors/* InputError */.dz('record-refused', `${(0,quote/* quote */.h)(file)} ${what}.`, { hint: 'Compare it with the ledger on the host itself.' });
}

;// CONCATENATED MODULE: ./build/js/verbs/verify.js












/**
 * Verifies a release offline, as an auditor does: its manifest, who signed it, its inventory, and what a host recorded of it. Needs
 * public keys alone. Throws InputError: what `readBundle` and `verifyRecord` throw, `signature-invalid` for a file that holds no signatures, `signature-refused`
 * for too few good ones, `file-unreadable` for a file that is not there.
 */
async function verify(options, context) {
    const { runner, reporter } = context;
    const { manifest, text, releaseId, signature, inventory } = await (0,read/* readBundle */.B)(options.bundle, options.expectedReleaseId);
    const signatures = (0,trust_signature/* parseSignatures */.Vv)((options.signatureFile === undefined ? signature : await verify_readSignature(options.signatureFile)) ?? '');
    await requireReadable(options.allowedSignersFile, 'allowed signers');
    if (options.revokedKeysFile !== undefined)
        await requireReadable(options.revokedKeysFile, 'revoked keys');
    const { allowedSignersFile, revokedKeysFile, at } = options;
    const judgement = await (0,report_event/* inPhase */.xe)(reporter, 'verify', () => judgeSignatures({ manifest: text, signatures, allowedSignersFile, revokedKeysFile, at, temporaryFolder: (0,external_node_os_.tmpdir)() }, runner));
    const complaint = (0,trust_judgement/* shortfall */.SE)(judgement, options.minimumSignatures ?? 1, `The release ${releaseId} does not verify`);
    if (complaint !== undefined)
        throw new errors/* InputError */.dz('signature-refused', complaint);
    return {
        releaseId,
        application: manifest.application,
        source: manifest.source,
        signers: judgement.good,
        refused: judgement.refused.map((refused) => `${(0,trust_judgement/* explain */.WE)(refused)}.`),
        inventoryChecked: inventory !== undefined,
        record: options.record === undefined
            ? null
            : await verifyRecord(options.record, { releaseId, application: manifest.application, signers: judgement.good }, runner),
    };
}
async function verify_readSignature(file) {
    const text = await (0,read_limited/* readLimited */.t)(file, trust_signature/* SIGNATURE_LIMIT_BYTES */.dY).catch((cause) => {
        throw new errors/* InputError */.dz('signature-invalid', `${(0,quote/* quote */.h)(file)} cannot be read as a manifest.sig.`, {
            hint: 'Give the one of this release.',
            cause,
        });
    });
    if (text === undefined)
        throw new errors/* InputError */.dz('file-unreadable', `There are no signatures at ${(0,quote/* quote */.h)(file)}.`, { hint: "Give the release's manifest.sig." });
    return text;
}
async function requireReadable(file, what) {
    await (0,promises_.access)(file).catch((cause) => {
        throw (0,catalogue/* unreadableFile */._s)(`file of ${what}`, file, cause);
    });
}


/***/ }),

};
