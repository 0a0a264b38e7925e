export const modules = {

/***/ 53838: // build/js/domain/installation/old-node.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
h: () => LEAST_NODE
});
const LEAST_NODE = 24;
}),

/***/ 8399: // build/js/domain/secrets/secret-parameter.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => isSecretHeader,
s: () => secretParameter
});
const telling = new Set([ "apikey", "auth", "authorization", "bearer", "credential", "credentials", "jwt", "key", "pass", "passphrase", "passwd", "password", "pin", "pwd", "secret", "session", "sid", "sig", "signature", "token" ]);
function secretParameter(url) {
if (!URL.canParse(url)) return;
return [ ...new URL(url).searchParams.keys() ].find(name => wordsOf(name).some(word => telling.has(word)));
}
function isSecretHeader(name) {
return wordsOf(name).some(word => word === "cookie" || telling.has(word));
}
function wordsOf(name) {
return name.replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/);
}
}),

/***/ 31860: // build/js/steps/agent/or-unknown.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => orUnknown
});
var _domain_activation_verdict__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62709);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
const unclearCodes = new Set([ "contact-lost", "agent-protocol" ]);
async function orUnknown(work) {
try {
return await work();
} catch (error) {
if (!(error instanceof _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dh) || !unclearCodes.has(error.code)) throw error;
const message = `${error.text} It is unknown how much of it was done on ${error.host}.`;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.ay(_domain_activation_verdict__WEBPACK_IMPORTED_MODULE_0__.rY.UNKNOWN.exitCode, message, {
hint: "Repeat it, which has the same result.",
cause: error
});
}
}
}),

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
var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75088);
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

/***/ 16860: // build/js/steps/agent/run-as-admin.js
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
var old_node = __webpack_require__(53838);
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
const node = nodes.find(({major: major}) => major >= old_node.h);
if (node === void 0) {
const found = nodes.map(({path: path, version: version}) => `${version} at ${path}`).join(", ");
throw new errors.dh("not-installed", `${host} has no Node ${old_node.h} or newer${found === "" ? "" : ` (found ${found})`}, which the agent needs.`, {
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
var session = __webpack_require__(97335);
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

/***/ 40687: // build/js/domain/trust/nix-warnings.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Yf: () => uncheckedSubstituters,
uL: () => versionWarnings
});
const advisories = [ {
id: "CVE-2024-27297",
hole: "lets a user of the daemon change what was built after it was checked",
fixed: [ [ 2, 3, 18 ], [ 2, 18, 2 ], [ 2, 19, 4 ], [ 2, 20, 5 ] ]
}, {
id: "CVE-2024-45593",
hole: "lets an archive from a substituter write any file as root",
since: [ [ 2, 24, 0 ] ],
fixed: [ [ 2, 24, 6 ] ]
}, {
id: "CVE-2024-47174",
hole: "sends passwords of the netrc file to servers whose certificate it does not check",
fixed: [ [ 2, 18, 8 ], [ 2, 19, 7 ], [ 2, 20, 9 ], [ 2, 21, 5 ], [ 2, 22, 4 ], [ 2, 23, 4 ], [ 2, 24, 8 ] ]
}, {
id: "CVE-2025-46415 (with CVE-2025-46416 and CVE-2025-52991 to 52993)",
hole: "lets a user of the daemon become one of its build users, and remove files of others",
fixed: [ [ 2, 24, 15 ], [ 2, 26, 4 ], [ 2, 28, 4 ], [ 2, 29, 1 ] ]
}, {
id: "CVE-2026-39860",
hole: "lets a user of the daemon become root",
since: [ [ 2, 18, 2 ], [ 2, 19, 4 ], [ 2, 20, 5 ], [ 2, 21, 0 ] ],
fixed: [ [ 2, 28, 6 ], [ 2, 29, 3 ], [ 2, 30, 4 ], [ 2, 31, 4 ], [ 2, 32, 7 ], [ 2, 33, 4 ], [ 2, 34, 5 ] ]
}, {
id: "CVE-2026-44028",
hole: "lets a user of the daemon, or an archive from a substituter, run code as root",
since: [ [ 2, 24, 4 ] ],
fixed: [ [ 2, 28, 7 ], [ 2, 29, 4 ], [ 2, 30, 5 ], [ 2, 31, 5 ], [ 2, 32, 8 ], [ 2, 33, 6 ], [ 2, 34, 7 ] ]
}, {
id: "CVE-2026-44029",
hole: "lets a tarball that is unpacked write outside of its folder",
fixed: [ [ 2, 28, 7 ], [ 2, 29, 4 ], [ 2, 30, 5 ], [ 2, 31, 5 ], [ 2, 32, 8 ], [ 2, 33, 6 ], [ 2, 34, 7 ] ]
}, {
id: "CVE-2026-110450",
hole: "lets a user of the daemon become root",
fixed: [ [ 2, 28, 8 ], [ 2, 30, 6 ], [ 2, 31, 6 ], [ 2, 34, 9 ], [ 2, 35, 3 ] ]
} ];
function versionWarnings(version) {
const match = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(version);
if (match === null) return [ `The version of Nix (${version === "" ? "none found" : version}) is unknown; check whether it has a known vulnerability.` ];
const release = [ Number(match[1]), Number(match[2]), Number(match[3] ?? 0) ];
return advisories.flatMap(({id: id, hole: hole, since: since, fixed: fixed}) => {
if (!hadIt(release, since) || isMended(release, fixed)) return [];
const remedy = fixed.find(good => isSameSeries(good, release)) ?? fixed.find(good => isLater(good, release)) ?? fixed.at(-1);
return [ `Nix ${version} has ${id}, which ${hole}; update it to ${remedy.join(".")} or later.` ];
});
}
function hadIt(release, since) {
if (since === void 0) return true;
const series = since.find(first => isSameSeries(first, release));
return series === void 0 ? isLater(release, since.at(-1)) : release[2] >= series[2];
}
function isMended(release, fixed) {
const series = fixed.find(good => isSameSeries(good, release));
return series === void 0 ? isLater(release, fixed.at(-1)) : release[2] >= series[2];
}
function isSameSeries(left, right) {
return left[0] === right[0] && left[1] === right[1];
}
function isLater(left, right) {
return left[0] > right[0] || left[0] === right[0] && left[1] > right[1];
}
function uncheckedSubstituters(substituters) {
return substituters.filter(address => /[?&]trusted=(?:1|true)(?:&|$)/.test(address));
}
}),

/***/ 92851: // build/js/tools/git/status.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => parseStatus,
y: () => statusCommand
});
var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13909);
function statusCommand(root) {
return (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.QT)(root, [ "status", "--porcelain=v1", "-z", "--untracked-files=all", "--ignore-submodules=none", "--no-renames" ]);
}
function parseStatus(stdout) {
return stdout.split("\0").filter(entry => entry !== "").map(entry => entry.slice(3));
}
}),

/***/ 49830: // build/js/tools/nix/version.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hn: () => nixVersionCommand,
Oh: () => fetchesLfs,
fr: () => LFS_SINCE,
p_: () => parseNixVersion
});
const nixVersionCommand = {
argv: [ "nix", "--version" ],
effect: "read",
timeout: 1e4
};
const LFS_SINCE = "2.27";
function fetchesLfs(stdout) {
const [, major, minor] = /^(\d+)\.(\d+)/.exec(parseNixVersion(stdout)) ?? [];
return !/lix/i.test(stdout) && major !== void 0 && (Number(major) > 2 || Number(major) === 2 && Number(minor) >= 27);
}
function parseNixVersion(stdout) {
return /^nix \(.*\) (\S{1,64})$/m.exec(stdout)?.[1] ?? "";
}
}),

};
