export const modules = {

/***/ 43344: // build/js/actions/bundle-source.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ bundleSource)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/** Chooses between a manifest that lies here and one that a run has kept. Throws InputError for both at once, and for neither. */
function bundleSource(inputs) {
    const { manifest, runId, releaseId, artifactDigest: digest } = inputs;
    if (manifest !== undefined) {
        const beside = Object.entries({ 'run-id': runId, 'artifact-digest': digest }).filter(([, value]) => value !== undefined);
        if (beside.length === 0)
            return { kind: 'file', manifest };
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('conflicting-options', `The inputs "manifest" and "${beside[0][0]}" are both given.`, {
            hint: 'Give the path of a manifest, or the run that kept it.',
        });
    }
    if (releaseId === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('missing-option', 'There is neither the input "manifest" nor "release-id".', {
            hint: 'Give the path of a manifest, or the release whose artifact is fetched.',
        });
    }
    return { kind: 'artifact', releaseId, runId, digest };
}


/***/ }),

/***/ 58946: // build/js/actions/obtain-bundle.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ obtainBundle)
/* harmony export */ });
/* harmony import */ var _tools_files_own_folder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87097);
/* harmony import */ var _steps_config_read__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69841);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87785);
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



/** Fetches a release from the artifacts of a run, or takes the file that was named. Throws InputError for what is not that release. */
async function obtainBundle(source, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (source.kind === 'file')
            return { path: source.manifest, [Symbol.asyncDispose]: () => Promise.resolve() };
        const { application } = await (0,_steps_config_read__WEBPACK_IMPORTED_MODULE_1__.readConfig)(options.directory);
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const folder = stack.use(await (0,_tools_files_own_folder__WEBPACK_IMPORTED_MODULE_0__/* .ownFolder */ .vY)((0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .jobFolder */ .OW)(), 'grind-to-prod-release'));
        const { fetchRelease } = await __webpack_require__.e(/* import() */ 5556).then(__webpack_require__.bind(__webpack_require__, 95556));
        const { file: path, artifact } = await fetchRelease({
            application,
            releaseId: source.releaseId,
            runId: source.runId,
            digest: source.digest,
            token: options.githubToken,
            into: folder.path,
            ...(options.candidate === true ? { kind: 'candidate' } : {}),
        });
        const kept = stack.move();
        return { path, artifact, [Symbol.asyncDispose]: () => kept.disposeAsync() };
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


/***/ }),

};
