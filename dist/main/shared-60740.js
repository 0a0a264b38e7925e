export const modules = {

/***/ 60740: // build/js/actions/optional.js
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

/***/ 95326: // build/js/github/artifact-name.js
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

/***/ 69841: // build/js/steps/config/read.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_config_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10349);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7191);
/* harmony import */ var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55463);





/** Reads the configuration in a folder. Throws InputError config-missing or config-invalid. */
async function readConfig(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _domain_config_schema__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE */ .g2);
    const text = await (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_3__/* .readLimited */ .t)(path, _domain_config_schema__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_LIMIT_BYTES */ .Xk).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('config-missing', `${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(path)} cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`, {
            cause,
        });
    });
    if (text === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz('config-missing', `There is no ${_domain_config_schema__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE */ .g2} in ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(directory)}; run this at the root of the application's repository, or name it with --directory.`);
    }
    // It brings the YAML library, a sixth of what an action loads, so it is loaded when there is something to parse.
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(3746), __webpack_require__.e(3598)]).then(__webpack_require__.bind(__webpack_require__, 43598));
    return parseConfig(text, _domain_config_schema__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_FILE */ .g2, path);
}


/***/ }),

/***/ 3520: // build/js/steps/config/pinned-host-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pinnedHostKeyOf: () => (/* binding */ pinnedHostKeyOf)
/* harmony export */ });
/* harmony import */ var _domain_config_find_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85670);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69841);



/** The public key that the configuration in a folder pins for a host. Throws InputError: what `readConfig` and `findHost` throw, `usage` without one. */
async function pinnedHostKeyOf(directory, hostName) {
    const { hostKey } = (0,_domain_config_find_host__WEBPACK_IMPORTED_MODULE_0__/* .findHost */ .m)(await (0,_read_js__WEBPACK_IMPORTED_MODULE_2__.readConfig)(directory), hostName);
    if (hostKey !== undefined)
        return hostKey;
    throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz('usage', `The host ${hostName} has no hostKey in grind-to-prod.yml; give the file of its public key instead.`);
}


/***/ }),

/***/ 43344: // build/js/actions/bundle-source.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ bundleSource)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);

/** Chooses between a manifest that lies here and one that a run has kept. Throws InputError for both at once, and for neither. */
function bundleSource(inputs) {
    const { manifest, 'run-id': runId, 'release-id': releaseId, 'artifact-digest': digest } = inputs;
    if (manifest !== undefined) {
        const beside = Object.entries({ 'run-id': runId, 'artifact-digest': digest }).filter(([, value]) => value !== undefined);
        if (beside.length === 0)
            return { kind: 'file', manifest };
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('usage', `The inputs "manifest" and "${beside[0][0]}" are both given; give the path of a manifest, or the run that kept it.`);
    }
    if (releaseId === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('usage', 'There is neither the input "manifest" nor "release-id"; give the path of a manifest, or the release whose artifact is fetched.');
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
            token: options['github-token'],
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
