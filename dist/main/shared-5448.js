export const modules = {

/***/ 5448: // build/js/domain/installation/policy.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
U: () => policyOf
});
var _config_find_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85670);
var _config_released_unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85118);
var _manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77288);
var _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10076);
function policyOf(config, hostName) {
const {role: role} = (0, _config_find_host_js__WEBPACK_IMPORTED_MODULE_0__.m)(config, hostName);
const watched = (0, _manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__.Uy)(config.health, (0, 
_config_released_unit_js__WEBPACK_IMPORTED_MODULE_1__.PH)(config.units));
return _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__.cv.parse({
...config.prefix === void 0 ? {} : {
prefix: config.prefix
},
units: (0, _config_released_unit_js__WEBPACK_IMPORTED_MODULE_1__.PH)(config.units),
healthTargets: (0, _manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__.NB)(config.health),
...watched.length === 0 ? {} : {
healthUnits: watched
},
...(0, _manifest_health_targets_js__WEBPACK_IMPORTED_MODULE_2__.iF)(config.health).length === 0 ? {} : {
healthPrograms: true
},
...snapshotOf(config),
...role === void 0 ? {} : {
role: role
},
...Object.values(config.components).some(({kind: kind}) => kind === "system") ? {
system: true
} : {},
...config.data === void 0 ? {} : {
data: config.data.folders
},
...config.data?.program === void 0 ? {} : {
dataProgram: true
}
});
}
function snapshotOf({snapshot: {repository: repository, units: units}}) {
if (repository === void 0 && units.length === 0) return {};
return {
snapshot: {
...repository === void 0 ? {} : {
repository: repository
},
...units.length === 0 ? {} : {
units: units
}
}
};
}
}),

/***/ 19592: // build/js/domain/snapshot/fingerprint.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
RN: () => parseFingerprintKey,
Rz: () => variableFingerprint,
dV: () => fingerprintKeyId,
gu: () => FINGERPRINT_KEY_FILE,
hC: () => fileFingerprint
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53795);
const FINGERPRINT_KEY_FILE = "/etc/grind-to-prod/fingerprint.key";
function parseFingerprintKey(text) {
const digits = /^([0-9a-f]{64})\n?$/.exec(text)?.[1];
return digits === void 0 ? void 0 : Buffer.from(digits, "hex");
}
function fingerprintKeyId(key) {
return keyed(key, [ "key" ]).slice(0, 16);
}
function variableFingerprint(key, application, {name: name, value: value}) {
return keyed(key, [ "variable", application, name, value ]);
}
function fileFingerprint(key, application, sha256) {
return keyed(key, [ "file", application, sha256 ]);
}
function keyed(key, words) {
return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update((0, 
_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_1__.d)(words)).digest("hex").slice(0, 32);
}
}),

/***/ 34321: // build/js/steps/agent/run-as-admin.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => deployUser,
a: () => runAgentAsAdmin
});
var config_address = __webpack_require__(49462);
var find_host = __webpack_require__(85670);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var read_limited = __webpack_require__(55463);
// CONCATENATED MODULE: ./build/js/domain/installation/old-node.js
const LEAST_NODE = 24;
// CONCATENATED MODULE: ./build/js/domain/installation/probe.js
const tools = [ "getent", "nix", "nix-store", "sudo", "systemctl", "systemd-run", "useradd", "visudo" ];
const probeScript = [ "PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/nix/var/nix/profiles/default/bin", 'echo "user $(id -u)"', 'if [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; then echo "root yes"; fi', `for tool in ${tools.join(" ")}; do command -v "$tool" >/dev/null || echo "missing $tool"; done`, 'for node in "$(command -v node)" /usr/local/bin/node /usr/bin/node /opt/node/bin/node; do', '  if [ -x "$node" ]; then echo "node $node $("$node" --version)"; fi', "done" ].join("\n");
function parseProbe(host, stdout) {
const facts = stdout.split("\n").map(line => line.split(" "));
const values = key => facts.filter(([word]) => word === key).map(([, ...rest]) => rest);
const missing = values("missing").flat();
if (missing.length > 0) throw new errors.dh("not-installed", `${host} does not have ${missing.join(", ")}.`, {
host: host,
hint: `Install ${missing.length > 1 ? "them" : "it"} there first.`
});
if (values("root").length === 0) throw new errors.dh("authentication-failed", `The administrator's user on ${host} cannot become root: "sudo -n true" failed.`, {
host: host,
hint: "Log in as root, or allow the user sudo without a password for the installation."
});
const nodes = values("node").flatMap(([path = "", version = ""]) => {
const major = Number(/^v([0-9]+)\./.exec(version)?.[1]);
return /^(?:\/[A-Za-z0-9._+-]+)+$/.test(path) && Number.isInteger(major) ? [ {
path: path,
version: version,
major: major
} ] : [];
});
const node = nodes.find(({major: major}) => major >= LEAST_NODE);
if (node === void 0) {
const found = nodes.map(({path: path, version: version}) => `${version} at ${path}`).join(", ");
throw new errors.dh("not-installed", `${host} has no Node ${LEAST_NODE} or newer${found === "" ? "" : ` (found ${found})`}, which the agent needs.`, {
host: host,
hint: "Install it there for all users, for example below /usr/local."
});
}
return {
asRoot: values("user")[0]?.[0] === "0" ? [] : [ "sudo", "-n" ],
node: node.path
};
}
var report_event = __webpack_require__(59786);
var expect_success = __webpack_require__(84521);
var limits = __webpack_require__(28410);
var commands = __webpack_require__(23925);
var connection = __webpack_require__(5288);
var or_unknown = __webpack_require__(31860);
var session = __webpack_require__(86703);
var reach = __webpack_require__(26187);
var catalogue = __webpack_require__(6966);
// CONCATENATED MODULE: ./build/js/steps/agent/run-as-admin.js
var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
if (inner) dispose = function() {
try {
inner.call(this);
} catch (e) {
return Promise.reject(e);
}
};
env.stack.push({
value: value,
dispose: dispose,
async: async
});
} else if (async) env.stack.push({
async: true
});
return value;
};
var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
return function(env) {
function fail(e) {
env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
env.hasError = true;
}
var r, s = 0;
function next() {
while (r = env.stack.pop()) try {
if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
if (r.dispose) {
var result = r.dispose.call(r.value);
if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
fail(e);
return next();
});
} else s |= 1;
} catch (e) {
fail(e);
}
if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
if (env.hasError) throw env.error;
}
return next();
};
}(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
var e = new Error(message);
return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
async function runAgentAsAdmin(options, call, context) {
return options.admin === "local" ? runHere(options, call, context) : runThere(options, call, context);
}
async function runHere({hostName: hostName, agentFile: agentFile}, {verb: verb, input: input, result: result, dryRun: dryRun}, context) {
const target = {
name: hostName,
address: {
user: "root",
host: "localhost",
port: 22
}
};
const command = {
argv: [ process.execPath, agentFile, verb ],
effect: dryRun ? "read" : "write",
timeout: limits.Mp
};
const work = () => (0, session.i)(command, {
target: target,
input: input(process.execPath),
result: result
}, context);
return dryRun ? work() : (0, or_unknown.u)(work);
}
async function runThere(options, {verb: verb, input: input, result: result, dryRun: dryRun}, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {runner: runner, reporter: reporter} = context;
const {hostName: hostName} = options;
const stack = __addDisposableResource(env_1, new AsyncDisposableStack, true);
const connection = stack.use(await (0, report_event.xe)(reporter, {
phase: "connect",
host: hostName
}, () => connectAsAdmin(options, runner)));
const {configFile: configFile} = connection;
const probe = parseProbe(hostName, await (0, expect_success.l)(runner, briefly((0, 
commands.Xj)(configFile, probeScript, "read"))));
const folder = await bring(options, connection, runner);
stack.defer(async () => void await runner.run(briefly((0, commands.Xj)(configFile, `rm -rf -- ${folder}`, "read"))));
const command = (0, commands.Xj)(configFile, agentScript(probe, folder, verb), dryRun ? "read" : "write");
const work = () => (0, session.i)(command, {
target: connection.target,
input: input(probe.node),
result: result
}, context);
return await (dryRun ? work() : (0, or_unknown.u)(work));
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function connectAsAdmin({config: config, hostName: hostName, admin: admin, identityFile: identityFile, environment: environment}, runner) {
const address = (0, config_address.o)(admin);
if (address === void 0) throw (0, catalogue.e$)(hostName);
const hops = (0, reach.bi)((0, find_host.m)(config, hostName), hostName);
return (0, connection.e)({
name: hostName,
address: address,
...hops,
identityFile: identityFile,
environment: environment
}, runner);
}
function briefly(command) {
return {
...command,
timeout: limits.Zw
};
}
const bringScript = 'umask 077 && folder=$(mktemp -d /tmp/grind-to-prod-install.XXXXXXXX) && cat >"$folder/agent.mjs" && echo "$folder"';
async function bring({hostName: hostName, agentFile: agentFile}, {configFile: configFile}, runner) {
const agent = await (0, read_limited.t)(agentFile, BUNDLE_LIMIT_BYTES);
if (agent === void 0) throw new errors.dz("file-unreadable", `The agent's bundle ${(0, 
quote.h)(agentFile)} is missing.`, {
hint: 'Build it with "npm run build".'
});
const stdout = await (0, expect_success.l)(runner, {
...briefly((0, commands.Xj)(configFile, bringScript, "read")),
input: agent
});
const folder = /^\/tmp\/grind-to-prod-install\.[A-Za-z0-9]{8}$/m.exec(stdout)?.[0];
if (folder !== void 0) return folder;
throw new errors.dh("agent-protocol", `${hostName} did not report where it put the agent, but printed ${(0, 
quote.h)(stdout)}.`, {
host: hostName,
hint: "Check that its shell prints no greeting."
});
}
const BUNDLE_LIMIT_BYTES = 64 * 1024 * 1024;
function agentScript({asRoot: asRoot, node: node}, folder, verb) {
return [ ...asRoot, node, `${folder}/agent.mjs`, verb ].join(" ");
}
function deployUser({config: config, hostName: hostName}) {
const address = (0, config_address.o)((0, find_host.m)(config, hostName).address);
if (address === void 0) throw new errors.dz("local-host", `The host ${hostName} has "address: local" in grind-to-prod.yml, so it has no deploy user.`, {
hint: "Name a production host."
});
return address.user;
}
}),

};
