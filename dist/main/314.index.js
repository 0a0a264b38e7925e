export const id = 314;
export const ids = [314];
export const modules = {

/***/ 20314: // build/js/verbs/host-uninstall.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hostUninstall: () => (/* binding */ hostUninstall)
});

// EXTERNAL MODULE: ./build/js/domain/config/find-host.js
var find_host = __webpack_require__(85670);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/domain/protocol/limits.js
var limits = __webpack_require__(46078);
// EXTERNAL MODULE: ./build/js/domain/config/grammar.js
var grammar = __webpack_require__(36407);
// EXTERNAL MODULE: ./build/js/domain/protocol/messages.js
var messages = __webpack_require__(35430);
;// CONCATENATED MODULE: ./build/js/domain/installation/uninstall-request.js




/** What `grind-to-prod-agent uninstall` is told on its standard input. */
const uninstallRequestSchema = schemas/* strictObject */.rej({
    protocol: schemas/* literal */.euz(messages/* PROTOCOL_VERSION */.WP),
    application: grammar/* nameSchema */.Jq,
    /** The user that deploy keys log in as. */
    user: schemas/* string */.YjP().regex(/^[a-z_][a-z0-9_-]{0,31}$/),
    /** The application's folder, and the units that execute what lies there. */
    prefix: grammar/* prefixSchema */.q9,
    units: schemas/* array */.YOg(grammar/* unitSchema */.o3).max(256),
    /** The configuration's: another machine refuses. */
    machineId: grammar/* machineIdSchema */.GA.optional(),
    /** Remove releases, records and roots too. Refused while one of the units runs. */
    purge: schemas/* boolean */.zMY(),
    /** Only tell what would be removed. */
    dryRun: schemas/* boolean */.zMY(),
});
const uninstallItemSchema = schemas/* strictObject */.rej({
    /** A path, `user deploy`, or a unit. */
    item: schemas/* string */.YjP().max(4096),
    action: schemas/* enum */.k5n(['remove', 'change', 'keep']),
    /** What changes, or why it is kept and how it is removed. */
    detail: schemas/* string */.YjP().max(4096),
});
/** Only what is there, so that a second run has nothing but what is kept. */
const uninstallResultSchema = schemas/* strictObject */.rej({ items: schemas/* array */.YOg(uninstallItemSchema).max(limits/* LIMITS */.b1.items) });

// EXTERNAL MODULE: ./build/js/domain/installation/policy.js
var policy = __webpack_require__(5448);
// EXTERNAL MODULE: ./build/js/steps/agent/run-as-admin.js + 2 modules
var run_as_admin = __webpack_require__(34321);
;// CONCATENATED MODULE: ./build/js/verbs/host-uninstall.js





/**
 * Takes an application's deploys off a host: the inverse of `hostInstall`. What runs there goes on. Idempotent.
 * Throws InputError and HostError, before anything is removed.
 */
async function hostUninstall(options, runner, reporter) {
    const { config, hostName, purge = false, dryRun = false } = options;
    const { prefix, units } = (0,policy/* policyOf */.U)(config, hostName);
    const { machineId } = (0,find_host/* findHost */.m)(config, hostName);
    const request = {
        protocol: messages/* PROTOCOL_VERSION */.WP,
        application: config.application,
        user: (0,run_as_admin/* deployUser */.f)(options),
        prefix,
        units,
        ...(machineId === undefined ? {} : { machineId }),
        purge,
        dryRun,
    };
    return (0,run_as_admin/* runAgentAsAdmin */.a)(options, { verb: 'uninstall', input: () => request, result: uninstallResultSchema, dryRun }, runner, reporter);
}


/***/ }),

};
