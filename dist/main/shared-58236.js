export const modules = {

/***/ 58236: // build/js/domain/manifest/environment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ componentEnvironment),
/* harmony export */   z: () => (/* binding */ manifestEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _environment_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81765);
/* harmony import */ var _release_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50452);



/**
 * The manifest's facts as `KEY=value` lines for shell users, in a stable order and with a final newline. The grammars of
 * the values leave nothing to quote, for a shell, `docker --env-file`, systemd's `EnvironmentFile=` or `$GITHUB_ENV` alike.
 */
function manifestEnvironment(manifest, manifestPath) {
    const fixed = {
        RELEASE_ID: (0,_release_id_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseIdOf */ .M)(manifest),
        RELEASE_SHA: manifest.source.commit,
        APPLICATION: manifest.application,
        SYSTEM: manifest.system,
        PREFIX: manifest.prefix,
        MANIFEST_PATH: manifestPath,
        CLOSURE_DIGEST: manifest.closure.digest,
        CLOSURE_PATHS: String(manifest.closure.paths),
        CLOSURE_BYTES: String(manifest.closure.narBytes),
    };
    const variables = Object.entries(manifest.components)
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .flatMap(([component, facts]) => variablesOf(component, facts));
    const lines = [...Object.entries(fixed), ...variables];
    const names = lines.map(([name]) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('manifest-invalid', `The manifest's environment form would have ${twice} twice; rename one of its components or links.`);
    }
    return text(lines);
}
/** The lines of one component alone: its store path, and each of its executables. */
function componentEnvironment(component, facts) {
    return text(variablesOf(component, facts));
}
function variablesOf(component, { storePath, links }) {
    return (0,_environment_names_js__WEBPACK_IMPORTED_MODULE_2__/* .componentVariables */ .r)(component, Object.keys(links).toSorted()).map(({ name, link }) => [name, link === undefined ? storePath : `${storePath}/${links[link].target}`]);
}
function text(lines) {
    return lines.map(([name, value]) => `${name}=${value}\n`).join('');
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

/***/ 52015: // build/js/tools/files/hash-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sha256OfFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);



/** Lower-case hexadecimal SHA-256 of a file's bytes. */
async function sha256OfFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return hash.digest('hex');
}


/***/ }),

};
