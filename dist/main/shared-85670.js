export const modules = {

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

/***/ 69841: // build/js/steps/config/read.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_config_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43598);
/* harmony import */ var _domain_config_schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10349);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);
/* harmony import */ var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55463);






/** Reads the configuration in a folder. Throws InputError config-missing or config-invalid. */
async function readConfig(directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, _domain_config_schema__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2);
    const text = await (0,_tools_files_read_limited__WEBPACK_IMPORTED_MODULE_4__/* .readLimited */ .t)(path, _domain_config_parse__WEBPACK_IMPORTED_MODULE_1__/* .CONFIG_LIMIT_BYTES */ .X).catch((cause) => {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('config-missing', `${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(path)} cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`, {
            cause,
        });
    });
    if (text === undefined) {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz('config-missing', `There is no ${_domain_config_schema__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2} in ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(directory)}; run this at the root of the application's repository, or name it with --directory.`);
    }
    return (0,_domain_config_parse__WEBPACK_IMPORTED_MODULE_1__/* .parseConfig */ .o)(text, _domain_config_schema__WEBPACK_IMPORTED_MODULE_2__/* .CONFIG_FILE */ .g2, path);
}


/***/ }),

/***/ 56476: // build/js/domain/protocol/version.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of the command line, the actions and the agent alike. A test holds it to be that of package.json. */
const VERSION = '0.1.0';


/***/ }),

/***/ 4609: // build/js/github/actor.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ runActor)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);

/** Who dispatched this run, and where it can be seen: from the runner's variables, for the record. */
function runActor(environment = node_process__WEBPACK_IMPORTED_MODULE_0__.env) {
    const { GITHUB_ACTOR: name, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment;
    const runUrl = server !== undefined && repository !== undefined && run !== undefined ? `${server}/${repository}/actions/runs/${run}` : undefined;
    return { name: name ?? 'github-actions', ...(runUrl === undefined ? {} : { runUrl }) };
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

/***/ 71682: // build/js/domain/protocol/loose.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ loose)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/**
 * The same schema for reading what another version wrote: fields that are not known are kept as they are, at any depth, and do not make
 * the whole unreadable. Known fields are held to the same rules. What is written is checked by the strict schema.
 */
function loose(schema) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is a clone, which differs only in what it lets through
    return loosened(schema);
}
/** A follower reads the same file ten times a second. */
const made = new WeakMap();
function loosened(schema) {
    const known = made.get(schema) ?? cloned(schema);
    made.set(schema, known);
    return known;
}
function cloned(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodObject */ .bvH) {
        const shape = Object.fromEntries(Object.entries(schema.shape).map(([key, field]) => [key, loosened(field)]));
        return schema.clone({ ...schema.def, shape, catchall: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J() });
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodArray */ .naA)
        return schema.clone({ ...schema.def, element: loosened(schema.def.element) });
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodRecord */ .b8S)
        return schema.clone({ ...schema.def, valueType: loosened(schema.def.valueType) });
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodUnion */ .fZ7) {
        return schema.clone({ ...schema.def, options: schema.def.options.map((option) => loosened(option)) });
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodOptional */ .IiU)
        return schema.clone({ ...schema.def, innerType: loosened(schema.def.innerType) });
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodNullable */ .l1C)
        return schema.clone({ ...schema.def, innerType: loosened(schema.def.innerType) });
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_0__/* .ZodDefault */ .XiL)
        return schema.clone({ ...schema.def, innerType: loosened(schema.def.innerType) });
    return schema;
}


/***/ }),

};
