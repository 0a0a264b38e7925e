export const modules = {

/***/ 76661: // build/js/steps/plan/candidate.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ buildCandidate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _tools_files_own_folder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87097);
/* harmony import */ var _domain_manifest_assemble__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60585);
/* harmony import */ var _domain_manifest_release_id__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50452);
/* harmony import */ var _domain_report_event__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59786);
/* harmony import */ var _build_manifest_manifest_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1240);
/* harmony import */ var _build_manifest_build_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71321);
/* harmony import */ var _build_manifest_evaluate_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68182);
/* harmony import */ var _build_manifest_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27171);
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









/** Builds what is checked out, which need not be on the upstream. Throws SourceError and InputError. */
async function buildCandidate(options, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { runner, reporter } = context;
        const source = await (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_4__/* .inPhase */ .xe)(reporter, 'source', () => (0,_build_manifest_source_js__WEBPACK_IMPORTED_MODULE_8__/* .candidateSource */ .Z)(options.directory, runner));
        const temporary = __addDisposableResource(env_1, await (0,_tools_files_own_folder__WEBPACK_IMPORTED_MODULE_1__/* .ownFolder */ .vY)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(options.stateFolder, 'temporary'), 'build'), true);
        const paths = await (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_4__/* .inPhase */ .xe)(reporter, 'build', async () => {
            const components = await (0,_build_manifest_evaluate_js__WEBPACK_IMPORTED_MODULE_7__/* .evaluateComponents */ .A)(source, runner);
            return (0,_build_manifest_build_js__WEBPACK_IMPORTED_MODULE_6__/* .buildComponents */ .F)(components, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporary.path, 'result'), context);
        });
        const facts = await (0,_domain_report_event__WEBPACK_IMPORTED_MODULE_4__/* .inPhase */ .xe)(reporter, 'manifest', () => (0,_build_manifest_manifest_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestFacts */ .n)(source, paths, runner));
        const { manifest, bytes } = (0,_domain_manifest_assemble__WEBPACK_IMPORTED_MODULE_2__/* .assembleManifest */ .o)(facts);
        return { releaseId: (0,_domain_manifest_release_id__WEBPACK_IMPORTED_MODULE_3__/* .releaseId */ .B)(bytes), manifest, text: bytes, inventory: facts.inventory };
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

/***/ 2927: // build/js/domain/closure/name-version.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseDrvName),
/* harmony export */   w: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);

/**
 * Splits a derivation's name as `builtins.parseDrvName` does: the version begins after the first dash that no letter follows.
 * Source: DrvName in src/libstore/names.cc of Nix.
 */
function parseDrvName(text) {
    const dash = text.search(/-[^A-Za-z]/);
    return dash === -1 ? { name: text, version: '' } : { name: text.slice(0, dash), version: text.slice(dash + 1) };
}
/**
 * The package of a store path, as `nix store diff-closures` groups them: its output's name (`-bin`, `-lib`) does not count. A last
 * word of a name or version (`-unstable`) cannot be told from that, and is lost too.
 * Source: getClosureInfo in src/nix/diff-closures.cc of Nix.
 */
function packageOf(path) {
    const name = (0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathName */ .yF)(path);
    return parseDrvName(/^(.*)-(?:[a-z]+|lib32|lib64)$/.exec(name)?.[1] ?? name);
}


/***/ }),

};
