import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-8511.js';
export const id = 7662;
export const ids = [7662];
export const modules = {
...shared0,
...shared1,


/***/ 12424: // build/js/domain/installation/stored-program.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Dw: () => holdScript,
EO: () => rootScript,
Kf: () => missingPathsScript,
NJ: () => architectureOf,
dg: () => releaseScript,
kM: () => storedNode,
vu: () => importScript
});
var closure_store_path_js$0 = __webpack_require__(94362);
var paths_js$1 = __webpack_require__(5160);
function storedNode(node) {
const path = (0, closure_store_path_js$0.P$)(node);
return path !== void 0 && /^[A-Za-z0-9/._+=-]+$/.test(node) ? path : void 0;
}
function architectureOf(arch) {
return {
x64: "x86_64",
arm64: "aarch64"
}[arch] ?? arch;
}
const PATH = "PATH=$PATH:/usr/sbin:/sbin:/nix/var/nix/profiles/default/bin";
const missingPathsScript = [ PATH, "xargs nix-store --check-validity --print-invalid" ].join("; ");
const ABANDONED_MINUTES = 2 * 24 * 60;
function holdScript(id) {
const root = `${paths_js$1.Qp}/${incoming(id)}\${path##*/}`;
return [ `mkdir -p ${paths_js$1.Qp}`, `while read -r path; do ln -sfn "$path" "${root}" || exit 1; done` ].join(" && ");
}
function releaseScript(id) {
return [ `rm -f ${paths_js$1.Qp}/${incoming(id)}*`, `find ${paths_js$1.Qp} -maxdepth 1 -name "${paths_js$1.BG}*" -mmin +${ABANDONED_MINUTES} -exec rm -f {} + 2>/dev/null`, `rmdir ${paths_js$1.Qp} 2>/dev/null || :` ].join("; ");
}
function incoming(id) {
return `${paths_js$1.BG}${id}-`;
}
const importScript = [ PATH, "export NIX_REMOTE=local", "exec nix-store --import --option fsync-store-paths true --option min-free 0 >/dev/null" ].join("; ");
function rootScript(asRoot, script) {
return [ ...asRoot, "sh", "-c", `'${script}'` ].join(" ");
}
}),

/***/ 31579: // build/js/steps/agent/run-as-admin.js
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
var paths = __webpack_require__(5160);
var old_node = __webpack_require__(53838);
// CONCATENATED MODULE: ./build/js/domain/installation/probe.js
const tools = [ "getent", "nix", "nix-store", "sudo", "systemctl", "systemd-run", "useradd", "visudo" ];
const probeScript = [ "PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/nix/var/nix/profiles/default/bin", 'echo "user $(id -u)"', 'echo "architecture $(uname -m)"', 'echo "machine $(cat /etc/machine-id 2>/dev/null)"', 'if [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; then echo "root yes"; fi', `for tool in ${tools.join(" ")}; do command -v "$tool" >/dev/null || echo "missing $tool"; done`, `installed=$(sed -n 's/^exec \\([^ ]*\\) .*/\\1/p' ${paths.HS} 2>/dev/null)`, 'for node in "$installed" "$(command -v node)" /usr/local/bin/node /usr/bin/node /opt/node/bin/node; do', '  if [ -f "$node" ] && [ -x "$node" ]; then echo "node $node $("$node" --version)"; fi', "done" ].join("\n");
function parseProbe(host, stdout) {
const facts = stdout.split("\n").map(line => line.split(" "));
const values = key => facts.filter(([word]) => word === key).map(([, ...rest]) => rest);
const missing = values("missing").flat();
if (missing.length > 0) throw new errors.dh("not-installed", `${host} does not have ${missing.join(", ")}.`, {
host,
hint: `Install ${missing.length > 1 ? "them" : "it"} there first.`
});
if (values("root").length === 0) throw new errors.dh("authentication-failed", `The administrator's user on ${host} cannot become root: "sudo -n true" failed.`, {
host,
hint: "Log in as root, or allow the user sudo without a password for the installation."
});
return {
asRoot: values("user")[0]?.[0] === "0" ? [] : [ "sudo", "-n" ],
architecture: values("architecture")[0]?.[0] ?? "",
machineId: values("machine")[0]?.[0] ?? "",
nodes: values("node").flatMap(([path = "", version = ""]) => {
const major = Number(/^v([0-9]+)\./.exec(version)?.[1]);
return /^(?:\/[A-Za-z0-9._+-]+)+$/.test(path) && Number.isInteger(major) ? [ {
path,
version,
major
} ] : [];
})
};
}
function hostNode({nodes}) {
return nodes.find(({major}) => major >= old_node.h)?.path;
}
function nodeMissing(host, {nodes, architecture}, foreign) {
const found = nodes.map(({path, version}) => `${version} at ${path}`).join(", ");
const message = `${host} has no Node ${old_node.h} or newer${found === "" ? "" : ` (found ${found})`}, which the agent needs.`;
if (foreign !== void 0) return new errors.dh("not-installed", `${message} The Node of this machine is for ${foreign}, and ${host} is ${architecture}.`, {
host,
hint: `Install it there for all users, for example below /usr/local, or run this on a machine that is ${architecture}.`
});
return new errors.dh("not-installed", message, {
host,
hint: 'Install it there for all users, for example below /usr/local, or run grind-to-prod from its flake ("nix run"), which copies its own.'
});
}
var stored_program = __webpack_require__(12424);
var expected_host = __webpack_require__(25729);
var amount = __webpack_require__(53004);
var report_event = __webpack_require__(59786);
var expect_success = __webpack_require__(84521);
var limits = __webpack_require__(28410);
var commands = __webpack_require__(23925);
var connection = __webpack_require__(38020);
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var external_node_stream_ = __webpack_require__(57075);
var external_node_stream_promises_ = __webpack_require__(46466);
var store_path = __webpack_require__(94362);
var temporary_folder = __webpack_require__(87028);
// CONCATENATED MODULE: ./build/js/tools/nix/export-paths.js
function addFileCommand(file) {
return {
argv: [ "nix-store", "--add", file ],
effect: "read",
timeout: limits.vq
};
}
function exportCommand(paths) {
return {
argv: [ "nix-store", "--export", ...paths ],
effect: "read",
timeout: limits.MQ
};
}
function sizesCommand(paths) {
return {
argv: [ "nix-store", "--query", "--size", ...paths ],
effect: "read",
timeout: limits.vq
};
}
var requisites = __webpack_require__(54686);
// CONCATENATED MODULE: ./build/js/steps/agent/bring-program.js
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
value,
dispose,
async
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
async function storeAgent(agentFile, runner) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const folder = __addDisposableResource(env_1, await (0, temporary_folder.wE)((0, 
external_node_os_.tmpdir)(), "grind-to-prod-agent"), true);
const file = (0, external_node_path_.join)(folder.path, "grind-to-prod-agent.mjs");
await (0, promises_.copyFile)(agentFile, file);
return (await (0, expect_success.l)(runner, addFileCommand(file))).trim();
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function missingOf({node, agent}, host, runner) {
const closure = [ ...(0, requisites.U)(await (0, expect_success.l)(runner, (0, requisites.O)([ (0, 
store_path.P$)(node), agent ]))) ];
const stdout = await (0, expect_success.l)(runner, asRoot(host, stored_program.Kf, lines(closure)));
const invalid = new Set(stdout.split("\n"));
const paths = closure.filter(path => invalid.has(path));
if (paths.length === 0) return {
paths,
bytes: 0
};
const sizes = (await (0, expect_success.l)(runner, sizesCommand(paths))).trim().split("\n").map(Number);
return {
paths,
bytes: sizes.reduce((sum, size) => sum + size, 0)
};
}
async function bringProgram(program, host, {runner, reporter}) {
const env_2 = {
stack: [],
error: void 0,
hasError: false
};
try {
const stack = __addDisposableResource(env_2, new AsyncDisposableStack, true);
const id = (0, external_node_crypto_.randomUUID)();
stack.defer(async () => void await runner.run(asRoot(host, (0, stored_program.dg)(id))));
await (0, expect_success.l)(runner, asRoot(host, (0, stored_program.Dw)(id), lines([ (0, 
store_path.P$)(program.node), program.agent ])));
const missing = await missingOf(program, host, runner);
if (missing.paths.length > 0) await (0, report_event.xe)(reporter, {
phase: "copy",
host: host.name
}, () => copy(missing, host, {
runner,
reporter
}));
return stack.move();
} catch (e_2) {
env_2.error = e_2;
env_2.hasError = true;
} finally {
const result_2 = __disposeResources(env_2);
if (result_2) await result_2;
}
}
async function copy({paths, bytes}, host, {runner, reporter}) {
const exporting = await runner.start(exportCommand(paths));
const importing = await runner.start({
...asRoot(host, stored_program.vu),
effect: "write",
timeout: limits.MQ
});
try {
exporting.stdin.end();
importing.stdout.resume();
const sent = (0, external_node_stream_promises_.pipeline)(exporting.stdout, counted(bytes, reporter), importing.stdin).catch(error => error);
const [exported, imported, broken] = await Promise.all([ exporting.finished, importing.finished, sent ]);
if (imported.status !== 0) throw importFailed(host.name, imported.stderr);
if (exported.status !== 0) throw new errors.Qd(exportCommand(paths).argv, exported);
if (broken !== void 0) throw broken;
} finally {
exporting.kill();
importing.kill();
}
}
function importFailed(host, stderr) {
const reason = stderr.trim().split("\n").at(-1) ?? "";
const hint = 'Check its Nix as root ("nix-store --verify"), and install again.';
const isFull = /No space left on device|Disk quota exceeded/.test(stderr);
const message = `${host} did not take the agent's Node: ${(0, quote.hD)(reason)}.`;
if (isFull) return new errors.dh("disk-full", message, {
host,
hint: "Free disk space there, and install again."
});
return new errors.dh("agent-failed", message, {
host,
hint
});
}
function counted(total, reporter) {
let done = 0;
return new external_node_stream_.Transform({
transform(chunk, _encoding, callback) {
done += chunk.byteLength;
reporter.report({
event: "progress",
phase: "copy",
done: Math.min(done, total),
total,
unit: "bytes"
});
callback(null, chunk);
}
});
}
function asRoot({connection, probe}, script, input) {
const command = (0, commands.Xj)(connection.configFile, (0, stored_program.EO)(probe.asRoot, script), "read");
return {
...command,
timeout: limits.Zw,
...input === void 0 ? {} : {
input
}
};
}
function lines(paths) {
return paths.map(path => `${path}\n`).join("");
}
var or_unknown = __webpack_require__(31860);
var session = __webpack_require__(42521);
var reach = __webpack_require__(26187);
var catalogue = __webpack_require__(6966);
// CONCATENATED MODULE: ./build/js/steps/agent/run-as-admin.js
var run_as_admin_addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
value,
dispose,
async
});
} else if (async) env.stack.push({
async: true
});
return value;
};
var run_as_admin_disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
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
async function runHere(options, call, context) {
const {hostName, agentFile} = options;
const target = {
name: hostName,
address: {
user: "root",
host: "localhost",
port: 22
}
};
const stored = await storedHere(options, call, context.runner);
const argv = [ stored?.node ?? process.execPath, stored?.storedAgent ?? agentFile, call.verb ];
const command = {
argv,
effect: call.dryRun ? "read" : "write",
timeout: limits.Mp
};
return perform(command, {
target,
call,
program: stored ?? {
node: process.execPath
}
}, context);
}
async function runThere(options, call, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {runner, reporter} = context;
const {hostName} = options;
const connection = run_as_admin_addDisposableResource(env_1, await (0, report_event.xe)(reporter, {
phase: "connect",
host: hostName
}, () => connectAsAdmin(options, runner)), true);
const probe = parseProbe(hostName, await (0, expect_success.l)(runner, briefly((0, 
commands.Xj)(connection.configFile, probeScript, "read"))));
const there = {
options,
call,
host: {
name: hostName,
connection,
probe
}
};
if (storedNodeOf(options, call) === void 0 || (0, stored_program.NJ)(process.arch) !== probe.architecture) return await runCopied(there, void 0, context);
requireMachine(options, probe);
const stored = await storedHere(options, call, runner);
return await (call.dryRun ? planStored(there, stored, context) : runStored(there, stored, context));
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = run_as_admin_disposeResources(env_1);
if (result_1) await result_1;
}
}
async function runStored({call, host}, stored, context) {
const env_2 = {
stack: [],
error: void 0,
hasError: false
};
try {
const stack = run_as_admin_addDisposableResource(env_2, new AsyncDisposableStack, true);
stack.use(await bringProgram({
node: stored.node,
agent: stored.storedAgent
}, host, context));
const script = [ ...host.probe.asRoot, stored.node, stored.storedAgent, call.verb ].join(" ");
const command = (0, commands.Xj)(host.connection.configFile, script, "write");
return await perform(command, {
target: host.connection.target,
call,
program: stored
}, context);
} catch (e_2) {
env_2.error = e_2;
env_2.hasError = true;
} finally {
const result_2 = run_as_admin_disposeResources(env_2);
if (result_2) await result_2;
}
}
async function planStored(there, stored, context) {
const {call, host} = there;
const {paths, bytes} = await missingOf({
node: stored.node,
agent: stored.storedAgent
}, host, context.runner);
if (paths.length > 0) {
(0, report_event.pq)(context.reporter, `${host.name} would get the agent and its Node: ${(0, 
amount.ej)(paths.length, "paths")}, ${(0, amount.z3)(bytes)}.`);
if (hostNode(host.probe) === void 0) return call.unknown(stored);
}
return runCopied(there, stored, context);
}
async function runCopied({options, call, host}, stored, context) {
const env_3 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {configFile, target} = host.connection;
const node = hostNode(host.probe) ?? stored?.node;
if (node === void 0) throw nodeMissing(host.name, host.probe, storedNodeOf(options, call) && (0, 
stored_program.NJ)(process.arch));
const stack = run_as_admin_addDisposableResource(env_3, new AsyncDisposableStack, true);
const folder = await bring(options, host.connection, context.runner);
stack.defer(async () => void await context.runner.run(briefly((0, commands.Xj)(configFile, `rm -rf -- ${folder}`, "read"))));
const script = [ ...host.probe.asRoot, node, `${folder}/agent.mjs`, call.verb ].join(" ");
const command = (0, commands.Xj)(configFile, script, call.dryRun ? "read" : "write");
return await perform(command, {
target,
call,
program: stored ?? {
node
}
}, context);
} catch (e_3) {
env_3.error = e_3;
env_3.hasError = true;
} finally {
const result_3 = run_as_admin_disposeResources(env_3);
if (result_3) await result_3;
}
}
function perform(command, {target, call, program}, context) {
const work = () => (0, session.i)(command, {
target,
input: call.input(program),
result: call.result
}, context);
return call.dryRun ? work() : (0, or_unknown.u)(work);
}
function storedNodeOf({nodeFile}, {unknown}) {
return unknown === void 0 || nodeFile === void 0 ? void 0 : (0, stored_program.kM)(nodeFile);
}
async function storedHere(options, call, runner) {
if (storedNodeOf(options, call) === void 0) return;
return {
node: options.nodeFile,
storedAgent: await storeAgent(options.agentFile, runner)
};
}
function requireMachine({config, hostName}, {machineId}) {
const problem = (0, expected_host.HO)((0, expected_host.AY)(config, hostName).expectHost, {
hostName,
machineId,
role: null
});
if (problem === void 0) return;
throw new errors.dh("wrong-host", `${problem.message} Nothing was changed.`, {
host: hostName,
hint: problem.hint
});
}
async function connectAsAdmin({config, hostName, admin, identityFile, environment}, runner) {
const address = (0, config_address.o)(admin);
if (address === void 0) throw (0, catalogue.e$)(hostName);
const hops = (0, reach.pinnedHops)((0, find_host.findHost)(config, hostName), hostName);
return (0, connection.e)({
name: hostName,
address,
...hops,
identityFile,
environment,
isAdmin: true
}, runner);
}
function briefly(command) {
return {
...command,
timeout: limits.Zw
};
}
const bringScript = 'umask 077 && folder=$(mktemp -d /tmp/grind-to-prod-install.XXXXXXXX) && cat >"$folder/agent.mjs" && echo "$folder"';
async function bring({hostName, agentFile}, {configFile}, runner) {
const agent = await (0, read_limited.t)(agentFile, BUNDLE_LIMIT_BYTES);
if (agent === void 0) throw new errors.dz("file-unreadable", `The agent's bundle ${(0, 
quote.hD)(agentFile)} is missing.`, {
hint: 'Build it with "npm run build".'
});
const stdout = await (0, expect_success.l)(runner, {
...briefly((0, commands.Xj)(configFile, bringScript, "read")),
input: agent
});
const folder = /^\/tmp\/grind-to-prod-install\.[A-Za-z0-9]{8}$/m.exec(stdout)?.[0];
if (folder !== void 0) return folder;
throw new errors.dh("agent-protocol", `${hostName} did not report where it put the agent, but printed ${(0, 
quote.hD)(stdout)}.`, {
host: hostName,
hint: "Check that its shell prints no greeting."
});
}
const BUNDLE_LIMIT_BYTES = 64 * 1024 * 1024;
function deployUser({config, hostName}) {
const address = (0, config_address.o)((0, find_host.findHost)(config, hostName).address);
if (address === void 0) throw new errors.dz("local-host", `The host ${hostName} has "address: local" in grind-to-prod.yml, so it has no deploy user.`, {
hint: "Name a production host."
});
return address.user;
}
}),

};
