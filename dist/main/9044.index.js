export const id = 9044;
export const ids = [9044,8644];
export const modules = {

/***/ 11374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ requireMeantHost),
/* harmony export */   y: () => (/* binding */ warnOfOtherHost)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25729);


/** Says that a host which was only looked at is not the one that the configuration means. */
function warnOfOtherHost(meant, found, reporter) {
    const complaint = mismatchOf(meant, found);
    if (complaint !== undefined)
        reporter.report({ event: 'note', level: 'warning', message: complaint });
}
/** Refuses what the host itself would refuse, before it is asked. Throws HostError `wrong-host`. */
function requireMeantHost(meant, found) {
    const complaint = mismatchOf(meant, found);
    if (complaint !== undefined)
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh('wrong-host', meant.hostName, complaint);
}
/** Its sentence begins with the host's name in the configuration: the two may well be called otherwise. */
function mismatchOf({ config, hostName }, found) {
    const complaint = (0,_domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_1__/* .hostMismatch */ .HO)((0,_domain_protocol_expected_host__WEBPACK_IMPORTED_MODULE_1__/* .expectedHost */ .Dk)(config, hostName).expectHost, found);
    return complaint === undefined || found.hostName === hostName ? complaint : `${hostName}: ${complaint}`;
}


/***/ }),

/***/ 26187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reachHost),
/* harmony export */   T: () => (/* binding */ sshHost)
/* harmony export */ });
/* harmony import */ var _domain_config_address__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49462);
/* harmony import */ var _domain_config_find_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85670);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59786);
/* harmony import */ var _tools_ssh_connection__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60611);





/** Connects to a host of the configuration. Throws InputError for one that ssh cannot reach, and HostError for the hop that failed. */
async function reachHost(options, runner, reporter) {
    const { config, hostName: name, identityFile, environment } = options;
    const { address, hostKey } = sshHost(config, name);
    return (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_3__/* .inPhase */ .xe)(reporter, 'connect', () => (0,_tools_ssh_connection__WEBPACK_IMPORTED_MODULE_4__/* .connect */ .Ng)({ name, address, hostKey, identityFile, environment }, runner), name);
}
/** Address and pinned key of a host, as far as its configuration goes. */
function sshHost(config, name) {
    const host = (0,_domain_config_find_host__WEBPACK_IMPORTED_MODULE_1__/* .findHost */ .m)(config, name);
    const address = (0,_domain_config_address__WEBPACK_IMPORTED_MODULE_0__/* .parseAddress */ .o)(host.address);
    if (address === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('usage', `The host ${name} is this machine ("address: local" in grind-to-prod.yml); name a host that is reached by ssh.`);
    }
    if (host.hostKey === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('config-invalid', `The host ${name} has no hostKey in grind-to-prod.yml, and a host is not trusted on first use; add the line of its /etc/ssh/ssh_host_ed25519_key.pub.`);
    }
    return { address, hostKey: host.hostKey };
}


/***/ }),

/***/ 82082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ mayBeCollected),
/* harmony export */   k: () => (/* binding */ errorText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** What is wrong, in one line, of an error that Nix printed: without the trace above it, and the log and advice below. */
function errorText(printed) {
    const text = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(printed).split(/\n\s*(?:Output paths:|[Ll]ast \d+ log lines:|For full logs)/)[0];
    return text
        .slice(Math.max(0, text.lastIndexOf('error:')))
        .replace(/^error:\s*/, '')
        .replaceAll(/\s+/g, ' ')
        .replace(/[;.\s]+$/, '');
}
/**
 * True when a garbage collection may have caused the error. It can take a derivation between its evaluation and its build (what
 * the evaluation cache remembers has no temporary root), or a source that is just being copied. The daemon of Nix 2.26 even
 * ends when a derivation goes at a bad moment (an assertion in derivation-goal.cc, `drv` in loadDerivation).
 */
function mayBeCollected(error) {
    return collected.some((pattern) => pattern.test(error));
}
const collected = [
    /missing derivation '/,
    /\/nix\/store\/[^']+' (?:is not valid|does not exist)/,
    /No such file or directory.*\/nix\/store\/|\/nix\/store\/.*No such file or directory/,
    /daemon disconnected unexpectedly/,
];


/***/ }),

/***/ 78123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ flakeReference),
/* harmony export */   ML: () => (/* binding */ flakeOptions),
/* harmony export */   pJ: () => (/* binding */ evaluateCommand),
/* harmony export */   vV: () => (/* binding */ systemCommand)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73136);

/**
 * The flake reference of an installable (`./folder#attribute`) at one commit of a local repository. It names the commit,
 * so what is built is what was committed, whatever the working tree holds. `shallow` because a clone may lack history: with it
 * every clone evaluates alike, and none offers `revCount`, which would differ.
 */
function flakeReference(root, commit, installable) {
    const [folder = '', attribute = ''] = installable.split('#');
    const directory = folder.replace(/^\.\/?/, '');
    const url = (0,node_url__WEBPACK_IMPORTED_MODULE_0__.pathToFileURL)(root);
    url.searchParams.set('rev', commit);
    url.searchParams.set('shallow', '1');
    if (directory !== '')
        url.searchParams.set('dir', directory);
    return `git+${url.href}#${attribute}`;
}
/** Evaluation is pure and takes what the lock file says, whatever the user's own nix.conf holds. */
const flakeOptions = [
    '--extra-experimental-features',
    'nix-command flakes',
    '--option',
    'pure-eval',
    'true',
    '--option',
    'accept-flake-config',
    'false',
    '--no-update-lock-file',
];
/** Prints the derivation (a `.drv` store path) that an installable evaluates to. */
function evaluateCommand(reference) {
    return { argv: ['nix', 'eval', ...flakeOptions, '--raw', `${reference}.drvPath`], effect: 'read' };
}
/** Prints, as JSON, the kind of system that this machine builds for. */
const systemCommand = {
    argv: ['nix-instantiate', '--eval', '--json', '--expr', 'builtins.currentSystem'],
    effect: 'read',
};


/***/ }),

/***/ 55335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/** Reads the JSON that a program of Nix printed. Throws CommandError when it is not of the form that this program knows. */
function readJson(program, schema, stdout) {
    let value;
    try {
        value = JSON.parse(stdout);
    }
    catch (cause) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(program, 0, 'what it printed is not JSON; is this Nix of another version?', { cause });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const { path = [], message = '' } = parsed.error.issues[0] ?? {};
    throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(program, 0, `what it printed is not understood (${[...path, message].join(' ')}); is this Nix of another version?`, {
        cause: parsed.error,
    });
}


/***/ }),

/***/ 29044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parity: () => (/* binding */ parity)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/domain/drift/compare.js + 2 modules
var compare = __webpack_require__(92007);
// EXTERNAL MODULE: ./build/js/domain/drift/side.js
var side = __webpack_require__(24160);
// EXTERNAL MODULE: ./build/js/domain/config/find-host.js
var find_host = __webpack_require__(85670);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/tools/files/read-limited.js
var read_limited = __webpack_require__(55463);
// EXTERNAL MODULE: ./build/js/tools/nix/error-text.js
var error_text = __webpack_require__(82082);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/tools/nix/flake.js
var flake = __webpack_require__(78123);
// EXTERNAL MODULE: ./build/js/tools/nix/read-json.js
var read_json = __webpack_require__(55335);
;// CONCATENATED MODULE: ./build/js/tools/nix/evaluate-parity.js



/** The attribute of a flake below which `parity` has the values of each host. */
const PARITY_OUTPUT = 'grindToProd';
/**
 * Prints, as JSON, what the flake in a folder exposes as `grindToProd.parity.<host>` for these hosts, null for one that it does
 * not expose. Names of hosts need no escaping in Nix. Each host is evaluated for itself: nothing else of the flake is.
 */
function evaluateParityCommand(directory, hosts) {
    const values = hosts.map((host) => `"${host}" = parity."${host}" or null;`).join(' ');
    return {
        argv: [
            'nix',
            'eval',
            ...flake/* flakeOptions */.ML,
            '--json',
            '--apply',
            `output: let parity = output.parity or { }; in { ${values} }`,
            `.#${PARITY_OUTPUT}`,
        ],
        directory,
        effect: 'read',
    };
}
const valuesSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullable());
/** Reads what that printed. Throws CommandError. */
function parseParity(stdout) {
    return (0,read_json/* readJson */.V)(['nix', 'eval'], valuesSchema, stdout);
}
/** True when an evaluation failed only because the flake does not expose anything for us. */
function hasNoParity(error) {
    return error.includes('does not provide attribute') && error.includes(PARITY_OUTPUT);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/domain/drift/field-pattern.js
var field_pattern = __webpack_require__(53952);
// EXTERNAL MODULE: ./build/js/domain/drift/field.js
var field = __webpack_require__(62395);
;// CONCATENATED MODULE: ./build/js/domain/parity/compare-values.js



/** Holds the values of one host against those of another. Lists must agree in their order too, for it has a meaning in most options. */
function compareValues(reference, host, mayDiffer) {
    const isDeclared = (0,field_pattern/* matcherOf */.Ke)(mayDiffer);
    const differences = [];
    let compared = 0;
    let passedOver = 0;
    compare(reference, host, []);
    return { differences, compared, passedOver };
    function compare(left, right, path) {
        if (isSet(left) && isSet(right)) {
            const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].toSorted();
            for (const key of keys)
                compare(own(left, key), own(right, key), [...path, key]);
            return;
        }
        compared += 1;
        if ((0,external_node_util_.isDeepStrictEqual)(left, right))
            return;
        if (isDeclared(path))
            passedOver += 1;
        else
            differences.push({
                field: (0,field/* fieldText */.g)(path),
                ...(left === undefined ? {} : { reference: left }),
                ...(right === undefined ? {} : { host: right }),
            });
    }
}
function isSet(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function own(set, key) {
    return Object.hasOwn(set, key) ? set[key] : undefined;
}

// EXTERNAL MODULE: ./build/js/verbs/snapshot.js + 1 modules
var snapshot = __webpack_require__(28644);
;// CONCATENATED MODULE: ./build/js/verbs/parity.js











/**
 * Says in what two hosts are configured differently that may not be: by the values that the flake exposes for both of them
 * (`grindToProd.parity.<host>`), else by their snapshots. Changes nothing. Throws InputError, SourceError for a flake that does
 * not evaluate, and HostError.
 */
async function parity(options, runner, reporter) {
    const { config } = options;
    const [reference, host] = options.hosts ?? takingTurns(config);
    for (const name of [reference, host])
        (0,find_host/* findHost */.m)(config, name);
    if (reference === host)
        throw new errors/* InputError */.dz('usage', `${reference} cannot be held against itself; name two hosts.`);
    const values = await evaluated(options.directory, [reference, host], runner, reporter);
    if (values !== null) {
        const comparison = compareValues(values.reference, values.host, config.parity.mayDiffer);
        return { schemaVersion: 1, by: 'evaluation', application: config.application, reference, host, ...comparison };
    }
    const [left, right] = await Promise.all([
        (0,snapshot.snapshot)({ ...options, hostName: reference }, runner, reporter),
        (0,snapshot.snapshot)({ ...options, hostName: host }, runner, reporter),
    ]);
    const { mayDiffer } = config.snapshot;
    return {
        by: 'snapshots',
        report: (0,compare/* compareSides */.G)({ reference: (0,side/* snapshotSide */.WJ)(reference, left), hosts: [(0,side/* snapshotSide */.WJ)(host, right)], mayDiffer }),
    };
}
function takingTurns(config) {
    const active = (0,find_host/* hostsOfRole */.T)(config, 'active');
    const standby = (0,find_host/* hostsOfRole */.T)(config, 'standby');
    if (active.length === 1 && standby.length === 1)
        return [active[0], standby[0]];
    throw new errors/* InputError */.dz('usage', 'grind-to-prod.yml has not exactly one active and one standby host; name the two hosts to compare.');
}
/** Null when the flake does not expose both hosts, which is no mistake. */
async function evaluated(directory, [reference, host], runner, reporter) {
    if ((await (0,read_limited/* readLimited */.t)((0,external_node_path_.join)(directory, 'flake.nix'), FLAKE_LIMIT_BYTES)) === undefined)
        return null;
    const { status, stdout, stderr } = await runner.run(evaluateParityCommand(directory, [reference, host]));
    if (status !== 0) {
        const error = (0,error_text/* errorText */.k)(stderr);
        if (hasNoParity(error))
            return null;
        throw new errors/* SourceError */.c8('output-invalid', `grindToProd.parity of the flake cannot be evaluated; nix says ${(0,quote/* quote */.h)(error, 1000)}: mend it in the repository.`);
    }
    const values = parseParity(stdout);
    const [left, right] = [values[reference] ?? null, values[host] ?? null];
    if (left !== null && right !== null)
        return { reference: left, host: right };
    const missing = [...(left === null ? [reference] : []), ...(right === null ? [host] : [])];
    const message = `The flake has no grindToProd.parity of ${missing.join(' and ')}, so the hosts' snapshots are compared.`;
    reporter.report({ event: 'note', level: 'warning', message });
    return null;
}
const FLAKE_LIMIT_BYTES = 16 * 1024 * 1024;


/***/ }),

/***/ 28644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snapshot: () => (/* binding */ snapshot),
  P: () => (/* binding */ snapshotOver)
});

// EXTERNAL MODULE: ./build/js/domain/config/address.js
var address = __webpack_require__(49462);
// EXTERNAL MODULE: ./build/js/domain/config/find-host.js
var find_host = __webpack_require__(85670);
;// CONCATENATED MODULE: ./build/js/domain/snapshot/clock-offset.js
/**
 * Adds how far the host's clock is ahead of ours, by when we asked and when we had the answer (milliseconds since 1970). As in NTP
 * (RFC 5905, section 8): what the way there and back took, and not the host, is the part that cannot be known.
 */
function withClockOffset(snapshot, asked, answered) {
    const taken = Date.parse(snapshot.takenAt);
    const finished = taken + snapshot.tookMilliseconds;
    const onTheWay = Math.max(0, answered - asked - snapshot.tookMilliseconds);
    return {
        ...snapshot,
        clock: {
            ...snapshot.clock,
            offsetMilliseconds: Math.round((taken - asked + (finished - answered)) / 2),
            uncertaintyMilliseconds: Math.ceil(onTheWay / 2),
        },
    };
}

// EXTERNAL MODULE: ./build/js/domain/snapshot/schema.js
var schema = __webpack_require__(18049);
// EXTERNAL MODULE: ./build/js/steps/agent/session.js + 2 modules
var session = __webpack_require__(40312);
// EXTERNAL MODULE: ./build/js/steps/agent/meant-host.js
var meant_host = __webpack_require__(11374);
// EXTERNAL MODULE: ./build/js/steps/agent/reach.js
var reach = __webpack_require__(26187);
;// CONCATENATED MODULE: ./build/js/verbs/snapshot.js
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
 * The state of a host of the configuration, in one round trip. A host whose address is `local` is looked at by this very
 * process: a build host has no agent. Changes nothing. Throws for a host that cannot be reached or has no agent.
 */
async function snapshot(options, runner, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { config, hostName } = options;
        if ((0,address/* parseAddress */.o)((0,find_host/* findHost */.m)(config, hostName).address) === undefined) {
            const { snapshotHere } = await __webpack_require__.e(/* import() */ 9230).then(__webpack_require__.bind(__webpack_require__, 39230));
            return withClock(() => snapshotHere(config, hostName, runner, reporter));
        }
        const connection = __addDisposableResource(env_1, await (0,reach/* reachHost */.E)(options, runner, reporter), true);
        const taken = await snapshotOver(connection, config.application, runner, reporter);
        const { name, machineId, role } = taken.host;
        if (!(0,schema/* isUnreadable */.GZ)(role))
            (0,meant_host/* warnOfOtherHost */.y)(options, { hostName: name, machineId: (0,schema/* isUnreadable */.GZ)(machineId) ? '' : machineId, role }, reporter);
        return taken;
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
/** The same, over a connection that stands. */
async function snapshotOver(connection, application, runner, reporter) {
    return withClock(() => (0,session/* callAgent */.k)(connection, { verb: 'snapshot', application, input: {}, result: schema/* snapshotSchema */.ap, effect: 'read' }, runner, reporter));
}
async function withClock(take) {
    const asked = Date.now();
    const taken = await take();
    return withClockOffset(taken, asked, Date.now());
}


/***/ })

};
