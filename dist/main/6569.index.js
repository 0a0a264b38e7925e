import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-11374.js';
import { modules as shared2 } from './shared-33689.js';
export const id = 6569;
export const ids = [6569,6738,150];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 29044: // build/js/verbs/parity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parity: () => (/* binding */ parity)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/domain/drift/compare.js + 2 modules
var compare = __webpack_require__(92007);
// EXTERNAL MODULE: ./build/js/domain/drift/side.js
var side = __webpack_require__(24160);
// EXTERNAL MODULE: ./build/js/domain/config/find-host.js
var find_host = __webpack_require__(85670);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/tools/files/read-limited.js
var read_limited = __webpack_require__(55463);
// EXTERNAL MODULE: ./build/js/tools/nix/error-text.js
var error_text = __webpack_require__(82082);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/tools/nix/flake.js
var flake = __webpack_require__(78123);
// EXTERNAL MODULE: ./build/js/tools/nix/read-json.js
var read_json = __webpack_require__(55335);
;// CONCATENATED MODULE: ./build/js/tools/nix/evaluate-parity.js



/** The attribute of a flake below which `parity` has the values of each host. */
const PARITY_OUTPUT = 'grindToProd';
/**
 * Prints, as JSON, what the flake in a folder exposes as `grindToProd.parity.<host>` for these hosts, null for one that it does
 * not expose. Names of hosts need no escaping in Nix. Each host is evaluated for itself: nothing else of the flake is.
 */
function evaluateParityCommand(directory, hosts) {
    const values = hosts.map((host) => `"${host}" = parity."${host}" or null;`).join(' ');
    return {
        argv: [
            'nix',
            'eval',
            ...flake/* flakeOptions */.ML,
            '--json',
            '--apply',
            `output: let parity = output.parity or { }; in { ${values} }`,
            `.#${PARITY_OUTPUT}`,
        ],
        directory,
        effect: 'read',
    };
}
const valuesSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullable());
/** Reads what that printed. Throws CommandError. */
function parseParity(stdout) {
    return (0,read_json/* readJson */.V)(['nix', 'eval'], valuesSchema, stdout);
}
/** True when an evaluation failed only because the flake does not expose anything for us. */
function hasNoParity(error) {
    return error.includes('does not provide attribute') && error.includes(PARITY_OUTPUT);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/js/domain/drift/field-pattern.js
var field_pattern = __webpack_require__(53952);
// EXTERNAL MODULE: ./build/js/domain/drift/field.js
var field = __webpack_require__(62395);
// EXTERNAL MODULE: ./build/js/domain/secrets/public-url.js
var public_url = __webpack_require__(70320);
;// CONCATENATED MODULE: ./build/js/domain/parity/compare-values.js




/** Holds the values of one host against those of another. Lists must agree in their order too, for it has a meaning in most options. */
function compareValues(reference, host, mayDiffer) {
    const isDeclared = (0,field_pattern/* matcherOf */.Ke)(mayDiffer);
    const differences = [];
    let compared = 0;
    let passedOver = 0;
    compare(reference, host, []);
    return { differences, compared, passedOver };
    function compare(left, right, path) {
        if (isSet(left) && isSet(right)) {
            const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].toSorted();
            for (const key of keys)
                compare(own(left, key), own(right, key), [...path, key]);
            return;
        }
        compared += 1;
        if ((0,external_node_util_.isDeepStrictEqual)(left, right))
            return;
        if (isDeclared(path))
            passedOver += 1;
        else
            differences.push({
                field: (0,field/* fieldText */.g)(path),
                ...(left === undefined ? {} : { reference: (0,public_url/* deepPublicUrls */.OC)(left) }),
                ...(right === undefined ? {} : { host: (0,public_url/* deepPublicUrls */.OC)(right) }),
            });
    }
}
function isSet(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function own(set, key) {
    return Object.hasOwn(set, key) ? set[key] : undefined;
}

// EXTERNAL MODULE: ./build/js/domain/report/event.js
var report_event = __webpack_require__(59786);
// EXTERNAL MODULE: ./build/js/verbs/snapshot.js
var snapshot = __webpack_require__(73475);
;// CONCATENATED MODULE: ./build/js/verbs/parity.js












/**
 * Says in what two hosts are configured differently that may not be: by the values that the flake exposes for both of them
 * (`grindToProd.parity.<host>`), else by their snapshots. Changes nothing. Throws InputError, SourceError for a flake that does
 * not evaluate, and HostError.
 */
async function parity(options, context) {
    const { config } = options;
    const [reference, host] = options.hosts ?? takingTurns(config);
    for (const name of [reference, host])
        (0,find_host/* findHost */.m)(config, name);
    if (reference === host)
        throw new errors/* InputError */.dz('invalid-option', `${reference} cannot be held against itself.`, { hint: 'Name two hosts.' });
    const values = await evaluated(options.directory, [reference, host], context);
    if (values !== null) {
        const comparison = compareValues(values.reference, values.host, config.parity.mayDiffer);
        return { schemaVersion: 1, by: 'evaluation', application: config.application, reference, host, ...comparison };
    }
    const [left, right] = await Promise.all([
        (0,snapshot.snapshot)({ ...options, hostName: reference }, context),
        (0,snapshot.snapshot)({ ...options, hostName: host }, context),
    ]);
    const { mayDiffer } = config.snapshot;
    return {
        by: 'snapshots',
        report: (0,compare/* compareSides */.G)({ reference: (0,side/* snapshotSide */.WJ)(reference, left), hosts: [(0,side/* snapshotSide */.WJ)(host, right)], mayDiffer }),
    };
}
function takingTurns(config) {
    const active = (0,find_host/* hostsOfRole */.T)(config, 'active');
    const standby = (0,find_host/* hostsOfRole */.T)(config, 'standby');
    if (active.length === 1 && standby.length === 1)
        return [active[0], standby[0]];
    throw new errors/* InputError */.dz('unsuitable-roles', 'grind-to-prod.yml has not exactly one active and one standby host.', {
        hint: 'Name the two hosts to compare.',
    });
}
/** Null when the flake does not expose both hosts, which is no mistake. */
async function evaluated(directory, [reference, host], context) {
    const { runner, reporter } = context;
    if ((await (0,read_limited/* readLimited */.t)((0,external_node_path_.join)(directory, 'flake.nix'), FLAKE_LIMIT_BYTES)) === undefined)
        return null;
    const { status, stdout, stderr } = await runner.run(evaluateParityCommand(directory, [reference, host]));
    if (status !== 0) {
        const error = (0,error_text/* errorText */.k)(stderr);
        if (hasNoParity(error))
            return null;
        throw new errors/* SourceError */.c8('output-invalid', `grindToProd.parity of the flake cannot be evaluated; nix says ${(0,quote/* quote */.h)(error, 1000)}.`, {
            hint: 'Mend it in the repository.',
        });
    }
    const values = parseParity(stdout);
    const [left, right] = [values[reference] ?? null, values[host] ?? null];
    if (left !== null && right !== null)
        return { reference: left, host: right };
    const missing = [...(left === null ? [reference] : []), ...(right === null ? [host] : [])];
    const message = `The flake has no grindToProd.parity of ${missing.join(' and ')}, so the hosts' snapshots are compared.`;
    (0,report_event/* warn */.R8)(reporter, message);
    return null;
}
const FLAKE_LIMIT_BYTES = 16 * 1024 * 1024;


/***/ }),

};
