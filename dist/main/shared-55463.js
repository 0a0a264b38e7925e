export const modules = {

/***/ 55463: // build/js/tools/files/read-limited.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readLimited)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


/** A regular file's text; undefined when it is not there. Throws when it is a link, no regular file, or above the limit. */
async function readLimited(path, limitBytes) {
    let handle;
    try {
        handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
    try {
        const { size } = await handle.stat().then((status) => {
            if (!status.isFile())
                throw new Error(`${path} is not a regular file`);
            return status;
        });
        if (size > limitBytes)
            throw new Error(`${path} has ${size} bytes, more than the ${limitBytes} that are read`);
        return await handle.readFile('utf8');
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 12500: // build/js/tools/process/stat.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ parseEnvironmentStart),
/* harmony export */   uh: () => (/* binding */ parseStartTicks),
/* harmony export */   wG: () => (/* binding */ parseUptimeTicks)
/* harmony export */ });
/**
 * When a process started, in clock ticks since boot, from `/proc/<pid>/stat` (field 22, proc_pid_stat(5)).
 * Undefined when the text is not of that form. The second field may hold spaces and parentheses.
 */
function parseStartTicks(stat) {
    const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(afterName[22 - 3]);
    return afterName.length > 19 && Number.isSafeInteger(ticks) ? ticks : undefined;
}
/**
 * Where the environment that a process was started with begins in its memory, from `/proc/<pid>/stat` (field 50, proc_pid_stat(5)).
 * Undefined when the text does not say so.
 */
function parseEnvironmentStart(stat) {
    const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const address = Number(afterName[50 - 3]);
    return Number.isSafeInteger(address) && address > 0 ? address : undefined;
}
/** Ticks in a second as the kernel shows them to programs: 100 on every architecture that Nix and systemd know. */
const TICKS_PER_SECOND = 100;
/** Clock ticks since boot, from `/proc/uptime`: the same clock as a process's start, untouched when the date is set. */
function parseUptimeTicks(uptime) {
    return Math.round(Number.parseFloat(uptime) * TICKS_PER_SECOND);
}


/***/ }),

/***/ 21916: // node_modules/fastest-levenshtein/mod.js
/***/ ((__unused_webpack_module, exports) => {
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(65536);
var myers_32 = function(a, b) {
var n = a.length;
var m = b.length;
var lst = 1 << n - 1;
var pv = -1;
var mv = 0;
var sc = n;
var i = n;
while (i--) peq[a.charCodeAt(i)] |= 1 << i;
for (i = 0; i < m; i++) {
var eq = peq[b.charCodeAt(i)];
var xv = eq | mv;
eq |= (eq & pv) + pv ^ pv;
mv |= ~(eq | pv);
pv &= eq;
if (mv & lst) sc++;
if (pv & lst) sc--;
mv = mv << 1 | 1;
pv = pv << 1 | ~(xv | mv);
mv &= xv;
}
i = n;
while (i--) peq[a.charCodeAt(i)] = 0;
return sc;
};
var myers_x = function(b, a) {
var n = a.length;
var m = b.length;
var mhc = [];
var phc = [];
var hsize = Math.ceil(n / 32);
var vsize = Math.ceil(m / 32);
for (var i = 0; i < hsize; i++) {
phc[i] = -1;
mhc[i] = 0;
}
var j = 0;
for (;j < vsize - 1; j++) {
var mv_1 = 0;
var pv_1 = -1;
var start_1 = j * 32;
var vlen_1 = Math.min(32, m) + start_1;
for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
for (i = 0; i < n; i++) {
var eq = peq[a.charCodeAt(i)];
var pb = phc[i / 32 | 0] >>> i & 1;
var mb = mhc[i / 32 | 0] >>> i & 1;
var xv = eq | mv_1;
var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
var ph = mv_1 | ~(xh | pv_1);
var mh = pv_1 & xh;
if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
ph = ph << 1 | pb;
mh = mh << 1 | mb;
pv_1 = mh | ~(xv | ph);
mv_1 = ph & xv;
}
for (k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
}
var mv = 0;
var pv = -1;
var start = j * 32;
var vlen = Math.min(32, m - start) + start;
for (k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
var score = m;
for (i = 0; i < n; i++) {
eq = peq[a.charCodeAt(i)];
pb = phc[i / 32 | 0] >>> i & 1;
mb = mhc[i / 32 | 0] >>> i & 1;
xv = eq | mv;
xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
ph = mv | ~(xh | pv);
mh = pv & xh;
score += ph >>> m - 1 & 1;
score -= mh >>> m - 1 & 1;
if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
ph = ph << 1 | pb;
mh = mh << 1 | mb;
pv = mh | ~(xv | ph);
mv = ph & xv;
}
for (k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
return score;
};
var distance = function(a, b) {
if (a.length < b.length) {
var tmp = b;
b = a;
a = tmp;
}
if (b.length === 0) return a.length;
if (a.length <= 32) return myers_32(a, b);
return myers_x(a, b);
};
exports.Io = distance;
var closest = function(str, arr) {
var min_distance = 1 / 0;
var min_index = 0;
for (var i = 0; i < arr.length; i++) {
var dist = distance(str, arr[i]);
if (dist < min_distance) {
min_distance = dist;
min_index = i;
}
}
return arr[min_index];
};
exports.kp = closest;
}),

/***/ 85670: // build/js/domain/config/find-host.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ hostsOfRole),
/* harmony export */   m: () => (/* binding */ findHost)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65041);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);



/** The host of this name. Throws InputError `unknown-host` that names the nearest known one. */
function findHost(config, name) {
    const host = Object.hasOwn(config.hosts, name) ? config.hosts[name] : undefined;
    if (host !== undefined)
        return host;
    const known = Object.keys(config.hosts);
    const word = (0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known);
    const mend = known.length === 0
        ? 'the configuration names no hosts'
        : word === undefined
            ? `the configuration names ${known.join(', ')}`
            : `did you mean ${word}?`;
    throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('unknown-host', `There is no host ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(name)}; ${mend}${mend.endsWith('?') ? '' : '.'}`);
}
/** The names of the hosts that have this role in the configuration. */
function hostsOfRole({ hosts }, role) {
    return Object.keys(hosts).filter((name) => hosts[name]?.role === role);
}


/***/ }),

/***/ 65041: // build/js/domain/errors/nearest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/**
 * The known word closest to what was written, or undefined when none is close enough to be what was meant: a third of its
 * length, or the same letters in another order.
 */
function nearest(written, known) {
    if (known.length === 0)
        return undefined;
    const shuffled = known.find((candidate) => lettersOf(candidate) === lettersOf(written));
    if (shuffled !== undefined)
        return shuffled;
    const word = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(written.toLowerCase(), known);
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written.toLowerCase(), word.toLowerCase()) <= Math.max(1, Math.floor(word.length / 3)) ? word : undefined;
}
/** `htpt` and `http` have the same. */
function lettersOf(word) {
    return word.toLowerCase().split('').toSorted().join('');
}


/***/ }),

/***/ 55335: // build/js/tools/nix/read-json.js
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

/***/ 84521: // build/js/tools/run/expect-success.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ expectSuccess)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/** Runs a command whose only good end is status 0, and gives its standard output. Throws CommandError otherwise. */
async function expectSuccess(runner, command) {
    const result = await runner.run(command);
    if (result.status !== 0)
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .CommandError */ .Qd(command.argv, result.status, result.stderr);
    return result.stdout;
}


/***/ }),

/***/ 31860: // build/js/steps/agent/or-unknown.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ orUnknown)
/* harmony export */ });
/* harmony import */ var _domain_activation_verdict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62709);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);


/** Codes of a call that the host may have carried out, in part or whole. */
const unclearCodes = new Set(['contact-lost', 'agent-protocol']);
/**
 * Has a host do something that has no attempt by which it could be looked up, such as an installation. When its answer is lost nobody
 * knows what was done: that ends as UNKNOWN, and not as a refusal that changed nothing.
 */
async function orUnknown(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .HostError */ .dh) || !unclearCodes.has(error.code))
            throw error;
        const message = `${error.message} What of it was done on ${error.host} is not known; repeat it, which brings the same about.`;
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .VerdictError */ .ay(_domain_activation_verdict__WEBPACK_IMPORTED_MODULE_0__/* .verdictExitCodes */ .c.UNKNOWN, message, { cause: error });
    }
}


/***/ }),

};
