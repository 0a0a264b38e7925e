import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-21916.js';
import { modules as shared2 } from './shared-11374.js';
import { modules as shared3 } from './shared-5448.js';
export const id = 2291;
export const ids = [2291,2500];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 34321: // build/js/steps/agent/run-as-admin.js
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
;// CONCATENATED MODULE: ./build/js/domain/installation/old-node.js
/** The oldest major version of Node that runs this program. */
const LEAST_NODE = 24;
/**
 * Why this program does not run on this Node, as one sentence; null when it does. `mend` is the clause that says what to do.
 * It runs before anything else and on any Node: it imports nothing, and is written in what the oldest one reads.
 */
function oldNode(version, path, mend) {
    if (Number.parseInt(version, 10) >= LEAST_NODE)
        return null;
    return `grind-to-prod needs Node ${LEAST_NODE} or newer, and ${path} is Node ${version}; ${mend}.`;
}

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
// EXTERNAL MODULE: ./build/js/steps/agent/or-unknown.js
var or_unknown = __webpack_require__(31860);
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
 * Throws InputError for the configuration, HostError for what the host lacks, what the agent throws, and VerdictError when nobody knows
 * what was done.
 */
async function runAgentAsAdmin(options, call, runner, reporter) {
    return options.admin === 'local' ? runHere(options, call, runner, reporter) : runThere(options, call, runner, reporter);
}
async function runHere({ hostName, agentFile }, { verb, input, result, dryRun }, runner, reporter) {
    const target = { name: hostName, address: { user: 'root', host: 'localhost', port: 22 } };
    const command = { argv: [process.execPath, agentFile, verb], effect: dryRun ? 'read' : 'write' };
    const work = () => (0,session/* converse */.i)(target, command, { input: input(process.execPath), result }, runner, reporter);
    return dryRun ? work() : (0,or_unknown/* orUnknown */.u)(work);
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
        const work = () => (0,session/* converse */.i)(connection.target, command, { input: input(probe.node), result }, runner, reporter);
        return await (dryRun ? work() : (0,or_unknown/* orUnknown */.u)(work));
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

};
