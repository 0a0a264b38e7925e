export const id = 7879;
export const ids = [7879,6687,8644,2589];
export const modules = {

/***/ 70780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q3: () => (/* binding */ statusComplaint),
/* harmony export */   ep: () => (/* binding */ bodyComplaint),
/* harmony export */   xs: () => (/* binding */ wantedInBody)
/* harmony export */ });
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7191);

/** What the body of a good answer holds. */
function wantedInBody({ body, echo }) {
    return [body, echo?.storePath].filter((text) => text !== undefined);
}
/** Judges the status alone: `status 503`, or null when it is right. */
function statusComplaint({ status: wanted }, { status }) {
    if (wanted === undefined)
        return status >= 200 && status <= 299 ? null : `status ${status}`;
    const right = typeof wanted === 'number' ? [wanted] : wanted;
    return right.includes(status) ? null : `status ${status}, not ${right.join(' or ')}`;
}
/** Judges the body, as what follows the status; null when it holds what it must. */
function bodyComplaint({ body: text, echo }, { body }) {
    if (text !== undefined && !body.includes(text))
        return `its body does not contain ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(text)}`;
    if (echo === undefined || body.includes(echo.storePath))
        return null;
    const other = /\/nix\/store\/[0-9a-z]{32}-[0-9A-Za-z+._?=-]{1,211}/.exec(body)?.[0];
    const instead = other === undefined ? '' : `, but ${other}`;
    return `its body does not name ${echo.storePath} of component ${echo.component}${instead}`;
}


/***/ }),

/***/ 10439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isContactError),
/* harmony export */   j: () => (/* binding */ concludeAttempt)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35430);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40312);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26187);
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





/** A host that reboots because of the release is back by then. */
const RECONNECT_FOR_MILLISECONDS = 180_000;
const LONGEST_PAUSE_MILLISECONDS = 5000;
/**
 * Starts an attempt and waits for its verdict. The host carries it out whether or not anyone listens, so when contact is
 * lost it is sought again; when it is not found in time the verdict is UNKNOWN, never a guess. Throws only what the agent
 * itself refuses with.
 */
async function concludeAttempt(options, connection, call, runner, reporter) {
    const ask = async (over) => {
        const { verb, request, ...rest } = call;
        const session = {
            verb,
            application: options.config.application,
            input: request,
            result: _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_2__/* .attemptResultSchema */ .kn,
            effect: 'write',
            ...rest,
        };
        const { record, ...signed } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .callAgent */ .k)(over, session, runner, reporter);
        return { verdict: record.verdict, reason: record.reason, record, ...signed };
    };
    let lost;
    try {
        return await ask(connection);
    }
    catch (error) {
        lost = contactError(error);
    }
    reporter.report({
        event: 'note',
        level: 'warning',
        message: `${lost.message} ${options.hostName} goes on by itself; seeking contact again…`,
    });
    // Only time without contact counts: a release may take as long as it likes.
    let left = options.reconnectFor ?? RECONNECT_FOR_MILLISECONDS;
    for (let wait = 250; left > 0; wait = Math.min(wait * 2, LONGEST_PAUSE_MILLISECONDS)) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const since = performance.now();
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
            const reached = await (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .reachHost */ .E)(options, runner, reporter).catch(contactError);
            left -= performance.now() - since;
            if (reached instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh) {
                lost = reached;
                continue;
            }
            const again = __addDisposableResource(env_1, reached, true);
            try {
                return await ask(again);
            }
            catch (error) {
                lost = contactError(error);
            }
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
    return { verdict: 'UNKNOWN', reason: unknownReason(options, call.request.attempt, lost), record: null };
}
/** Codes that speak of the way to the host; every other error is the agent's own answer. */
const contactCodes = new Set([
    'contact-lost',
    'unreachable',
    'agent-protocol',
    'agent-missing',
    'authentication-failed',
    'host-key-mismatch',
]);
/** True when the host may not even have heard what was asked of it; false for every answer of its own. */
function isContactError(error) {
    return error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh && contactCodes.has(error.code);
}
function contactError(error) {
    if (isContactError(error))
        return error;
    throw error;
}
function unknownReason({ hostName, config }, attempt, lost) {
    return (`Contact with ${hostName} was lost while it carried out attempt ${attempt}, and was not found again: ${lost.message} ` +
        `"grind-to-prod status ${hostName}" (or "grind-to-prod-agent status ${config.application}" on the host) says what became of it.`);
}


/***/ }),

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

/***/ 81467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runUserProgram),
/* harmony export */   u: () => (/* binding */ reportOutput)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/** How much of its output is kept, from its end. */
const OUTPUT_LIMIT_BYTES = 64 * 1024;
/** How much of the output of one that failed is reported. */
const REPORTED_LINES = 30;
const REPORTED_LINE_LENGTH = 2000;
/** Runs it, and ends with it what it started. One that cannot even be started has failed: this never throws for what it does. */
async function runUserProgram(program, runner) {
    const [name = '', ...words] = program.command;
    const began = performance.now();
    let tail = Buffer.alloc(0);
    const onOutput = (chunk) => {
        // One byte more tells that there was more.
        tail = Buffer.concat([tail, chunk]).subarray(-OUTPUT_LIMIT_BYTES - 1);
    };
    const ended = await runner
        .run({
        argv: [name, ...words],
        effect: 'write',
        directory: program.directory,
        timeout: program.timeoutSeconds * 1000,
        environment: program.environment,
        guarded: { onOutput },
    })
        .catch(notStarted);
    return {
        passed: !(ended instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd) && ended.status === 0 && ended.timedOut !== true,
        detail: detailOf(ended, program),
        seconds: Math.round((performance.now() - began) / 100) / 10,
        output: textOf(tail),
    };
}
/** Reports the last lines of what a program wrote, if it wrote any. */
function reportOutput(source, output, reporter) {
    if (output.trim() === '')
        return;
    const lines = output.trimEnd().split('\n').slice(-REPORTED_LINES);
    reporter.report({ event: 'log', source, lines: lines.map((line) => line.slice(0, REPORTED_LINE_LENGTH)) });
}
function notStarted(error) {
    if (error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd)
        return error;
    throw error;
}
function detailOf(ended, { command, timeoutSeconds }) {
    if (ended instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd)
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


/***/ }),

/***/ 62814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* unused harmony export BODY_LIMIT_BYTES */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _tcp_peer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97752);
/* harmony import */ var _tcp_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6042);




/** A body may have no end: no more than this is read. */
const BODY_LIMIT_BYTES = 64 * 1024;
/**
 * Asks a URL once. Redirects are not followed. The body is read only until it holds every `wanted` text, it ends, its first
 * 64 KiB are read, or the time is up. No connection is kept, so that each call reaches whoever listens now.
 */
async function ask(url, timeoutMilliseconds, wanted = [], { method = 'GET', headers = {}, body } = {}) {
    const { promise, resolve } = Promise.withResolvers();
    const request = (url.startsWith('https:') ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, {
        agent: false,
        method,
        signal: AbortSignal.timeout(Math.ceil(timeoutMilliseconds)),
        // No encoding: a text cannot be found in a compressed body.
        headers: { 'user-agent': 'grind-to-prod', 'accept-encoding': 'identity', ...headers },
    });
    request.on('response', (response) => {
        // The time being up while the body comes is an error of the request too, and its status is known already.
        request.removeAllListeners('error').on('error', () => undefined);
        void answerOf(response, wanted).then(resolve);
    });
    request.on('error', (error) => resolve({ ...noAnswer, problem: (0,_tcp_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .connectionProblem */ .E)(error, timeoutMilliseconds) }));
    request.end(body);
    return promise;
}
const noAnswer = { status: null, local: null, headers: {}, body: '' };
async function answerOf(response, wanted) {
    const local = (0,_tcp_peer_js__WEBPACK_IMPORTED_MODULE_3__/* .localPeer */ .E)(response.socket);
    const body = await readUntil(response, wanted);
    response.destroy();
    return { status: response.statusCode ?? null, problem: '', local, headers: response.headers, body };
}
/** Never rejects: a body that breaks off, or is late, is what came of it until then. */
async function readUntil(response, wanted) {
    let body = Buffer.alloc(0);
    const isEnough = () => body.length >= BODY_LIMIT_BYTES || wanted.every((text) => body.includes(text));
    if (isEnough())
        return '';
    try {
        for await (const chunk of response) {
            if (Buffer.isBuffer(chunk))
                body = Buffer.concat([body, chunk]).subarray(0, BODY_LIMIT_BYTES);
            if (isEnough())
                break;
        }
    }
    catch {
        // Its judge will say what is missing in it.
    }
    return body.toString();
}


/***/ }),

/***/ 97752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ localPeer),
/* harmony export */   H: () => (/* binding */ isOwnPeer)
/* harmony export */ });
/** The other end of a connection when that is on this very host; null otherwise. */
function localPeer({ remoteAddress, remotePort, localAddress }) {
    if (remoteAddress === undefined || remotePort === undefined)
        return null;
    const isLocal = remoteAddress === localAddress || /^(?:::ffff:)?127\.|^::1$/.test(remoteAddress);
    return isLocal ? { address: remoteAddress, port: remotePort } : null;
}
/**
 * True when a socket reached itself: to connect to a closed port of this host may pick that very port as its own, and the kernel
 * then joins both ends (TCP's simultaneous open).
 */
function isOwnPeer({ remoteAddress, remotePort, localAddress, localPort }) {
    return remotePort === localPort && remoteAddress === localAddress;
}


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ connectionProblem)
/* harmony export */ });
const words = {
    ECONNREFUSED: 'refused',
    ECONNRESET: 'the connection was reset',
    EHOSTUNREACH: 'unreachable',
    ENETUNREACH: 'unreachable',
    ENOTFOUND: 'no such name',
    EAI_AGAIN: 'the name cannot be looked up',
};
/** Why a connection came to nothing, in a few words: `refused`, `no answer within 2.0 s`. */
function connectionProblem(error, timeoutMilliseconds) {
    if (error.name === 'AbortError' || error.name === 'TimeoutError')
        return `no answer within ${(timeoutMilliseconds / 1000).toFixed(1)} s`;
    const code = error.code ?? error.message;
    return words[code] ?? code;
}


/***/ }),

/***/ 57879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  failover: () => (/* binding */ failover_failover)
});

// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/drift/compare.js + 2 modules
var compare = __webpack_require__(92007);
// EXTERNAL MODULE: ./build/js/domain/drift/severity.js
var drift_severity = __webpack_require__(75236);
// EXTERNAL MODULE: ./build/js/domain/drift/side.js
var side = __webpack_require__(24160);
// EXTERNAL MODULE: ./build/js/domain/protocol/expected-host.js
var expected_host = __webpack_require__(25729);
// EXTERNAL MODULE: ./build/js/domain/snapshot/schema.js
var schema = __webpack_require__(18049);
;// CONCATENATED MODULE: ./build/js/domain/failover/preflight.js





/**
 * Why traffic must not move, each as one sentence; empty when nothing speaks against it. That the host which gives way is ill is
 * no reason, for that is what a failover is for: the other one must be well.
 */
function refusals({ turn, from, to }) {
    const seen = [...(from === null ? [] : [{ name: turn.from, ...from }]), { name: turn.to, ...to }];
    return [
        ...seen.flatMap(({ name, expected, status }) => (0,expected_host/* hostMismatch */.HO)(expected, { ...status, hostName: name }) ?? []),
        ...roleRefusals(turn, from, to),
        ...seen.flatMap(({ name, status }) => busyRefusals(name, status)),
        ...releaseRefusals(turn, from, to),
        ...fitnessRefusals(turn.to, to),
    ];
}
function roleRefusals(turn, from, to) {
    const seen = [...(from === null ? [] : [[turn.from, from.status.role]]), [turn.to, to.status.role]];
    const without = seen.flatMap(([name, role]) => role === null
        ? [`${name} has no role; put role into its host in grind-to-prod.yml, and run "grind-to-prod host install ${name}" again.`]
        : []);
    if (without.length > 0 || from?.status.role !== 'standby' || to.status.role !== 'standby')
        return without;
    return [
        `${turn.from} and ${turn.to} both say that they are standby, so nobody knows who serves; find out, and tell that one with "grind-to-prod role HOST --set active".`,
    ];
}
/**
 * Why nobody can know which of two active hosts is meant when it was not said: a failover that was cut off, and a host that was
 * dead while the other one took over, look the same.
 */
function undecidedRefusals({ turn, from, to }) {
    if (from?.status.role !== 'active' || to.status.role !== 'active')
        return [];
    return [
        `${turn.from} and ${turn.to} both say that they are active: a failover was cut off, or one of them was down while the other one took over; say with --to which of them is to serve.`,
    ];
}
function busyRefusals(name, { holder, awaiting }) {
    if (awaiting !== undefined)
        return [`A release on ${name} waits for its confirmation; end that first with "grind-to-prod confirm ${name}".`];
    return holder === null ? [] : [`${name} is busy with attempt ${holder.attempt} of ${holder.actor.name}; wait until it has ended.`];
}
function releaseRefusals({ from: oldName, to: name }, from, to) {
    const { currentRelease } = to.status;
    if (currentRelease === null)
        return [`${name} has no release; promote to it what ${oldName} runs.`];
    if (from === null || from.status.currentRelease === currentRelease)
        return [];
    const other = from.status.currentRelease ?? 'none';
    return [
        `${name} runs release ${currentRelease}, but ${oldName} runs ${other}; promote to ${name} what ${oldName} runs, or roll one of them back.`,
    ];
}
/** Whether the host that is to serve could: its units run its release, and its checks pass now. */
function fitnessRefusals(name, { status, snapshot }) {
    const units = status.units.flatMap(({ unit, activeState, ofCurrentRelease }) => {
        if (activeState !== 'active')
            return [`${unit} on ${name} is ${activeState}; look at systemctl status ${unit} there.`];
        return ofCurrentRelease === false ? [`${unit} on ${name} runs something else than its current release; restart it there.`] : [];
    });
    if ((0,schema/* isUnreadable */.GZ)(snapshot))
        return [...units, `The state of ${name} cannot be read (${snapshot.unreadable}).`];
    if ((0,schema/* isUnreadable */.GZ)(snapshot.health))
        return [...units, `The health of ${name} cannot be asked (${snapshot.health.unreadable}).`];
    const checks = Object.entries(snapshot.health).flatMap(([check, seen]) => {
        if (!(0,schema/* isUnreadable */.GZ)(seen) && seen.result === 'passed')
            return [];
        return [`The check ${check} on ${name} fails (${(0,schema/* isUnreadable */.GZ)(seen) ? seen.unreadable : seen.detail}); mend that first.`];
    });
    return [...units, ...checks];
}
/** What says how well a host is at this moment. The host that is to serve is judged by it alone, and the other may be ill. */
const CONDITION_FIELDS = [
    'health',
    'units.*.activeState',
    'units.*.subState',
    'units.*.result',
    'units.*.restarts',
    'units.*.executable',
    'units.*.release',
    'units.*.sockets',
    'failedUnits',
];
/** In what the host that is to serve differs from the one that serves, besides how well each is; null when that cannot be known. */
function parityOf({ turn, from, to }, mayDiffer) {
    if (from === null || (0,schema/* isUnreadable */.GZ)(from.snapshot) || (0,schema/* isUnreadable */.GZ)(to.snapshot))
        return null;
    return (0,compare/* compareSides */.G)({
        reference: (0,side/* snapshotSide */.WJ)(turn.from, from.snapshot),
        hosts: [(0,side/* snapshotSide */.WJ)(turn.to, to.snapshot)],
        mayDiffer: [...mayDiffer, ...CONDITION_FIELDS],
    });
}
/** Findings that speak against it: what is worth a warning, and is not about the host that gives way alone. */
function heavyFindings(report, { to }) {
    return (report?.findings ?? []).filter(({ severity, hosts }) => (0,drift_severity/* isAtLeast */.d)(severity, 'warning') && hosts.includes(to));
}
/** What speaks against it, but may be passed over when that is wanted: the hosts differ, or nobody knows whether they do. Each as a sentence. */
function driftRefusals({ turn, from }, report) {
    const { from: oldName, to: name } = turn;
    const unknown = from !== null && (0,schema/* isUnreadable */.GZ)(from.snapshot) ? [`${name} cannot be compared with ${oldName}: ${from.snapshot.unreadable}`] : [];
    const findings = heavyFindings(report, turn).map(({ class: drift, field, message, next }) => `${name} differs from ${oldName} (${drift}, ${field}): ${message} ${next}`);
    return [...unknown, ...findings];
}

// EXTERNAL MODULE: ./build/js/domain/activation/http-judgement.js
var http_judgement = __webpack_require__(70780);
// EXTERNAL MODULE: ./build/js/domain/config/failover.js
var failover = __webpack_require__(14834);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
;// CONCATENATED MODULE: ./build/js/domain/failover/outside-judgement.js



/** True when an answer shows which host gave it. If not, a switch that moved nothing would pass. */
function tellsHosts({ body, servedByHeader }) {
    return servedByHeader !== undefined || typeof body === 'object';
}
/** What the body of a good answer of this host holds. */
function wantedOutside({ body }, hostName) {
    return body === undefined ? [] : [(0,failover/* forHost */.cE)(body, hostName)];
}
/** Why an answer is not a good one of this host, as the end of a sentence about the URL; null when it is. */
function outsideComplaint(check, hostName, { status, problem, headers, body }) {
    if (status === null)
        return problem;
    const answer = { status, body };
    const wrongStatus = (0,http_judgement/* statusComplaint */.Q3)({ http: check.http, status: check.status }, answer);
    if (wrongStatus !== null)
        return wrongStatus;
    const { servedByHeader: header } = check;
    const servedBy = header === undefined ? hostName : headers[header.toLowerCase()];
    if (servedBy === undefined)
        return `status ${status}, but it has no header ${header}`;
    if (servedBy !== hostName)
        return `status ${status}, but its header ${header} is ${(0,quote/* quote */.h)(servedBy)} and not ${(0,quote/* quote */.h)(hostName)}`;
    const [text] = wantedOutside(check, hostName);
    const wrongBody = (0,http_judgement/* bodyComplaint */.ep)({ http: check.http, body: text }, answer);
    return wrongBody === null ? null : `status ${status}, but ${wrongBody}`;
}

// EXTERNAL MODULE: ./build/js/domain/config/find-host.js
var find_host = __webpack_require__(85670);
;// CONCATENATED MODULE: ./build/js/domain/failover/turn.js


/** The configuration's `failover`. Throws InputError when there is none. */
function requireFailover({ failover }) {
    if (failover !== undefined)
        return failover;
    throw new errors/* InputError */.dz('config-invalid', 'grind-to-prod.yml does not say how traffic is moved; add failover with a switch and a check (see docs/failover.md).');
}
/**
 * The turn that makes `to` active; the host that the configuration calls standby when it is not given. Throws InputError for a
 * host that is none of the two.
 */
function turnOf(config, to) {
    // The configuration's own check leaves exactly one of each.
    const active = (0,find_host/* hostsOfRole */.T)(config, 'active')[0];
    const standby = (0,find_host/* hostsOfRole */.T)(config, 'standby')[0];
    if (to === undefined || to === standby)
        return { from: active, to: standby };
    if (to === active)
        return { from: standby, to: active };
    (0,find_host/* findHost */.m)(config, to);
    throw new errors/* InputError */.dz('usage', `The host ${to} is none of the two that take turns; name ${active} or ${standby} with --to, or give hosts other roles in grind-to-prod.yml.`);
}
/** What grind-to-prod.yml must say from now on; nothing when it says so already. */
function configChanges({ hosts }, { from, to }) {
    const wanted = [
        [from, 'standby'],
        [to, 'active'],
    ];
    return wanted.filter(([name, role]) => hosts[name]?.role !== role).map(([name, role]) => `hosts.${name}.role: ${role}`);
}

// EXTERNAL MODULE: ./build/js/verbs/role.js + 1 modules
var verbs_role = __webpack_require__(6687);
// EXTERNAL MODULE: ./build/js/verbs/status.js
var verbs_status = __webpack_require__(52589);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/js/tools/http/ask.js
var ask = __webpack_require__(62814);
// EXTERNAL MODULE: ./build/js/domain/report/event.js
var report_event = __webpack_require__(59786);
;// CONCATENATED MODULE: ./build/js/steps/failover/check-outside.js




/** A check that is cut off too soon before the deadline would complain of that, and no more of what is wrong. */
const LAST_ROUND_MILLISECONDS = 1000;
/**
 * Asks what users ask until the wanted host has answered well often enough in a row, or the deadline has passed. Gives null, or
 * what was wrong at last, as the end of a sentence. Time is the monotonic clock's.
 */
function checkOutside(check, hostName, reporter) {
    return (0,report_event/* inPhase */.xe)(reporter, 'check', async () => {
        const begin = performance.now();
        const deadline = begin + check.deadlineSeconds * 1000;
        let passes = 0;
        let complaint = '';
        let told = '';
        for (let round = 1;; round += 1) {
            const limit = Math.min(check.timeoutSeconds * 1000, Math.max(LAST_ROUND_MILLISECONDS, deadline - performance.now()));
            const found = await askOutside(check, hostName, limit);
            passes = found === null ? passes + 1 : 0;
            // Passes that came too late leave what was wrong before as the reason.
            complaint = found ?? complaint;
            const news = found ?? `passed ${passes}`;
            if (news !== told)
                reporter.report(roundEvent(check, hostName, passes, found));
            told = news;
            if (passes >= check.successThreshold)
                return null;
            const next = Math.max(performance.now(), begin + round * check.periodSeconds * 1000);
            if (next >= deadline) {
                const what = complaint === '' ? `it passed only ${passes} of ${check.successThreshold} times` : complaint;
                return `${check.http} did not pass within ${check.deadlineSeconds} s: ${what}`;
            }
            await (0,promises_.setTimeout)(Math.max(0, next - performance.now()));
        }
    });
}
/** Asks once. Null: this host answered, and well. */
async function askOutside(check, hostName, milliseconds = check.timeoutSeconds * 1000) {
    return outsideComplaint(check, hostName, await (0,ask/* ask */.k)(check.http, milliseconds, wantedOutside(check, hostName)));
}
function roundEvent({ http, successThreshold: threshold }, hostName, passes, complaint) {
    const detail = complaint === null ? `${http} is served by ${hostName}` : `${http}: ${complaint}`;
    return { event: 'health', check: 'outside', passed: complaint === null, passes, threshold, detail: detail.slice(0, 1024) };
}

;// CONCATENATED MODULE: ./build/js/steps/failover/carry-out.js




const forward = ({ from, to }) => ({ active: to, standby: from });
const backward = ({ from, to }) => ({ active: from, standby: to });
/** What `carryOut` would do. */
function plannedSteps({ turn, check, traffic, before }) {
    return [
        ...(before.to === 'active' ? [] : [`${turn.to} becomes active`]),
        `traffic goes to ${turn.to}: ${traffic.describe(forward(turn))}`,
        `${check.http} is asked until ${turn.to} has answered ${check.successThreshold} times in a row, for at most ${check.deadlineSeconds} s`,
        ...(before.from === 'active' ? [`${turn.from} becomes standby`] : []),
    ];
}
/**
 * A host that traffic may reach is never `standby`: the one that takes over becomes active before traffic goes there, and the
 * other one standby when users are known to be served. In between both are active, and nothing can be released to the new one.
 */
async function carryOut(course, runner, reporter) {
    const { turn, check, traffic, before } = course;
    const { from, to } = turn;
    const steps = [];
    const records = [];
    const end = (verdict, reason, isOver) => ({ verdict, reason, steps, records, isOver });
    const tell = async (host, role) => {
        const told = await tellRole(course, host, role, runner, reporter);
        if ('why' in told)
            return told;
        records.push(told);
        steps.push(`${turn[host]} became ${role}`);
        reporter.report({ event: 'note', level: 'info', message: `${turn[host]} is ${role} now.` });
        return null;
    };
    const move = async (where) => {
        const problem = await traffic.move(where);
        steps.push(problem === null ? `traffic goes to ${where.active}` : `the switch to ${where.active} failed: ${problem}`);
        return problem;
    };
    const verify = async (hostName) => {
        const problem = await checkOutside(check, hostName, reporter);
        steps.push(problem === null ? `${check.http} is served by ${hostName}` : `the check from outside failed: ${problem}`);
        return problem;
    };
    if (before.to !== 'active') {
        const untold = await tell('to', 'active');
        if (untold !== null)
            return end('UNKNOWN', `Traffic was not moved, for nobody knows whether ${to} is active: ${untold.why} ${again(turn)}`, false);
    }
    const failed = (await failure('The traffic switch failed', move(forward(turn)))) ?? (await failure('The check from outside failed', verify(to)));
    if (failed !== null)
        return wayBack(failed);
    if (before.from !== 'active')
        return end('COMMITTED', doneReason(course), true);
    const untold = await tell('from', 'standby');
    if (untold === null) {
        if (await isStandby(course, runner, reporter))
            return end('NEEDS_HUMAN', bothStandbyReason(turn), false);
        return end('COMMITTED', doneReason(course), true);
    }
    return end(verdictOf(untold), `${to} is active and serves, but ${stillActive(from, untold)} ${again(turn)}`, true);
    async function wayBack(why) {
        // A host that was not active before must get no traffic, and one that is down can serve none.
        if (before.from !== 'active') {
            const reason = `${why} There is no way back: ${from} ${before.from === null ? 'is down' : 'was standby already'}. ${to} is active; look at it and at the traffic switch.`;
            return end('NEEDS_HUMAN', reason, true);
        }
        reporter.report({ event: 'note', level: 'warning', message: `${why} Going back to ${from}.`.slice(0, 4096) });
        const stuck = (await failure('The way back failed too', move(backward(turn)))) ?? (await failure(`The check of ${from} failed too`, verify(from)));
        if (stuck !== null) {
            return end('NEEDS_HUMAN', `${why} ${stuck} Nobody knows whom users reach, so both hosts are left active; mend the traffic switch, and fail over to the right one.`, false);
        }
        const untoldToo = await tell('to', 'standby');
        if (untoldToo === null)
            return end('ROLLED_BACK', `${why} ${from} serves again, and ${to} is standby.`, false);
        return end(verdictOf(untoldToo), `${why} ${from} serves again, but ${stillActive(to, untoldToo)} ${again({ to: from })}`, false);
    }
}
async function failure(what, problem) {
    const found = await problem;
    return found === null ? null : `${what}: ${found.replace(/\.$/, '')}.`;
}
function doneReason({ turn: { from, to }, check, before }) {
    const rest = before.from === null ? `${from} was not told, for it is down` : `${from} is standby`;
    return `${to} is active and serves ${check.http}; ${rest}.`;
}
/**
 * Whether the host that took over was made standby meanwhile, by a failover in the other direction: of two at the same time, the
 * later one finds it so. A host that cannot say so now is what it was a moment ago.
 */
async function isStandby({ options, connections }, runner, reporter) {
    try {
        return (await (0,verbs_status/* statusOver */.B)(connections.to, options.config.application, runner, reporter)).role === 'standby';
    }
    catch (error) {
        if (error instanceof errors/* HostError */.dh)
            return false;
        throw error;
    }
}
function bothStandbyReason({ from, to }) {
    return `Somebody else's failover made ${to} standby while this one made ${from} standby; find out who serves, and tell that one with "grind-to-prod role HOST --set active".`;
}
/** A host that did not become standby. */
function stillActive(hostName, { why, isRefused }) {
    return isRefused ? `${hostName} did not become standby: ${why}` : `nobody knows whether ${hostName} has become standby: ${why}`;
}
function verdictOf({ isRefused }) {
    return isRefused ? 'NEEDS_HUMAN' : 'UNKNOWN';
}
function again({ to }) {
    return `Then repeat it: "grind-to-prod failover --to ${to}".`;
}
/** The host that takes over was reached a moment ago; nobody waits longer than this for it, or for the other one, to come back. */
const RECONNECT_FOR_MILLISECONDS = 30_000;
/**
 * Gives a host its role, over the connection that stands. Throws what the host refuses with while nothing has been changed;
 * later that is a problem like any other, for the story must be told to its end.
 */
async function tellRole({ options, turn, connections }, host, role, runner, reporter) {
    const request = {
        reconnectFor: RECONNECT_FOR_MILLISECONDS,
        ...options,
        hostName: turn[host],
        role,
        expectRole: role === 'active' ? 'standby' : 'active',
        reason: `failover from ${turn.from} to ${turn.to}`,
    };
    try {
        const { reason, record } = await (0,verbs_role/* setRoleOver */.$)(request, connections[host], runner, reporter);
        return record ?? { why: reason, isRefused: false };
    }
    catch (error) {
        const isFirstWrite = host === 'to' && role === 'active';
        if (isFirstWrite || !(error instanceof errors/* HostError */.dh || error instanceof errors/* InputError */.dz))
            throw error;
        return { why: error.message, isRefused: true };
    }
}

;// CONCATENATED MODULE: ./build/js/tools/run/limited.js
/** A runner whose every command is killed after so many milliseconds, unless it says a shorter time itself: for asking who may never answer. */
function limitedRunner(inner, milliseconds) {
    const limited = (command) => ({
        ...command,
        timeout: Math.min(command.timeout ?? milliseconds, milliseconds),
    });
    return { run: (command) => inner.run(limited(command)), start: (command) => inner.start(limited(command)) };
}

// EXTERNAL MODULE: ./build/js/steps/agent/reach.js
var reach = __webpack_require__(26187);
// EXTERNAL MODULE: ./build/js/verbs/snapshot.js + 1 modules
var verbs_snapshot = __webpack_require__(28644);
;// CONCATENATED MODULE: ./build/js/steps/failover/look.js
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






/** Connects to a host, and says what it is and what it runs. The connection goes into `stack`. Changes nothing. */
async function lookAt(options, stack, runner, reporter) {
    const { config, hostName } = options;
    const connection = stack.use(await (0,reach/* reachHost */.E)(options, runner, reporter));
    const [status, snapshot] = await Promise.all([
        (0,verbs_status/* statusOver */.B)(connection, config.application, runner, reporter),
        (0,verbs_snapshot/* snapshotOver */.P)(connection, config.application, runner, reporter).catch(unreadable),
    ]);
    return { connection, status, snapshot, expected: (0,expected_host/* expectedMachine */.AY)(config, hostName).expectHost };
}
function unreadable(error) {
    if (error instanceof errors/* HostError */.dh)
        return { unreadable: error.message };
    throw error;
}
/** A host that hangs is down for whoever waits. */
const ANSWER_MILLISECONDS = 10_000;
/** True when a host that is said to be down answers all the same. */
async function answers(options, runner, reporter) {
    const limited = limitedRunner(runner, ANSWER_MILLISECONDS);
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const connection = __addDisposableResource(env_1, await (0,reach/* reachHost */.E)(options, limited, reporter), true);
            await (0,verbs_status/* statusOver */.B)(connection, options.config.application, limited, reporter);
            return true;
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
        if (error instanceof errors/* HostError */.dh || error instanceof errors/* CommandError */.Qd)
            return false;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/js/steps/program/user-program.js
var user_program = __webpack_require__(81467);
;// CONCATENATED MODULE: ./build/js/steps/failover/move-traffic.js







/** Throws InputError when an environment variable that the request needs is not set, before anything is done. */
function trafficSwitch(options, runner, reporter) {
    const { config } = options;
    return 'command' in config ? programSwitch({ ...options, config }, runner, reporter) : requestSwitch({ ...options, config }, reporter);
}
function programSwitch({ config, directory, facts }, runner, reporter) {
    return {
        describe: ({ active }) => `run ${config.command.map((word) => (0,quote/* quote */.h)(word)).join(' ')} with GRIND_TO_PROD_ACTIVE=${active}`,
        move: ({ active, standby }) => (0,report_event/* inPhase */.xe)(reporter, 'traffic', async () => {
            const environment = {
                ...config.environment,
                GRIND_TO_PROD_ACTIVE: active,
                GRIND_TO_PROD_STANDBY: standby,
                GRIND_TO_PROD_APPLICATION: facts.application,
                GRIND_TO_PROD_RELEASE_ID: facts.releaseId,
            };
            const { passed, detail, output } = await (0,user_program/* runUserProgram */.H)({ ...config, environment, directory }, runner);
            if (!passed)
                (0,user_program/* reportOutput */.u)('the traffic switch', output, reporter);
            return passed ? null : `it ${detail}`;
        }),
    };
}
function requestSwitch({ config, environment }, reporter) {
    const headers = { ...config.headers, ...secretHeaders(config, environment) };
    return {
        describe: ({ active }) => `${config.method} ${(0,failover/* forHost */.cE)(config.http, active)}`,
        move: ({ active }) => (0,report_event/* inPhase */.xe)(reporter, 'traffic', async () => {
            const url = (0,failover/* forHost */.cE)(config.http, active);
            const body = config.body === undefined ? {} : { body: (0,failover/* forHost */.cE)(config.body, active) };
            const { status, problem } = await (0,ask/* ask */.k)(url, config.timeoutSeconds * 1000, [], { method: config.method, headers, ...body });
            if (status === null)
                return `${url}: ${problem}`;
            const complaint = (0,http_judgement/* statusComplaint */.Q3)({ http: url, status: config.status }, { status, body: '' });
            return complaint === null ? null : `${url}: ${complaint}`;
        }),
    };
}
/** No message of these shows a value. */
function secretHeaders({ headersFrom }, environment) {
    return Object.fromEntries(Object.entries(headersFrom).map(([header, variable]) => {
        const value = environment[variable];
        if (value !== undefined && value !== '' && (0,failover/* isHeaderValue */.j3)(value))
            return [header, value];
        const problem = value === undefined || value === '' ? 'is not set' : 'holds what no header may carry, such as a line end';
        throw new errors/* InputError */.dz('usage', `The environment variable ${variable}, which failover.switch.headersFrom takes the header ${header} from, ${problem}; set it.`);
    }));
}

;// CONCATENATED MODULE: ./build/js/verbs/failover.js
var failover_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var failover_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Makes the standby host the active one: looks at both, moves traffic, checks from outside, swaps the roles, and goes back when
 * the check fails. Repeated after it was cut off anywhere, it brings the same about. Throws InputError and HostError when nothing
 * was changed; from then on it ends in a verdict. Why in this order: docs/adr/0013-active-is-where-traffic-may-go.md.
 */
async function failover_failover(options, runner, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { config } = options;
        const { switch: switchConfig, check } = requireFailover(config);
        const turn = turnOf(config, options.to);
        const stack = failover_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const hosts = await lookAtBoth(options, turn, stack, runner, reporter);
        const { from, to } = hosts;
        const facts = { application: config.application, releaseId: to.status.currentRelease ?? '' };
        const traffic = trafficSwitch({ ...options, config: switchConfig, facts }, runner, reporter);
        const drift = parityOf({ turn, ...hosts }, config.snapshot.mayDiffer);
        const nothing = { refusals: [], steps: [], records: [], drift, changeConfig: [] };
        const result = { verdict: 'UNCHANGED', reason: '', ...turn, releaseId: to.status.currentRelease, ...nothing };
        const differences = driftRefusals({ turn, ...hosts }, drift);
        if (options.despiteDrift === true)
            warn(differences, reporter);
        const undecided = options.to === undefined ? undecidedRefusals({ turn, ...hosts }) : [];
        const against = [...undecided, ...refusals({ turn, ...hosts }), ...(options.despiteDrift === true ? [] : differences)];
        if (against.length > 0) {
            const more = against.length === 1 ? '' : ` (and ${against.length - 1} more)`;
            return { ...result, reason: `Nothing was changed: ${against[0]}${more}`, refusals: against };
        }
        const haveRoles = to.status.role === 'active' && from?.status.role !== 'active';
        if (haveRoles && (await askOutside(check, turn.to)) === null) {
            const changeConfig = configChanges(config, turn);
            return { ...result, reason: `${turn.to} is active already, and ${check.http} passes.`, changeConfig };
        }
        if (!tellsHosts(check))
            warn([blindCheck(turn)], reporter);
        const course = { options, turn, check, traffic, connections: { from: from?.connection, to: to.connection }, before: rolesOf(from, to) };
        if (options.dryRun === true) {
            const steps = plannedSteps(course);
            return { ...result, reason: `A dry run: ${turn.to} would take over from ${turn.from}.`, steps };
        }
        const { isOver, ...ended } = await carryOut(course, runner, reporter);
        return { ...result, ...ended, changeConfig: isOver ? configChanges(config, turn) : [] };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = failover_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function rolesOf(from, to) {
    return { from: from?.status.role ?? null, to: to.status.role };
}
/** Looks at both hosts at the same time. Throws when one cannot be reached, but for the one that is said to be down: that one must not answer. */
async function lookAtBoth(options, { from, to }, stack, runner, reporter) {
    const reach = (hostName) => ({ ...options, hostName });
    const [standby, active] = await Promise.allSettled([
        lookAt(reach(to), stack, runner, reporter),
        options.activeIsDown === true ? answers(reach(from), runner, reporter) : lookAt(reach(from), stack, runner, reporter),
    ]);
    if (standby.status === 'rejected')
        throw standby.reason;
    if (active.status === 'rejected')
        throw adviceOf(active.reason, from);
    if (active.value === true) {
        throw new errors/* HostError */.dh('not-down', from, `${from} is said to be down, but it answers; fail over without --active-is-down, so that both hosts are compared, told, and there is a way back.`);
    }
    if (active.value !== false)
        return { from: active.value, to: standby.value };
    warn([
        `${from} is down: it is not compared with ${to}, it does not learn that it is standby now, and when the check from outside fails there is no way back to it. When it is up again, and before users can reach it: "grind-to-prod failover --to ${to}".`,
    ], reporter);
    return { from: null, to: standby.value };
}
function adviceOf(error, from) {
    if (!(error instanceof errors/* HostError */.dh))
        return error;
    return new errors/* HostError */.dh(error.code, from, `${error.message} If ${from} is down, fail over with --active-is-down.`, { cause: error });
}
function warn(sentences, reporter) {
    for (const message of sentences)
        reporter.report({ event: 'note', level: 'warning', message: message.slice(0, 4096) });
}
function blindCheck({ to }) {
    return `Nothing in failover.check says which host answers, so a switch that moved nothing would pass as if ${to} served; add servedByHeader, or a body for each host.`;
}


/***/ }),

/***/ 6687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  role: () => (/* binding */ role_role),
  setRole: () => (/* binding */ setRole),
  $: () => (/* binding */ setRoleOver)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/protocol/expected-host.js
var expected_host = __webpack_require__(25729);
// EXTERNAL MODULE: ./build/js/domain/protocol/messages.js
var messages = __webpack_require__(35430);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/domain/config/grammar.js
var grammar = __webpack_require__(36407);
// EXTERNAL MODULE: ./build/js/domain/config/role.js
var role = __webpack_require__(79344);
// EXTERNAL MODULE: ./build/js/domain/protocol/attempt.js
var attempt = __webpack_require__(99289);
// EXTERNAL MODULE: ./build/js/domain/protocol/record.js
var record = __webpack_require__(36811);
;// CONCATENATED MODULE: ./build/js/domain/protocol/role.js







/** Of `role APPLICATION`: which of two production hosts this is. */
const roleResultSchema = schemas/* strictObject */.rej({
    host: schemas/* string */.YjP().max(255),
    application: grammar/* nameSchema */.Jq,
    machineId: schemas/* string */.YjP().max(64),
    /** The one in force; null when the policy gives it none. */
    role: role/* roleSchema */.A.nullable(),
    /** What the policy says, which is where it started. */
    policyRole: role/* roleSchema */.A.nullable(),
    /** The record of the last change; null when there was none. */
    lastChange: record/* recordSchema */.fi.nullable(),
});
/**
 * On standard input of `role APPLICATION --set ROLE` over ssh; whoever types it on the host gives none. Sent again with the same
 * attempt it changes nothing more. The answer is an `attemptResult`, whose record is of the verb `set-role`.
 */
const setRoleRequestSchema = schemas/* strictObject */.rej({
    protocol: schemas/* literal */.euz(messages/* PROTOCOL_VERSION */.WP),
    attempt: attempt/* attemptSchema */.ZS,
    actor: attempt/* actorSchema */.zH,
    /** Refuse when the host has another role than this: somebody else has changed it. */
    expectRole: role/* roleSchema */.A.optional(),
    /** Why, as one clause. */
    reason: schemas/* string */.YjP().max(1024).optional(),
    expectHost: expected_host/* expectedHostSchema */.Ql.optional(),
});

// EXTERNAL MODULE: ./build/js/steps/agent/session.js + 2 modules
var session = __webpack_require__(40312);
// EXTERNAL MODULE: ./build/js/steps/agent/conclude-attempt.js
var conclude_attempt = __webpack_require__(10439);
// EXTERNAL MODULE: ./build/js/steps/agent/meant-host.js
var meant_host = __webpack_require__(11374);
// EXTERNAL MODULE: ./build/js/steps/agent/reach.js
var reach = __webpack_require__(26187);
;// CONCATENATED MODULE: ./build/js/verbs/role.js
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









/** Which role a host has, and since when. Changes nothing. Throws for a host that cannot be reached or has no agent. */
async function role_role(options, runner, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const connection = __addDisposableResource(env_1, await (0,reach/* reachHost */.E)(options, runner, reporter), true);
        const found = await roleOver(connection, options.config.application, runner, reporter);
        (0,meant_host/* warnOfOtherHost */.y)(options, { ...found, hostName: found.host }, reporter);
        return found;
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
function roleOver(connection, application, runner, reporter) {
    return (0,session/* callAgent */.k)(connection, { verb: 'role', application, input: {}, result: roleResultSchema, effect: 'read' }, runner, reporter);
}
/**
 * Gives a host a role. The configuration's machine id is held against the host, its role is not: to change that is the point.
 * Ends in COMMITTED, UNCHANGED (it has the role already), or UNKNOWN. Throws what the agent refuses with.
 */
async function setRole(options, runner, reporter) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const connection = __addDisposableResource(env_2, await (0,reach/* reachHost */.E)(options, runner, reporter), true);
        return await setRoleOver(options, connection, runner, reporter);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** The same over a connection that stands. */
async function setRoleOver(options, connection, runner, reporter) {
    const { config, hostName, role: wanted, actor, attempt = (0,external_node_crypto_.randomUUID)(), reason, dryRun = false } = options;
    const isLookedAt = dryRun || options.expectRole === undefined;
    const found = isLookedAt ? await roleOver(connection, config.application, runner, reporter) : undefined;
    if (dryRun && found !== undefined)
        return planned(options, found);
    const expectRole = options.expectRole ?? found?.role ?? undefined;
    const request = {
        protocol: messages/* PROTOCOL_VERSION */.WP,
        attempt,
        actor,
        ...(expectRole === undefined ? {} : { expectRole }),
        ...(reason === undefined ? {} : { reason }),
        ...(0,expected_host/* expectedMachine */.AY)(config, hostName),
    };
    return await (0,conclude_attempt/* concludeAttempt */.j)(options, connection, { verb: 'role', request, words: ['--set', wanted] }, runner, reporter);
}
/** What would be done. Refuses what the host would refuse. */
function planned({ config, hostName, role: wanted, expectRole }, found) {
    const complaint = (0,expected_host/* hostMismatch */.HO)((0,expected_host/* expectedMachine */.AY)(config, hostName).expectHost, { ...found, hostName });
    if (complaint !== undefined)
        throw new errors/* HostError */.dh('wrong-host', hostName, complaint);
    if (found.role === null) {
        throw new errors/* InputError */.dz('not-permitted', `The policy of ${hostName} gives ${config.application} no role, so none can be set; put role into its host in grind-to-prod.yml and run "grind-to-prod host install" again.`);
    }
    if (expectRole !== undefined && found.role !== expectRole) {
        throw new errors/* HostError */.dh('unexpected-role', hostName, `${hostName} is ${found.role}, not ${expectRole} as expected; decide again.`);
    }
    const what = found.role === wanted ? `is ${wanted} already` : `is ${found.role} and would be ${wanted}`;
    return { verdict: 'UNCHANGED', reason: `A dry run: ${hostName} ${what}.`, record: null };
}


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


/***/ }),

/***/ 52589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ statusOver),
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _domain_protocol_status__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10452);
/* harmony import */ var _steps_agent_session__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40312);
/* harmony import */ var _steps_agent_meant_host__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11374);
/* harmony import */ var _steps_agent_reach__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26187);
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




/** What a host runs. Changes nothing. Throws for a host that cannot be reached or has no agent. */
async function status(options, runner, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const connection = __addDisposableResource(env_1, await (0,_steps_agent_reach__WEBPACK_IMPORTED_MODULE_3__/* .reachHost */ .E)(options, runner, reporter), true);
        const found = await statusOver(connection, options.config.application, runner, reporter);
        (0,_steps_agent_meant_host__WEBPACK_IMPORTED_MODULE_2__/* .warnOfOtherHost */ .y)(options, found, reporter);
        return found;
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
/** The same over a connection that stands. */
function statusOver(connection, application, runner, reporter) {
    return (0,_steps_agent_session__WEBPACK_IMPORTED_MODULE_1__/* .callAgent */ .k)(connection, { verb: 'status', application, input: {}, result: _domain_protocol_status__WEBPACK_IMPORTED_MODULE_0__/* .statusResultSchema */ .H, effect: 'read' }, runner, reporter);
}


/***/ })

};
