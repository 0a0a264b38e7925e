import { modules as shared0 } from './shared-68417.js';
import { modules as shared1 } from './shared-11374.js';
import { modules as shared2 } from './shared-37779.js';
import { modules as shared3 } from './shared-43047.js';
import { modules as shared4 } from './shared-90171.js';
export const id = 6404;
export const ids = [6404];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 88530: // build/js/steps/evidence/keep-signed-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ keepSignedRecords)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68417);
/* harmony import */ var _domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53795);




/**
 * Writes the records that a host signed into a folder, each as the very bytes that it signed (`host-record-ATTEMPT.json`) and the signature
 * beside it (`\u2026.sig`), as `ssh-keygen -Y verify` takes them. Evidence, not a condition: what cannot be written is a warning.
 */
async function keepSignedRecords(folder, records, reporter) {
    if (folder === undefined)
        return {};
    const files = [];
    for (const { record, signature } of records) {
        if (record === null || signature === undefined)
            continue;
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `host-record-${record.attempt}.json`);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
            await (0,_tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)(file, (0,_domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_3__/* .canonicalRecord */ .q)(record));
            await (0,_tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_2__.writeAtomically)(`${file}.sig`, signature);
            files.push(file, `${file}.sig`);
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            reporter.report({
                event: 'note',
                level: 'warning',
                message: `The record that the host signed was not kept: ${reason}`.slice(0, 4096),
            });
        }
    }
    return files.length === 0 ? {} : { signedRecords: files };
}


/***/ }),

/***/ 67905: // build/js/steps/evidence/snapshots-around.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ snapshotsAround)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68417);
/* harmony import */ var _domain_snapshot_parse__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37779);
/* harmony import */ var _agent_answer_of_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90171);
/* harmony import */ var _agent_reach_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26187);
/* harmony import */ var _agent_snapshot_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19220);
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








/** Whoever goes back from a bad release waits for the one before. */
const LIMIT_MILLISECONDS = { before: 5000, after: 30_000 };
/**
 * Evidence, not a condition: a snapshot that cannot be taken or written is a warning, and the release goes on. One after a release
 * that cut the connection is asked for over a new one.
 */
function snapshotsAround(options, runner, reporter) {
    const { folder, attempt, hostName, config } = options;
    const files = { before: null, after: null };
    const taken = new Map();
    const ask = (connection) => (0,_agent_snapshot_js__WEBPACK_IMPORTED_MODULE_7__/* .snapshotOver */ .P)(connection, config.application, runner, reporter);
    const askAnew = async () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const again = __addDisposableResource(env_1, await (0,_agent_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .reachHost */ .E)(options, runner, reporter), true);
            return await ask(again);
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
    };
    return {
        async take(moment, connection) {
            if (folder === undefined)
                return;
            try {
                const asked = ask(connection).catch((error) => {
                    if (moment === 'after' && (0,_agent_answer_of_error_js__WEBPACK_IMPORTED_MODULE_5__/* .isContactError */ .H)(error))
                        return askAnew();
                    throw error;
                });
                const snapshot = await within(LIMIT_MILLISECONDS[moment], asked);
                taken.set(moment, snapshot);
                const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `snapshot-${hostName}-${attempt}-${moment}.json`);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
                await (0,_tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_3__.writeAtomically)(file, (0,_domain_snapshot_parse__WEBPACK_IMPORTED_MODULE_4__.snapshotText)(snapshot));
                files[moment] = file;
            }
            catch (error) {
                const reason = error instanceof Error ? error.message : String(error);
                reporter.report({
                    event: 'note',
                    level: 'warning',
                    message: `There is no snapshot of ${hostName} ${moment} the attempt: ${reason}`.slice(0, 4096),
                });
            }
        },
        result: () => (folder === undefined ? {} : { snapshots: files }),
        pair() {
            const [before, after] = [taken.get('before'), taken.get('after')];
            return before === undefined || after === undefined ? undefined : { before, after };
        },
    };
}
async function within(milliseconds, work) {
    const timer = new AbortController();
    try {
        const late = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(milliseconds, undefined, { signal: timer.signal }).then(() => {
            throw new Error(`it took longer than ${milliseconds / 1000} s.`);
        });
        return await Promise.race([work, late]);
    }
    finally {
        timer.abort();
    }
}


/***/ }),

};
