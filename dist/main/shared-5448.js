export const modules = {

/***/ 5448: // build/js/domain/installation/policy.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf)
/* harmony export */ });
/* unused harmony export mergePolicy */
/* harmony import */ var _config_find_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85670);
/* harmony import */ var _config_released_unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85118);
/* harmony import */ var _manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77288);
/* harmony import */ var _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69763);




/** What a configuration needs its host to permit, and nothing more. */
function policyOf(config, hostName) {
    const { role } = (0,_config_find_host_js__WEBPACK_IMPORTED_MODULE_0__/* .findHost */ .m)(config, hostName);
    const watched = (0,_manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .healthUnits */ .Uy)(config.health, (0,_config_released_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .unitNames */ .PH)(config.units));
    return _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .applicationPolicySchema */ .cv.parse({
        ...(config.prefix === undefined ? {} : { prefix: config.prefix }),
        units: (0,_config_released_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .unitNames */ .PH)(config.units),
        healthTargets: (0,_manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .healthTargets */ .NB)(config.health),
        ...(watched.length === 0 ? {} : { healthUnits: watched }),
        ...((0,_manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .healthPrograms */ .iF)(config.health).length === 0 ? {} : { healthPrograms: true }),
        ...snapshotOf(config),
        ...(role === undefined ? {} : { role }),
        ...(Object.values(config.components).some(({ kind }) => kind === 'system') ? { system: true } : {}),
        ...(config.data === undefined ? {} : { data: config.data.folders }),
        ...(config.data?.program === undefined ? {} : { dataProgram: true }),
    });
}
function snapshotOf({ snapshot: { repository, units } }) {
    if (repository === undefined && units.length === 0)
        return {};
    return { snapshot: { ...(repository === undefined ? {} : { repository }), ...(units.length === 0 ? {} : { units }) } };
}
/**
 * The host's policy after an installation: what it says of other applications stays, and what it says of the host as a whole, which
 * counts for applications that have no keys or number of signatures of their own. The keys of this one are added to those that it has,
 * never removed; how many releases are kept, how many must sign,
 * and which may not come back, is the host's own choice. Substituters serve every application.
 * A role that it has stays too: hosts change roles by a record in their ledger, never by an installation.
 */
function mergePolicy(existing, request) {
    const { application, policy } = request;
    const theirs = existing?.applications[application];
    const minimum = request.minimumSignatures ?? theirs?.minimumSignatures;
    return {
        schemaVersion: 1,
        trustedPublicKeys: existing?.trustedPublicKeys ?? [],
        minimumSignatures: existing?.minimumSignatures ?? 1,
        substituters: union(existing?.substituters, request.substituters),
        applications: {
            ...existing?.applications,
            // Parsed, so that the order of its fields is the schema's, as when it is read again.
            [application]: applicationPolicySchema.parse({
                ...policy,
                ...(theirs === undefined ? {} : { ...ownChoicesOf(theirs), ...roleOf(theirs, policy) }),
                trustedPublicKeys: union(theirs && (theirs.trustedPublicKeys ?? existing?.trustedPublicKeys), request.trustedPublicKeys),
                ...(minimum === undefined ? {} : { minimumSignatures: minimum }),
            }),
        },
    };
}
/** What an administrator decides on the host itself, and no configuration says. */
function ownChoicesOf({ keep, keepDays, allowOlder, allowRetry, releaseMaxAgeDays }) {
    return {
        keep,
        ...(keepDays === undefined ? {} : { keepDays }),
        ...(allowOlder === undefined ? {} : { allowOlder }),
        ...(allowRetry === undefined ? {} : { allowRetry }),
        ...(releaseMaxAgeDays === undefined ? {} : { releaseMaxAgeDays }),
    };
}
function roleOf(theirs, { role: wanted }) {
    return theirs.role === undefined || wanted === undefined ? {} : { role: theirs.role };
}
function union(existing, added) {
    return [...new Set([...(existing ?? []), ...added])];
}


/***/ }),

/***/ 19592: // build/js/domain/snapshot/fingerprint.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ parseFingerprintKey),
/* harmony export */   Rz: () => (/* binding */ variableFingerprint),
/* harmony export */   dV: () => (/* binding */ fingerprintKeyId),
/* harmony export */   gu: () => (/* binding */ FINGERPRINT_KEY_FILE),
/* harmony export */   hC: () => (/* binding */ fileFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53795);


/*
 * Fingerprints tell whether two hosts have the same secret without telling what it is. They are keyed, for a short password behind
 * a plain digest is found by trying; see docs/adr/0007-fingerprints-of-secrets.md for who has the key, and who must not.
 */
/** Where the key lies: 32 bytes as 64 hexadecimal digits, for root's eyes only. */
const FINGERPRINT_KEY_FILE = '/etc/grind-to-prod/fingerprint.key';
/** The key in its file's text; undefined when it is none. */
function parseFingerprintKey(text) {
    const digits = /^([0-9a-f]{64})\n?$/.exec(text)?.[1];
    return digits === undefined ? undefined : Buffer.from(digits, 'hex');
}
/** Names a key without giving it away: two hosts with the same name have the same key. */
function fingerprintKeyId(key) {
    return keyed(key, ['key']).slice(0, 16);
}
/** Of a variable's value. The variable's name goes in too, so that equal values under different names do not show. */
function variableFingerprint(key, application, { name, value }) {
    return keyed(key, ['variable', application, name, value]);
}
/** Of a file. */
function fileFingerprint(key, application, sha256) {
    return keyed(key, ['file', application, sha256]);
}
function keyed(key, words) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key).update((0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .d)(words)).digest('hex').slice(0, 32);
}


/***/ }),

/***/ 34321: // build/js/steps/agent/run-as-admin.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ deployUser),
  a: () => (/* binding */ runAgentAsAdmin)
});

// EXTERNAL MODULE: ./build/js/domain/config/address.js
var config_address = __webpack_require__(49462);
// EXTERNAL MODULE: ./build/js/domain/config/find-host.js
var find_host = __webpack_require__(85670);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/tools/files/read-limited.js
var read_limited = __webpack_require__(55463);
;// CONCATENATED MODULE: ./build/js/domain/installation/old-node.js
/** The oldest major version of Node that runs this program. */
const LEAST_NODE = 24;
/**
 * Why this program does not run on this Node, as one sentence; null when it does. `mend` is the clause that says what to do.
 * It runs before anything else and on any Node: it imports nothing, and is written in what the oldest one reads.
 */
function oldNode(version, path, mend) {
    if (Number.parseInt(version, 10) >= LEAST_NODE)
        return null;
    return `grind-to-prod needs Node ${LEAST_NODE} or newer, and ${path} is Node ${version}; ${mend}.`;
}

;// CONCATENATED MODULE: ./build/js/domain/installation/probe.js


/** Programs without which a host cannot be released to. */
const tools = ['getent', 'nix', 'nix-store', 'sudo', 'systemctl', 'systemd-run', 'useradd', 'visudo'];
/**
 * Asks a host what an installation needs to know, as a script for its administrator's shell; writes nothing. A constant:
 * nothing from outside is ever put into it.
 */
const probeScript = [
    'PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/nix/var/nix/profiles/default/bin',
    'echo "user $(id -u)"',
    'if [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; then echo "root yes"; fi',
    `for tool in ${tools.join(' ')}; do command -v "$tool" >/dev/null || echo "lacks $tool"; done`,
    'for node in "$(command -v node)" /usr/local/bin/node /usr/bin/node /opt/node/bin/node; do',
    '  if [ -x "$node" ]; then echo "node $node $("$node" --version)"; fi',
    'done',
].join('\n');
/** Reads what `probeScript` printed. Throws HostError not-installed or authentication-failed for what the administrator must mend first. */
function parseProbe(host, stdout) {
    const facts = stdout.split('\n').map((line) => line.split(' '));
    const values = (key) => facts.filter(([word]) => word === key).map(([, ...rest]) => rest);
    const lacking = values('lacks').flat();
    if (lacking.length > 0) {
        throw new errors/* HostError */.dh('not-installed', `${host} lacks ${lacking.join(', ')}.`, {
            host,
            hint: `Install ${lacking.length > 1 ? 'them' : 'it'} there first.`,
        });
    }
    if (values('root').length === 0) {
        throw new errors/* HostError */.dh('authentication-failed', `The administrator's user on ${host} cannot become root: "sudo -n true" failed.`, {
            host,
            hint: 'Log in as root, or allow it sudo without a password for the installation.',
        });
    }
    const nodes = values('node').flatMap(([path = '', version = '']) => {
        const major = Number(/^v([0-9]+)\./.exec(version)?.[1]);
        return /^(?:\/[A-Za-z0-9._+-]+)+$/.test(path) && Number.isInteger(major) ? [{ path, version, major }] : [];
    });
    const node = nodes.find(({ major }) => major >= LEAST_NODE);
    if (node === undefined) {
        const found = nodes.map(({ path, version }) => `${version} at ${path}`).join(', ');
        throw new errors/* HostError */.dh('not-installed', `${host} has no Node ${LEAST_NODE} or newer${found === '' ? '' : ` (found ${found})`}, which runs the agent.`, { host, hint: 'Install it there for all users, for example below /usr/local.' });
    }
    return { asRoot: values('user')[0]?.[0] === '0' ? [] : ['sudo', '-n'], node: node.path };
}

// EXTERNAL MODULE: ./build/js/domain/report/event.js
var report_event = __webpack_require__(59786);
// EXTERNAL MODULE: ./build/js/tools/run/expect-success.js
var expect_success = __webpack_require__(84521);
// EXTERNAL MODULE: ./build/js/tools/ssh/commands.js
var commands = __webpack_require__(23925);
// EXTERNAL MODULE: ./build/js/tools/ssh/connection.js
var connection = __webpack_require__(60611);
// EXTERNAL MODULE: ./build/js/steps/agent/or-unknown.js
var or_unknown = __webpack_require__(31860);
// EXTERNAL MODULE: ./build/js/steps/agent/session.js + 4 modules
var session = __webpack_require__(96397);
// EXTERNAL MODULE: ./build/js/domain/errors/catalogue.js
var catalogue = __webpack_require__(6966);
;// CONCATENATED MODULE: ./build/js/steps/agent/run-as-admin.js
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
 * Runs the agent's bundle on a host as root, by way of an administrator: the bundle is brought there, and removed afterwards.
 * Throws InputError for the configuration, HostError for what the host lacks, what the agent throws, and VerdictError when nobody knows
 * what was done.
 */
async function runAgentAsAdmin(options, call, context) {
    return options.admin === 'local' ? runHere(options, call, context) : runThere(options, call, context);
}
async function runHere({ hostName, agentFile }, { verb, input, result, dryRun }, context) {
    const target = { name: hostName, address: { user: 'root', host: 'localhost', port: 22 } };
    const command = { argv: [process.execPath, agentFile, verb], effect: dryRun ? 'read' : 'write' };
    const work = () => (0,session/* converse */.iq)(command, { target, input: input(process.execPath), result }, context);
    return dryRun ? work() : (0,or_unknown/* orUnknown */.u)(work);
}
async function runThere(options, { verb, input, result, dryRun }, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { runner, reporter } = context;
        const { hostName } = options;
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const connection = stack.use(await (0,report_event/* inPhase */.xe)(reporter, { phase: 'connect', host: hostName }, () => connectAsAdmin(options, runner)));
        const { configFile } = connection;
        const probe = parseProbe(hostName, await (0,expect_success/* expectSuccess */.l)(runner, (0,commands/* remoteScriptCommand */.Xj)(configFile, probeScript, 'read')));
        // The bundle lies on the host only while it works; a dry run leaves nothing there either.
        const folder = await bring(options, connection, runner);
        stack.defer(async () => void (await runner.run((0,commands/* remoteScriptCommand */.Xj)(configFile, `rm -rf -- ${folder}`, 'read'))));
        const command = (0,commands/* remoteScriptCommand */.Xj)(configFile, agentScript(probe, folder, verb), dryRun ? 'read' : 'write');
        const work = () => (0,session/* converse */.iq)(command, { target: connection.target, input: input(probe.node), result }, context);
        return await (dryRun ? work() : (0,or_unknown/* orUnknown */.u)(work));
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
async function connectAsAdmin({ config, hostName, admin, identityFile, environment }, runner) {
    const address = (0,config_address/* parseAddress */.o)(admin);
    const { hostKey } = (0,find_host/* findHost */.m)(config, hostName);
    if (address === undefined || hostKey === undefined) {
        throw (0,catalogue/* hostKeyMissing */.e$)(hostName);
    }
    return (0,connection/* connect */.e)({ name: hostName, address, hostKey, identityFile, environment }, runner);
}
const bringScript = 'umask 077 && folder=$(mktemp -d /tmp/grind-to-prod-install.XXXXXXXX) && cat >"$folder/agent.mjs" && echo "$folder"';
async function bring({ hostName, agentFile }, { configFile }, runner) {
    const agent = await (0,read_limited/* readLimited */.t)(agentFile, BUNDLE_LIMIT_BYTES);
    if (agent === undefined)
        throw new errors/* InputError */.dz('file-unreadable', `The agent's bundle ${(0,quote/* quote */.h)(agentFile)} is not there.`, {
            hint: 'Build it with "npm run build".',
        });
    const stdout = await (0,expect_success/* expectSuccess */.l)(runner, { ...(0,commands/* remoteScriptCommand */.Xj)(configFile, bringScript, 'read'), input: agent });
    const folder = /^\/tmp\/grind-to-prod-install\.[A-Za-z0-9]{8}$/m.exec(stdout)?.[0];
    if (folder !== undefined)
        return folder;
    throw new errors/* HostError */.dh('agent-protocol', `${hostName} did not say where it put the agent, but ${(0,quote/* quote */.h)(stdout)}.`, {
        host: hostName,
        hint: 'Check that its shell writes no greeting.',
    });
}
const BUNDLE_LIMIT_BYTES = 64 * 1024 * 1024;
/** Of checked words only: the folder's name and Node's path have been held against a grammar without anything a shell could read. */
function agentScript({ asRoot, node }, folder, verb) {
    return [...asRoot, node, `${folder}/agent.mjs`, verb].join(' ');
}
/** The user of the host's address: the one that deploys. Throws InputError `local-host` for a host that is not reached by ssh. */
function deployUser({ config, hostName }) {
    const address = (0,config_address/* parseAddress */.o)((0,find_host/* findHost */.m)(config, hostName).address);
    if (address === undefined) {
        throw new errors/* InputError */.dz('local-host', `The host ${hostName} has "address: local" in grind-to-prod.yml, so it has no deploy user.`, {
            hint: 'Name a production host.',
        });
    }
    return address.user;
}


/***/ }),

/***/ 26857: // build/js/domain/trust/judgement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SE: () => (/* binding */ shortfall),
/* harmony export */   WE: () => (/* binding */ explain)
/* harmony export */ });
/* unused harmony export distinctSigners */
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7191);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);


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
    const names = good.map(({ principals, fingerprint }) => `${principals.map((principal) => (0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(principal)).join('/')} ${fingerprint}`);
    return `${count} (${[...new Set(names)].join(', ')})`;
}
/** One refused signature, without a full stop. */
function explain({ number, signature, refusal }) {
    const key = signature.keyType.includes('-cert-') ? `a ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(signature.keyType, 60)} certificate` : signature.fingerprint;
    return `signature ${number} (${key}) ${sentences[refusal](signature)}`;
}
const sentences = {
    'unknown-key': ({ keyType }) => keyType.includes('-cert-')
        ? 'is by a certificate that no cert-authority line of allowed_signers accepts (another authority, expired, or for other principals); sign with one that it accepts'
        : 'is by a key that allowed_signers does not name; sign with a key that it names, or have an administrator add this one',
    expired: () => 'is by a key whose time in allowed_signers (valid-before) is over; sign with a key that is in force',
    'not-yet-valid': () => "is by a key whose time in allowed_signers (valid-after) has not begun; wait for it, or check the machine's clock",
    'other-namespace': ({ namespace }) => `was made for the namespace ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .h)(namespace, 60)} and not for ${_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_NAMESPACE */ .Bg}; sign with "grind-to-prod sign"`,
    'namespace-not-permitted': () => `is by a key that allowed_signers does not permit to sign in the namespace ${_signature_js__WEBPACK_IMPORTED_MODULE_0__/* .SIGNATURE_NAMESPACE */ .Bg}; have an administrator mend its line`,
    'other-manifest': () => 'is not of this manifest: the manifest was altered, or the signature is of another one; take the manifest and the manifest.sig of the same release, or sign anew',
    revoked: () => 'is by a key that revoked_keys revokes (a revoked_keys that cannot be read revokes every key: look at it with ssh-keygen -Q -l -f); sign with another key',
    'no-name': () => "is by a key whose line in allowed_signers has a pattern and no signer's own name; have an administrator write the name",
    'not-accepted': () => 'is not accepted by ssh-keygen, which gives no reason that is known; sign anew with "grind-to-prod sign"',
};


/***/ }),

/***/ 53184: // build/js/domain/ledger/chain.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ brokenLinks),
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   LE: () => (/* binding */ entryDigest),
/* harmony export */   M$: () => (/* binding */ recordsOf),
/* harmony export */   cx: () => (/* binding */ LEDGER_LIMIT_BYTES),
/* harmony export */   gc: () => (/* binding */ isWholeLine),
/* harmony export */   kk: () => (/* binding */ splitLedger)
/* harmony export */ });
/* unused harmony exports FIRST_ENTRY, ledgerLine, carriedDigest */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _protocol_loose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71682);
/* harmony import */ var _protocol_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36811);




/** The most of a kept ledger that is read whole. A host reads its own from the end, whatever its size. */
const LEDGER_LIMIT_BYTES = 512 * 1024 * 1024;
/** What the first entry names as the one before it. */
const FIRST_ENTRY = '0'.repeat(64);
/** SHA-256 of a ledger line, without its line end: what the next line carries. */
function entryDigest(line) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(line).digest('hex');
}
/** The line (with its line end) that adds `record` after `lastLine`, or as the first when that is undefined. */
function ledgerLine(lastLine, record) {
    const entry = { previousEntry: lastLine === undefined ? FIRST_ENTRY : entryDigest(lastLine), record };
    return `${canonicalRecord(entry)}\n`;
}
/**
 * Splits a ledger into whole lines and a torn rest. A last line that is no whole JSON with a digest of the line before is torn; one
 * that lacks only its line end is whole. What a whole line says besides, a newer version may have written: it is a line all the same.
 */
function splitLedger(text) {
    const pieces = text.split('\n');
    const rest = pieces.pop() ?? '';
    if (rest !== '')
        return isWholeLine(rest) ? { lines: [...pieces, rest], torn: '' } : { lines: pieces, torn: rest };
    const last = pieces.at(-1);
    // A file system may have kept the length of an append but not its bytes.
    return last !== undefined && !isWholeLine(last) ? { lines: pieces.slice(0, -1), torn: `${last}\n` } : { lines: pieces, torn: '' };
}
const entrySchema = (0,_protocol_loose_js__WEBPACK_IMPORTED_MODULE_1__/* .loose */ .L)(_protocol_record_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerEntrySchema */ .pJ);
const linkSchema = (0,_protocol_loose_js__WEBPACK_IMPORTED_MODULE_1__/* .loose */ .L)(_protocol_record_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerEntrySchema */ .pJ.pick({ previousEntry: true }));
/** One line as an entry, with fields that only a newer version knows; undefined when it is not one, or not understood. */
function parseEntry(line) {
    return entrySchema.safeParse(parsedJson(line)).data;
}
/** The digest that a line carries; undefined when it is no line of a ledger, but garbage or the part of one. */
function carriedDigest(line) {
    return linkSchema.safeParse(parsedJson(line)).data?.previousEntry;
}
/** True for a line that was written whole, also by a version whose records are not understood here. */
function isWholeLine(line) {
    return carriedDigest(line) !== undefined;
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The records of a ledger, oldest first; lines that are no entries are left out. */
function recordsOf(ledger) {
    return ledger.lines.flatMap((line) => parseEntry(line)?.record ?? []);
}
/** Numbers (from 1) of the lines that are none of a ledger, or that do not carry the digest of the line before them. */
function brokenLinks(ledger) {
    return ledger.lines.flatMap((line, index) => {
        const before = index === 0 ? FIRST_ENTRY : entryDigest(ledger.lines[index - 1]);
        return carriedDigest(line) === before ? [] : [index + 1];
    });
}


/***/ }),

};
