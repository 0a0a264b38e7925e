export const id = 314;
export const ids = [314];
export const modules = {

/***/ 5448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ policyOf)
/* harmony export */ });
/* unused harmony export mergePolicy */
/* harmony import */ var _config_find_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85670);
/* harmony import */ var _config_released_unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85118);
/* harmony import */ var _manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77288);
/* harmony import */ var _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69763);




/** What a configuration needs its host to permit, and nothing more. */
function policyOf(config, hostName) {
    const { role } = (0,_config_find_host_js__WEBPACK_IMPORTED_MODULE_0__/* .findHost */ .m)(config, hostName);
    const watched = (0,_manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .healthUnits */ .Uy)(config.health, (0,_config_released_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .unitNames */ .PH)(config.units));
    return _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .applicationPolicySchema */ .cv.parse({
        prefix: config.prefix,
        units: (0,_config_released_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .unitNames */ .PH)(config.units),
        healthTargets: (0,_manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .healthTargets */ .NB)(config.health),
        ...(watched.length === 0 ? {} : { healthUnits: watched }),
        ...((0,_manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .healthPrograms */ .iF)(config.health).length === 0 ? {} : { healthPrograms: true }),
        ...snapshotOf(config),
        ...(role === undefined ? {} : { role }),
        ...(Object.values(config.components).some(({ kind }) => kind === 'system') ? { system: true } : {}),
        ...(config.data === undefined ? {} : { data: config.data.folders }),
    });
}
function snapshotOf({ snapshot: { repository, units } }) {
    if (repository === undefined && units.length === 0)
        return {};
    return { snapshot: { ...(repository === undefined ? {} : { repository }), ...(units.length === 0 ? {} : { units }) } };
}
/**
 * The host's policy after an installation: what it says of other applications stays. Keys and substituters are added to
 * those there, never removed, for they serve every application; how many releases are kept, and how many must sign, is the host's own choice.
 * A role that it has stays too: hosts change roles by a record in their ledger, never by an installation.
 */
function mergePolicy(existing, request) {
    const { application, policy } = request;
    const theirs = existing?.applications[application];
    return {
        schemaVersion: 1,
        trustedPublicKeys: union(existing?.trustedPublicKeys, request.trustedPublicKeys),
        minimumSignatures: request.minimumSignatures ?? existing?.minimumSignatures ?? 1,
        substituters: union(existing?.substituters, request.substituters),
        applications: {
            ...existing?.applications,
            [application]: theirs === undefined ? policy : { ...policy, ...retentionOf(theirs), ...roleOf(theirs, policy) },
        },
    };
}
function retentionOf({ keep, keepDays }) {
    return { keep, ...(keepDays === undefined ? {} : { keepDays }) };
}
function roleOf(theirs, { role: wanted }) {
    return theirs.role === undefined || wanted === undefined ? {} : { role: theirs.role };
}
function union(existing, added) {
    return [...new Set([...(existing ?? []), ...added])];
}


/***/ }),

/***/ 77288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ healthTargets),
/* harmony export */   Uy: () => (/* binding */ healthUnits),
/* harmony export */   iF: () => (/* binding */ healthPrograms)
/* harmony export */ });
/* harmony import */ var _config_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15394);

/** Every `host:port` that these checks ask or connect to, sorted, each once. */
function healthTargets(health) {
    const targets = (0,_config_health_js__WEBPACK_IMPORTED_MODULE_0__/* .singleChecks */ .a)(health).flatMap(({ check }) => ('http' in check ? targetOf(check.http) : 'tcp' in check ? check.tcp : []));
    return [...new Set(targets)].toSorted();
}
function targetOf(url) {
    const { hostname, port, protocol } = new URL(url);
    return `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;
}
/** Units whose state these checks ask, besides those that the release may restart, sorted, each once. */
function healthUnits(health, released) {
    const units = (0,_config_health_js__WEBPACK_IMPORTED_MODULE_0__/* .singleChecks */ .a)(health).flatMap(({ check }) => ('unit' in check && !released.includes(check.unit) ? check.unit : []));
    return [...new Set(units)].toSorted();
}
/** Links of the release that these checks run, sorted, each once. */
function healthPrograms(health) {
    return [...new Set((0,_config_health_js__WEBPACK_IMPORTED_MODULE_0__/* .singleChecks */ .a)(health).flatMap(({ check }) => ('exec' in check ? check.exec[0] : [])))].toSorted();
}


/***/ }),

/***/ 69763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cv: () => (/* binding */ applicationPolicySchema)
});

// UNUSED EXPORTS: POLICY_FILE, beyondPolicy, policySchema

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/domain/config/grammar.js
var grammar = __webpack_require__(36407);
// EXTERNAL MODULE: ./build/js/domain/config/released-unit.js
var released_unit = __webpack_require__(85118);
// EXTERNAL MODULE: ./build/js/domain/config/role.js
var role = __webpack_require__(79344);
// EXTERNAL MODULE: ./build/js/domain/manifest/health-targets.js
var health_targets = __webpack_require__(77288);
// EXTERNAL MODULE: ./build/js/domain/manifest/component.js
var component = __webpack_require__(34826);
// EXTERNAL MODULE: ./build/js/domain/config/data.js
var data = __webpack_require__(66892);
;// CONCATENATED MODULE: ./build/js/domain/trust/data-beyond-policy.js

/** What a manifest asks for about data that the policy does not allow, each as one sentence. */
function data_beyond_policy_dataBeyondPolicy({ data, prefix }, permitted) {
    if (data === undefined)
        return [];
    const folders = data.folders
        .filter((folder) => permitted?.includes(folder) !== true)
        .map((folder) => `data folder ${folder} is not among the data folders of the policy`);
    const unfit = dataFolderProblems(data.folders, prefix).map(({ index, message }) => `data.folders[${index}] ${message}`);
    return [...folders, ...unfit];
}

// EXTERNAL MODULE: ./build/js/domain/trust/signature.js
var signature = __webpack_require__(3508);
;// CONCATENATED MODULE: ./build/js/domain/trust/policy.js








/** Where the policy lies on a host. */
const POLICY_FILE = '/etc/grind-to-prod/host.json';
/** What the agent may do for one application. */
const applicationPolicySchema = schemas/* strictObject */.rej({
    prefix: grammar/* prefixSchema */.q9,
    /** Units that a release may restart. */
    units: schemas/* array */.YOg(grammar/* unitSchema */.o3),
    /** `host:port` pairs that a release's health checks may ask. */
    healthTargets: schemas/* array */.YOg(schemas/* string */.YjP().max(300)),
    /** Units, besides those above, whose state a release's health checks may ask. */
    healthUnits: schemas/* array */.YOg(grammar/* unitSchema */.o3).optional(),
    /** Whether a release's health checks may run programs of it, as a user with no rights. */
    healthPrograms: schemas/* boolean */.zMY().optional(),
    /** Folders that a release may name as its data: they are backed up, and replaced by `restore-data`. */
    data: schemas/* array */.YOg(grammar/* prefixSchema */.q9).max(64).optional(),
    /** What a snapshot looks at besides the release; see the configuration. */
    snapshot: schemas/* strictObject */.rej({ repository: grammar/* prefixSchema */.q9.optional(), units: schemas/* array */.YOg(grammar/* unitSchema */.o3).max(256).optional() }).optional(),
    /** The role that it starts with; the ledger has every change since. Without one it can be given none. */
    role: role/* roleSchema */.A.optional(),
    /** Whether a release may switch the host to another NixOS system: whoever signs releases is root in effect then. */
    system: schemas/* boolean */.zMY().optional(),
    /** Releases that are kept, current and previous included. */
    keep: schemas/* number */.aig().int().min(2).max(1000).default(10),
    /** Besides those, releases that were tried within so many days; absent: none. */
    keepDays: schemas/* number */.aig().int().min(1).max(3650).optional(),
});
/** `/etc/grind-to-prod/host.json`: root-owned, never written by a promote. */
const policySchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    /** Keys whose signature makes a store path acceptable. */
    trustedPublicKeys: schemas/* array */.YOg(grammar/* nixPublicKeySchema */.Nd).min(1),
    /** Different signers of `allowed_signers` who must have signed a manifest. */
    minimumSignatures: schemas/* number */.aig().int().min(1).max(signature/* SIGNATURE_LIMIT_COUNT */.f7).default(1),
    /** Substituters that `--allow-host-fallback` may use; with none the flag is refused. */
    substituters: schemas/* array */.YOg(schemas/* url */.OZ5()).default([]),
    applications: schemas/* record */.g1P(grammar/* nameSchema */.Jq, applicationPolicySchema),
});
/** What a manifest asks for that the policy does not allow, each as one sentence; empty when all is allowed. */
function beyondPolicy(manifest, policy) {
    const units = unitNames(manifest.units)
        .filter((unit) => !policy.units.includes(unit))
        .map((unit) => `unit ${unit} is not among the units of the policy`);
    const targets = healthTargets(manifest.health)
        .filter((target) => !policy.healthTargets.includes(target))
        .map((target) => `health target ${target} is not among the health targets of the policy`);
    const system = systemComponent(manifest);
    const systems = system === null || policy.system === true
        ? []
        : [`component ${system.name} is a NixOS system, and the policy does not let a release switch it ("system": true)`];
    const watched = healthUnits(manifest.health, policy.units)
        .filter((unit) => policy.healthUnits?.includes(unit) !== true)
        .map((unit) => `health unit ${unit} is not among the health units of the policy`);
    const programs = healthPrograms(manifest.health)
        .filter(() => policy.healthPrograms !== true)
        .map((link) => `health program ${link} may not run, for the policy allows no health programs`);
    const prefix = manifest.prefix === policy.prefix ? [] : [`prefix ${manifest.prefix} is not the policy's ${policy.prefix}`];
    return [...prefix, ...units, ...targets, ...systems, ...watched, ...programs, ...dataBeyondPolicy(manifest, policy.data)];
}


/***/ }),

/***/ 16860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ deployUser),
  a: () => (/* binding */ runAgentAsAdmin)
});

// EXTERNAL MODULE: ./build/js/domain/config/address.js
var config_address = __webpack_require__(49462);
// EXTERNAL MODULE: ./build/js/domain/config/find-host.js
var find_host = __webpack_require__(85670);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/tools/files/read-limited.js
var read_limited = __webpack_require__(55463);
;// CONCATENATED MODULE: ./build/js/domain/installation/probe.js

/** Programs without which a host cannot be released to. */
const tools = ['getent', 'nix', 'nix-store', 'sudo', 'systemctl', 'systemd-run', 'useradd', 'visudo'];
/**
 * Asks a host what an installation needs to know, as a script for its administrator's shell; writes nothing. A constant:
 * nothing from outside is ever put into it.
 */
const probeScript = [
    'PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/nix/var/nix/profiles/default/bin',
    'echo "user $(id -u)"',
    'if [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; then echo "root yes"; fi',
    `for tool in ${tools.join(' ')}; do command -v "$tool" >/dev/null || echo "lacks $tool"; done`,
    'for node in "$(command -v node)" /usr/local/bin/node /usr/bin/node /opt/node/bin/node; do',
    '  if [ -x "$node" ]; then echo "node $node $("$node" --version)"; fi',
    'done',
].join('\n');
const LEAST_NODE = 24;
/** Reads what `probeScript` printed. Throws HostError not-installed or authentication-failed for what the administrator must mend first. */
function parseProbe(host, stdout) {
    const facts = stdout.split('\n').map((line) => line.split(' '));
    const values = (key) => facts.filter(([word]) => word === key).map(([, ...rest]) => rest);
    const lacking = values('lacks').flat();
    if (lacking.length > 0) {
        throw new errors/* HostError */.dh('not-installed', host, `${host} lacks ${lacking.join(', ')}; install ${lacking.length > 1 ? 'them' : 'it'} there first.`);
    }
    if (values('root').length === 0) {
        throw new errors/* HostError */.dh('authentication-failed', host, `The administrator's user on ${host} cannot become root: "sudo -n true" failed; log in as root, or allow it sudo without a password for the installation.`);
    }
    const nodes = values('node').flatMap(([path = '', version = '']) => {
        const major = Number(/^v([0-9]+)\./.exec(version)?.[1]);
        return /^(?:\/[A-Za-z0-9._+-]+)+$/.test(path) && Number.isInteger(major) ? [{ path, version, major }] : [];
    });
    const node = nodes.find(({ major }) => major >= LEAST_NODE);
    if (node === undefined) {
        const found = nodes.map(({ path, version }) => `${version} at ${path}`).join(', ');
        throw new errors/* HostError */.dh('not-installed', host, `${host} has no Node ${LEAST_NODE} or newer${found === '' ? '' : ` (found ${found})`}, which runs the agent; install it there for all users, for example below /usr/local.`);
    }
    return { asRoot: values('user')[0]?.[0] === '0' ? [] : ['sudo', '-n'], node: node.path };
}

// EXTERNAL MODULE: ./build/js/domain/report/event.js
var report_event = __webpack_require__(59786);
// EXTERNAL MODULE: ./build/js/tools/run/expect-success.js
var expect_success = __webpack_require__(84521);
// EXTERNAL MODULE: ./build/js/tools/ssh/commands.js
var commands = __webpack_require__(23925);
// EXTERNAL MODULE: ./build/js/tools/ssh/connection.js
var connection = __webpack_require__(60611);
// EXTERNAL MODULE: ./build/js/steps/agent/session.js + 2 modules
var session = __webpack_require__(40312);
;// CONCATENATED MODULE: ./build/js/steps/agent/run-as-admin.js
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











/**
 * Runs the agent's bundle on a host as root, by way of an administrator: the bundle is brought there, and removed afterwards.
 * Throws InputError for the configuration, HostError for what the host lacks, and what the agent throws.
 */
async function runAgentAsAdmin(options, call, runner, reporter) {
    return options.admin === 'local' ? runHere(options, call, runner, reporter) : runThere(options, call, runner, reporter);
}
async function runHere({ hostName, agentFile }, { verb, input, result, dryRun }, runner, reporter) {
    const target = { name: hostName, address: { user: 'root', host: 'localhost', port: 22 } };
    const command = { argv: [process.execPath, agentFile, verb], effect: dryRun ? 'read' : 'write' };
    return (0,session/* converse */.i)(target, command, { input: input(process.execPath), result }, runner, reporter);
}
async function runThere(options, { verb, input, result, dryRun }, runner, reporter) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { hostName } = options;
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const connection = stack.use(await (0,report_event/* inPhase */.xe)(reporter, 'connect', () => connectAsAdmin(options, runner), hostName));
        const { configFile } = connection;
        const probe = parseProbe(hostName, await (0,expect_success/* expectSuccess */.l)(runner, (0,commands/* remoteScriptCommand */.Xj)(configFile, probeScript, 'read')));
        // The bundle lies on the host only while it works; a dry run leaves nothing there either.
        const folder = await bring(options, connection, runner);
        stack.defer(async () => void (await runner.run((0,commands/* remoteScriptCommand */.Xj)(configFile, `rm -rf -- ${folder}`, 'read'))));
        const command = (0,commands/* remoteScriptCommand */.Xj)(configFile, agentScript(probe, folder, verb), dryRun ? 'read' : 'write');
        return await (0,session/* converse */.i)(connection.target, command, { input: input(probe.node), result }, runner, reporter);
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
async function connectAsAdmin({ config, hostName, admin, identityFile, environment }, runner) {
    const address = (0,config_address/* parseAddress */.o)(admin);
    const { hostKey } = (0,find_host/* findHost */.m)(config, hostName);
    if (address === undefined || hostKey === undefined) {
        throw new errors/* InputError */.dz('config-invalid', `The host ${hostName} has no hostKey in grind-to-prod.yml, and a host is not trusted on first use; add the line of its /etc/ssh/ssh_host_ed25519_key.pub.`);
    }
    return (0,connection/* connect */.Ng)({ name: hostName, address, hostKey, identityFile, environment }, runner);
}
const bringScript = 'umask 077 && folder=$(mktemp -d /tmp/grind-to-prod-install.XXXXXXXX) && cat >"$folder/agent.mjs" && echo "$folder"';
async function bring({ hostName, agentFile }, { configFile }, runner) {
    const agent = await (0,read_limited/* readLimited */.t)(agentFile, BUNDLE_LIMIT_BYTES);
    if (agent === undefined)
        throw new errors/* InputError */.dz('usage', `The agent's bundle ${(0,quote/* quote */.h)(agentFile)} is not there; build it with "npm run build".`);
    const stdout = await (0,expect_success/* expectSuccess */.l)(runner, { ...(0,commands/* remoteScriptCommand */.Xj)(configFile, bringScript, 'read'), input: agent });
    const folder = /^\/tmp\/grind-to-prod-install\.[A-Za-z0-9]{8}$/m.exec(stdout)?.[0];
    if (folder !== undefined)
        return folder;
    throw new errors/* HostError */.dh('agent-protocol', hostName, `${hostName} did not say where it put the agent, but ${(0,quote/* quote */.h)(stdout)}; does its shell write a greeting?`);
}
const BUNDLE_LIMIT_BYTES = 64 * 1024 * 1024;
/** Of checked words only: the folder's name and Node's path have been held against a grammar without anything a shell could read. */
function agentScript({ asRoot, node }, folder, verb) {
    return [...asRoot, node, `${folder}/agent.mjs`, verb].join(' ');
}
/** The user of the host's address: the one that deploys. Throws InputError usage for a host that is not reached by ssh. */
function deployUser({ config, hostName }) {
    const address = (0,config_address/* parseAddress */.o)((0,find_host/* findHost */.m)(config, hostName).address);
    if (address === undefined) {
        throw new errors/* InputError */.dz('usage', `The host ${hostName} has "address: local" in grind-to-prod.yml, so it has no deploy user; name a production host.`);
    }
    return address.user;
}


/***/ }),

/***/ 84521:
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

/***/ 20314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hostUninstall: () => (/* binding */ hostUninstall)
});

// EXTERNAL MODULE: ./build/js/domain/config/find-host.js
var find_host = __webpack_require__(85670);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
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
const uninstallResultSchema = schemas/* strictObject */.rej({ items: schemas/* array */.YOg(uninstallItemSchema) });

// EXTERNAL MODULE: ./build/js/domain/installation/policy.js
var policy = __webpack_require__(5448);
// EXTERNAL MODULE: ./build/js/steps/agent/run-as-admin.js + 1 modules
var run_as_admin = __webpack_require__(16860);
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


/***/ })

};
