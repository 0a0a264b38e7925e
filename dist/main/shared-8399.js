export const modules = {

/***/ 8399: // build/js/domain/secrets/secret-parameter.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ secretParameter)
/* harmony export */ });
/** Words that a parameter has in its name when its value is a secret. */
const telling = new Set([
    'apikey',
    'auth',
    'authorization',
    'bearer',
    'credential',
    'credentials',
    'jwt',
    'key',
    'pass',
    'passphrase',
    'passwd',
    'password',
    'pin',
    'pwd',
    'secret',
    'session',
    'sid',
    'sig',
    'signature',
    'token',
]);
/** The first parameter of a URL's query whose name says that its value is a secret; undefined when none does. */
function secretParameter(url) {
    if (!URL.canParse(url))
        return undefined;
    return [...new URL(url).searchParams.keys()].find((name) => wordsOf(name).some((word) => telling.has(word)));
}
/** `access_token`, `accessToken` and `Access-Token` are two words each. */
function wordsOf(name) {
    return name
        .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/);
}


/***/ }),

/***/ 81765: // build/js/domain/manifest/environment-names.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ FIXED_ENVIRONMENT_NAMES),
/* harmony export */   r: () => (/* binding */ componentVariables)
/* harmony export */ });
/** Variables of a manifest's environment form that do not depend on its components. */
const FIXED_ENVIRONMENT_NAMES = [
    'RELEASE_ID',
    'RELEASE_SHA',
    'APPLICATION',
    'SYSTEM',
    'PREFIX',
    'MANIFEST_PATH',
    'CLOSURE_DIGEST',
    'CLOSURE_PATHS',
    'CLOSURE_BYTES',
];
/** `<COMPONENT>_PATH`, and `<COMPONENT>_BIN` for its one link or `<COMPONENT>_<LINK>_BIN` for each of several. */
function componentVariables(component, links) {
    return [
        { name: environmentName(component, 'PATH') },
        ...links.map((link) => ({
            name: links.length === 1 ? environmentName(component, 'BIN') : environmentName(component, link, 'BIN'),
            link,
        })),
    ];
}
/** Upper case, everything but letters and digits an underscore, never a digit first. */
function environmentName(...words) {
    const name = words
        .join('_')
        .toUpperCase()
        .replaceAll(/[^A-Z0-9]/g, '_');
    return /^[0-9]/.test(name) ? `_${name}` : name;
}


/***/ }),

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
