import { modules as shared0 } from './shared-51949.js';
import { modules as shared1 } from './shared-49462.js';
export const id = 8020;
export const ids = [8020];
export const modules = {
...shared0,
...shared1,


/***/ 7685: // build/js/domain/errors/how-to-install.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => howToInstall
});
function howToInstall(host) {
return `"grind-to-prod host install${host === void 0 ? "" : ` ${host}`}" (on NixOS, with services.grind-to-prod of its configuration)`;
}
}),

/***/ 23925: // build/js/tools/ssh/commands.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I5: () => disconnectCommand,
Xj: () => remoteScriptCommand,
_i: () => checkConnectionCommand,
iE: () => sessionCommand,
mj: () => connectCommand
});
var run_limits_js$1 = __webpack_require__(28410);
var config_js$0 = __webpack_require__(20405);
function connectCommand(configFile) {
return {
argv: [ "ssh", "-F", configFile, "-o", "LogLevel=INFO", "-N", "-f", "--", config_js$0.mr ],
effect: "read",
environment,
timeout: CONNECT_LIMIT_MILLISECONDS
};
}
const environment = {
SHELL: "/bin/sh"
};
const CONNECT_LIMIT_MILLISECONDS = 6e4;
function sessionCommand(configFile, words, effect) {
const odd = words.find(word => !/^[A-Za-z0-9._/=@:-]+$/.test(word));
if (odd !== void 0) throw new TypeError(`${JSON.stringify(odd)} cannot be a word of a remote command`);
return {
argv: [ "ssh", "-F", configFile, "--", config_js$0.mr, ...words ],
effect,
environment,
timeout: run_limits_js$1.Mp
};
}
function remoteScriptCommand(configFile, script, effect) {
return {
argv: [ "ssh", "-F", configFile, "--", config_js$0.mr, script ],
effect,
environment,
timeout: run_limits_js$1.Mp
};
}
function checkConnectionCommand(configFile) {
return {
argv: [ "ssh", "-F", configFile, "-O", "check", "--", config_js$0.mr ],
effect: "read",
timeout: 5e3
};
}
function disconnectCommand(configFile) {
return {
argv: [ "ssh", "-F", configFile, "-O", "exit", "--", config_js$0.mr ],
effect: "read",
timeout: 5e3
};
}
}),

/***/ 20405: // build/js/tools/ssh/config.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BF: () => knownHosts,
K4: () => sshFiles,
ds: () => FOLDER_LIMIT,
j$: () => SSH_JUMP_ALIAS,
mr: () => SSH_ALIAS,
xJ: () => sshConfig
});
var domain_config_host_key$0 = __webpack_require__(61448);
const SSH_ALIAS = "grind-to-prod-host";
const SSH_JUMP_ALIAS = "grind-to-prod-jump";
function sshFiles(folder) {
return {
config: `${folder}/config`,
knownHosts: `${folder}/known_hosts`,
control: `${folder}/c`,
identity: `${folder}/identity`,
certificate: `${folder}/identity-cert.pub`,
agent: `${folder}/agent`,
jumpKnownHosts: `${folder}/jump_known_hosts`,
jumpLog: `${folder}/jump.log`
};
}
const FOLDER_LIMIT = 104 - 1 - 17 - "/c".length;
function sshConfig({jump, identity, files, ...host}) {
const who = whoWeAre(identity, files);
return [ ...block(SSH_ALIAS, [ ...whereTo(host, {
alias: SSH_ALIAS,
file: files.knownHosts
}), ...who, ...connection(files, jump !== void 0) ]), ...jump === void 0 ? [] : block(SSH_JUMP_ALIAS, [ ...whereTo(jump, {
alias: SSH_JUMP_ALIAS,
file: files.jumpKnownHosts
}), ...who, ...jumpConnection ]), "" ].join("\n");
}
function block(alias, settings) {
return [ `Host ${alias}`, ...[ ...settings, ...fixed ].map(([key, value]) => `  ${key} ${value}`) ];
}
function whereTo({address, hostKey}, {alias, file}) {
return [ [ "HostName", address.host ], [ "User", address.user ], [ "Port", address.port ], [ "HostKeyAlias", hostKeyAlias({
address,
hostKey
}, alias) ], [ "HostKeyAlgorithms", hostKeyAlgorithms(hostKey) ], [ "UserKnownHostsFile", file ], [ "GlobalKnownHostsFile", "/dev/null" ], [ "StrictHostKeyChecking", "yes" ], [ "UpdateHostKeys", "no" ], [ "CheckHostIP", "no" ], [ "VerifyHostKeyDNS", "no" ], [ "KnownHostsCommand", "none" ], [ "CanonicalizeHostname", "no" ] ];
}
function whoWeAre({source, certificateFile}, files) {
return [ [ "PreferredAuthentications", "publickey" ], [ "IdentityFile", source === "agent" ? "none" : files.identity ], ...certificateFile === void 0 ? [] : [ [ "CertificateFile", files.certificate ] ], [ "IdentityAgent", source === "file" ? "none" : files.agent ], [ "IdentitiesOnly", source === "agent" ? "no" : "yes" ], [ "AddKeysToAgent", "no" ], [ "BatchMode", "yes" ] ];
}
function connection(files, hasJump) {
return [ [ "ControlMaster", "auto" ], [ "ControlPath", files.control ], [ "ControlPersist", 30 ], [ "ConnectTimeout", hasJump ? 2 * CONNECT_SECONDS + 5 : CONNECT_SECONDS ], [ "ConnectionAttempts", 1 ], [ "ServerAliveInterval", 5 ], [ "ServerAliveCountMax", 4 ], [ "ProxyCommand", hasJump ? `ssh -F ${files.config} -E ${files.jumpLog} -W [%h]:%p -- ${SSH_JUMP_ALIAS}` : "none" ], [ "LogLevel", "ERROR" ] ];
}
const CONNECT_SECONDS = 15;
const jumpConnection = [ [ "ControlMaster", "no" ], [ "ControlPath", "none" ], [ "ConnectTimeout", CONNECT_SECONDS ], [ "ConnectionAttempts", 1 ], [ "ServerAliveInterval", 5 ], [ "ServerAliveCountMax", 4 ], [ "ProxyCommand", "none" ], [ "LogLevel", "VERBOSE" ] ];
const fixed = [ [ "ForwardAgent", "no" ], [ "ForwardX11", "no" ], [ "ClearAllForwardings", "yes" ], [ "Tunnel", "no" ], [ "PermitLocalCommand", "no" ], [ "ProxyJump", "none" ], [ "RequestTTY", "no" ], [ "EscapeChar", "none" ], [ "Ciphers", "^aes256-gcm@openssh.com" ], [ "Compression", "no" ] ];
function knownHosts(hop, alias = SSH_ALIAS) {
const authority = (0, domain_config_host_key$0.v)(hop.hostKey);
return `${authority === void 0 ? "" : "@cert-authority "}${hostKeyAlias(hop, alias)} ${authority ?? hop.hostKey}\n`;
}
function hostKeyAlias({address, hostKey}, alias) {
return (0, domain_config_host_key$0.v)(hostKey) === void 0 ? alias : address.host.toLowerCase();
}
function hostKeyAlgorithms(hostKey) {
if ((0, domain_config_host_key$0.v)(hostKey) !== void 0) return certificateAlgorithms;
const type = hostKey.split(" ")[0];
return type === "ssh-rsa" ? "rsa-sha2-512,rsa-sha2-256" : type;
}
const certificateAlgorithms = [ "ssh-ed25519-cert-v01@openssh.com", "ecdsa-sha2-nistp256-cert-v01@openssh.com", "ecdsa-sha2-nistp384-cert-v01@openssh.com", "ecdsa-sha2-nistp521-cert-v01@openssh.com", "rsa-sha2-512-cert-v01@openssh.com", "rsa-sha2-256-cert-v01@openssh.com" ].join(",");
}),

/***/ 38020: // build/js/tools/ssh/connection.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => closeAbandoned,
e: () => connect
});
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var temporary_folder = __webpack_require__(87028);
// CONCATENATED MODULE: ./build/js/tools/ssh/certificate.js
function showCertificateCommand(file) {
return {
argv: [ "ssh-keygen", "-L", "-f", file ],
effect: "read",
environment: {
TZ: "UTC",
LC_ALL: "C"
},
timeout: 3e4
};
}
function parseCertificate(stdout) {
const time = word => {
const text = new RegExp(`^ *Valid: .*\\b${word} (\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)`, "m").exec(stdout)?.[1];
return text === void 0 ? void 0 : new Date(`${text}Z`);
};
const [, list = ""] = /^ *Principals: *\n((?: {16}.*\n)*)/m.exec(stdout) ?? [];
return {
validFrom: time("from") ?? time("after"),
validTo: time("to") ?? time("before"),
principals: list.split("\n").map(line => line.trim()).filter(Boolean)
};
}
function certificateProblem({validFrom, validTo, principals}, user, now) {
if (validTo !== void 0 && validTo < now) return `has expired on ${validTo.toISOString()}`;
if (validFrom !== void 0 && validFrom > now) return `is not valid before ${validFrom.toISOString()}`;
if (principals.length > 0 && !principals.includes(user)) return `is for ${principals.join(", ")} and not for ${user}`;
return;
}
var commands = __webpack_require__(23925);
var config = __webpack_require__(20405);
var external_node_events_ = __webpack_require__(78474);
var external_node_net_ = __webpack_require__(77030);
var error_code = __webpack_require__(12568);
var is_there = __webpack_require__(27499);
// CONCATENATED MODULE: ./build/js/tools/ssh/end-master.js
const HELLO = 1;
const TERMINATE = 268435461;
const OK = 2147483649;
const PROTOCOL_VERSION = 4;
const LIMIT_MILLISECONDS = 2e3;
async function endMaster(controlSocket) {
const socket = (0, external_node_net_.connect)({
path: controlSocket,
signal: AbortSignal.timeout(LIMIT_MILLISECONDS)
});
try {
await (0, external_node_events_.once)(socket, "connect");
socket.write(Buffer.concat([ message(HELLO, PROTOCOL_VERSION), message(TERMINATE, REQUEST) ]));
const [greeting, answer = OK] = await answers(socket);
return greeting === HELLO && answer === OK;
} catch (error) {
return (0, is_there.b)(error) || (0, error_code.u)(error, "ECONNREFUSED");
} finally {
socket.destroy();
}
}
const REQUEST = 0;
function message(...numbers) {
const bytes = Buffer.alloc(4 * (numbers.length + 1));
[ 4 * numbers.length, ...numbers ].forEach((number, index) => bytes.writeUInt32BE(number, 4 * index));
return bytes;
}
async function answers(socket) {
let bytes = Buffer.alloc(0);
for await (const chunk of socket) {
bytes = Buffer.concat([ bytes, chunk ]);
if (kindsIn(bytes).length > 1) break;
}
return kindsIn(bytes);
}
function kindsIn(bytes) {
if (bytes.length < 8) return [];
const end = 4 + bytes.readUInt32BE(0);
return bytes.length < end ? [] : [ bytes.readUInt32BE(4), ...kindsIn(bytes.subarray(end)) ];
}
var diagnose = __webpack_require__(76579);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var key_use = __webpack_require__(99126);
var key_file = __webpack_require__(31739);
// CONCATENATED MODULE: ./build/js/tools/ssh/identity.js
const KEY_LIMIT_BYTES = 64 * 1024;
async function linkIdentity(options, files) {
const agent = options.environment["SSH_AUTH_SOCK"];
const hasAgent = agent !== void 0 && agent !== "";
const {isAdmin} = options;
const {variable} = (0, key_use.m)(options);
if (options.identityFile === void 0) {
if (!hasAgent) throw new errors.dz("key-missing", "There is no key to connect with.", {
hint: `Give its file with the option "identity-file" (${variable}), or load it into an ssh-agent (SSH_AUTH_SOCK).`
});
await (0, promises_.symlink)((0, external_node_path_.resolve)(agent), files.agent);
return {
source: "agent",
isAdmin
};
}
const file = options.identityFile;
const key = await readKeyFile(file);
const source = key.kind === "public" ? "agent-key" : "file";
requireUsable({
...key,
file,
variable
}, hasAgent);
await (0, promises_.symlink)((0, external_node_path_.resolve)(file), files.identity);
if (source === "agent-key") await (0, promises_.symlink)((0, external_node_path_.resolve)(agent), files.agent);
const certificateFile = `${file.replace(source === "agent-key" ? /\.pub$/ : /$^/, "")}-cert.pub`;
const hasCertificate = await (0, is_there.$)(certificateFile);
if (hasCertificate) await (0, promises_.symlink)((0, external_node_path_.resolve)(certificateFile), files.certificate);
return {
source,
file,
isAdmin,
isSecurityKey: key.isSecurityKey,
...hasCertificate ? {
certificateFile
} : {}
};
}
async function readKeyFile(file) {
const path = (0, external_node_path_.resolve)(file);
try {
await (0, promises_.access)(path, external_node_fs_.constants.R_OK);
const status = await (0, promises_.stat)(path);
if (!status.isFile()) throw notRegularFile(file);
return (0, key_file.T)(status.size <= KEY_LIMIT_BYTES ? await (0, promises_.readFile)(path, "latin1") : "");
} catch (cause) {
if ((0, errors.ux)(cause)) throw cause;
throw new errors.dz("file-unreadable", `The key file ${(0, quote.hD)(file)} cannot be read.`, {
hint: "Give the private key whose public key is installed on the host.",
cause
});
}
}
function notRegularFile(file) {
return new errors.dz("key-invalid", `The key file ${(0, quote.hD)(file)} is not a regular file.`, {
hint: "Give the private key whose public key is installed on the host, as a file."
});
}
function requireUsable({file, variable, kind, hasPassphrase}, hasAgent) {
if (kind === "certificate") throw new errors.dz("key-invalid", `The key file ${(0, 
quote.hD)(file)} is a certificate.`, {
hint: 'Give the key file beside it, without "-cert.pub"; the certificate is used with it.'
});
if (kind === "public" && !hasAgent) throw new errors.dz("key-missing", `The key file ${(0, 
quote.hD)(file)} is a public key, and there is no ssh-agent (SSH_AUTH_SOCK) with the private one.`, {
hint: "Give the private key file, or load the private key into an ssh-agent."
});
if (hasPassphrase) throw new errors.dz("key-invalid", `The key file ${(0, quote.hD)(file)} has a passphrase, which is never asked for.`, {
hint: `Load the key into an ssh-agent with ssh-add, and give its public key file with the option "identity-file" (${variable}).`
});
}
var write_file = __webpack_require__(7360);
// CONCATENATED MODULE: ./build/js/tools/ssh/connection.js
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
async function connect(options, runner) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {name, address, hostKey, jump, signal} = options;
const target = {
name,
address,
...jump === void 0 ? {} : {
jump: jump.address
}
};
const stack = __addDisposableResource(env_1, new AsyncDisposableStack, true);
await closeAbandoned(runner);
const folder = stack.use(await (0, temporary_folder.wE)(temporaryFolder(), LABEL));
const files = (0, config.K4)(folder.path);
const identity = await linkIdentity(options, files);
await (0, write_file._)(files.config, (0, config.xJ)({
address,
hostKey,
jump,
identity,
files
}), {
mode: 384
});
await (0, write_file._)(files.knownHosts, (0, config.BF)({
address,
hostKey
}), {
mode: 384
});
if (jump !== void 0) await (0, write_file._)(files.jumpKnownHosts, (0, config.BF)(jump, config.j$), {
mode: 384
});
stack.defer(() => disconnect(files, runner));
const open = async (command = (0, commands.mj)(files.config)) => {
const result = await runner.run(command);
if (result.status !== 0) throw await failure({
target,
identity,
files
}, result, runner);
};
await open({
...(0, commands.mj)(files.config),
...signal === void 0 ? {} : {
signal
}
});
const kept = stack.move();
return {
target,
configFile: files.config,
reopen: async () => {
await disconnect(files, runner);
await (0, promises_.rm)(files.jumpLog, {
force: true
});
await open();
},
[Symbol.asyncDispose]: () => kept.disposeAsync()
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function failure({target, identity, files}, outcome, runner) {
const jumpLog = target.jump === void 0 ? void 0 : await (0, promises_.readFile)(files.jumpLog, "utf8").catch(() => "");
const certificate = identity.certificateFile === void 0 ? void 0 : await runner.run(showCertificateCommand(files.certificate));
const now = new Date;
return (0, diagnose.v)(target, {
...outcome,
jumpLog,
identity,
...certificate === void 0 ? {} : {
certificateProblem: user => certificateProblem(parseCertificate(certificate.stdout), user, now)
}
});
}
async function closeAbandoned(runner) {
for (const folder of await (0, temporary_folder.dl)(temporaryFolder(), LABEL)) {
await disconnect((0, config.K4)(folder), runner);
await (0, promises_.rm)(folder, {
recursive: true,
force: true
});
}
}
async function disconnect({control, config}, runner) {
if (!await endMaster(control)) await runner.run((0, commands.I5)(config)).catch(() => {});
}
const LABEL = "g2p";
function temporaryFolder() {
const folder = (0, external_node_os_.tmpdir)();
const room = config.ds - "/g2p-4194304-99999999999-01234567".length;
return /^[A-Za-z0-9/._-]+$/.test(folder) && folder.length <= room ? folder : "/tmp";
}
}),

/***/ 76579: // build/js/tools/ssh/diagnose.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => sessionFailure,
v: () => connectFailure
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_how_to_install$1 = __webpack_require__(7685);
var domain_errors_quote$2 = __webpack_require__(7191);
var key_use_js$4 = __webpack_require__(99126);
var domain_protocol_on_host$3 = __webpack_require__(10650);
function connectFailure(target, outcome) {
const {jumpLog = ""} = outcome;
if (target.jump === void 0) return hopFailure(hostHop(target, outcome));
if (!/^Authenticated to /m.test(jumpLog)) return hopFailure(jumpHop(target, target.jump, outcome));
const refused = /open failed: (?:(administratively prohibited)|(?:connect failed: )?([^\r\n]*))/.exec(jumpLog);
return refused === null ? hopFailure(hostHop(target, outcome)) : forwardingFailure(target, target.jump, {
isProhibited: refused[1] !== void 0,
reason: refused[2] ?? "",
jumpLog
});
}
function hostHop(target, outcome) {
const {name, address, jump} = target;
const through = jump === void 0 ? "" : `, through ${textOf(jump)}`;
return {
...outcome,
name,
address,
where: `${name} (${textOf(address)}${through})`,
field: `hosts.${name}.hostKey`,
adding: outcome.identity?.isAdmin === true ? lineFor(address) : (0, domain_errors_how_to_install$1.v)(name)
};
}
function jumpHop({name}, jump, {jumpLog = "", stderr, ...outcome}) {
const where = `${name}'s bastion (${textOf(jump)})`;
const log = jumpLog.trim() === "" ? stderr : jumpLog;
return {
...outcome,
stderr: log,
name,
address: jump,
where,
field: `hosts.${name}.jump.hostKey`,
adding: lineFor(jump)
};
}
function lineFor({user}) {
return `a line in the file authorized_keys of ${user} there`;
}
function textOf({user, host, port}) {
return `${user}@${host} port ${port}`;
}
function hopFailure(hop) {
const {name, where, status, stderr} = hop;
const found = connectFailures.find(({pattern, applies}) => pattern.test(stderr) && applies?.(hop) !== false);
if (found !== void 0) {
const {message, hint} = found.explain(hop);
return new domain_errors_errors$0.dh(found.code, message, {
host: name,
hint,
cause: stderr
});
}
const said = status === null ? "no answer in time" : lastLine(stderr);
return new domain_errors_errors$0.dh("unreachable", `No ssh connection to ${where}: ${said}.`, {
host: name,
hint: status === null && hop.identity?.isSecurityKey === true ? TOUCH_HINT : "Try again, and check sshd's log on the host.",
cause: stderr
});
}
const TOUCH_HINT = "The key is in a security key: touch it, or use a key that needs no touch (ssh-keygen -O no-touch-required).";
function forwardingFailure({name, address}, jump, {isProhibited, reason, jumpLog}) {
const bastion = `${name}'s bastion (${textOf(jump)})`;
const to = `${address.host} port ${address.port}`;
return isProhibited ? new domain_errors_errors$0.dh("unreachable", `${bastion} accepts the key, but does not forward a connection to ${to}.`, {
host: name,
hint: `Permit it there for ${jump.user}: AllowTcpForwarding and PermitOpen in sshd_config, port-forwarding and permitopen in authorized_keys.`,
cause: jumpLog
}) : new domain_errors_errors$0.dh("unreachable", `${bastion} cannot reach ${to} (${(0, 
domain_errors_quote$2.hD)(reason, 300)}).`, {
host: name,
hint: `Check the address of ${name} as the bastion resolves it, that sshd is running there, and the firewall between the two.`,
cause: jumpLog
});
}
function sessionFailure(target, {status, stderr}, heard) {
const {name} = target;
const fail = (code, message, hint) => new domain_errors_errors$0.dh(code, message, {
host: name,
hint,
cause: stderr
});
if (status === 255 || status === null) return fail("contact-lost", `Contact with ${name} was lost${heard ? " in the middle of its answer" : ""}${because(stderr)}.`);
if (/sudo: (?:a password is required|a terminal is required|sorry)|is not (?:allowed to|in the sudoers)/i.test(stderr)) return fail("agent-missing", `sudo on ${name} does not let ${target.address.user} run the agent.`, `Set it up again with ${(0, 
domain_errors_how_to_install$1.v)(name)}.`);
if (!heard && (status === 127 || status === 126 || /command not found|No such file or directory|Cannot find module/.test(stderr))) return fail("agent-missing", `The agent cannot be started on ${name}${because(stderr)}.`, `Install it with ${(0, 
domain_errors_how_to_install$1.v)(name)}.`);
return fail("agent-protocol", `The agent on ${name} ended with status ${status} and no ${heard ? "result" : "answer"}${because(stderr)}.`, `Check it there with "${(0, 
domain_protocol_on_host$3.G)("status")}".`);
}
function fingerprint(stderr) {
const sent = /SHA256:[A-Za-z0-9+/]{43}/.exec(stderr)?.[0];
return sent === void 0 ? "" : `, ${sent},`;
}
function because(stderr) {
return stderr.trim() === "" ? "" : ` (${lastLine(stderr)})`;
}
function lastLine(stderr) {
return (0, domain_errors_quote$2.hD)(stderr.trim().split("\n").at(-1)?.trim() ?? "", 300);
}
const connectFailures = [ {
code: "unreachable",
pattern: /Could not resolve hostname/,
explain: ({where, address}) => ({
message: `The name ${address.host} of ${where} cannot be resolved: name resolution on this machine failed.`,
hint: "Check the address in grind-to-prod.yml and this machine's DNS."
})
}, {
code: "unreachable",
pattern: /Connection refused/,
explain: ({where}) => ({
message: `${where} refuses the TCP connection.`,
hint: "Check that sshd is running, that the port is right, and that no firewall rejects the connection."
})
}, {
code: "unreachable",
pattern: /connect to host .*: (?:Connection timed out|Operation timed out|No route to host|Network is unreachable|Host is down)/,
explain: ({where}) => ({
message: `${where} does not answer the TCP connection.`,
hint: "Check that the host is up, and that there is no firewall in between."
})
}, {
code: "unreachable",
pattern: /timed out during banner exchange/,
explain: ({where}) => ({
message: `${where} does not answer in time.`,
hint: "Check that the host is up, that sshd runs there, and that there is no firewall in between."
})
}, {
code: "host-key-mismatch",
pattern: /Certificate invalid: /,
explain: ({where, address, stderr}) => ({
message: `The certificate of ${where} is not valid (${(0, domain_errors_quote$2.hD)(/Certificate invalid: ([^\r\n]*)/.exec(stderr)[1], 300)}). Nothing was sent.`,
hint: `Check with "ssh-keygen -L -f" on the host itself that its HostCertificate has not expired, and that it is for the name ${address.host.toLowerCase()}.`
})
}, {
code: "host-key-mismatch",
pattern: /No \S+ host key is known for (?!grind-to-prod-)|Couldn't drop certificate/,
explain: ({where, field}) => ({
message: `${where} has no certificate of the authority that grind-to-prod.yml names: it is another host, or the authority was changed. Nothing was sent.`,
hint: `Compare the signing CA that "ssh-keygen -L -f" prints of its HostCertificate with ${field}.`
})
}, {
code: "host-key-mismatch",
pattern: /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key verification failed|No .* host key is known|Host key .* revoked/i,
explain: ({where, field, stderr}) => ({
message: `The host key of ${where}${fingerprint(stderr)} is not the one that grind-to-prod.yml pins: it is another host, or its key was changed. Nothing was sent.`,
hint: `Compare it with /etc/ssh/ssh_host_*_key.pub on the host itself, and change ${field} only if you know why it differs.`
})
}, {
code: "host-key-mismatch",
pattern: /no matching host key type found/,
explain: ({where, field}) => ({
message: `${where} offers no host key of the type that grind-to-prod.yml pins.`,
hint: `Change ${field} to a key from /etc/ssh/ssh_host_*_key.pub on the host, or, if it is of a certificate authority, set HostCertificate in sshd_config there.`
})
}, {
code: "authentication-failed",
pattern: /UNPROTECTED PRIVATE KEY FILE|bad permissions|error in libcrypto|invalid format|incorrect passphrase/i,
applies: ({identity}) => identity?.source === "agent-key",
explain: ({where, identity}) => ({
message: `The key for ${where} is not used: the ssh-agent at SSH_AUTH_SOCK does not answer, or does not have the private key of ${(0, 
domain_errors_quote$2.hD)(identity?.file ?? "")}.`,
hint: 'Compare with "ssh-add -L", and add the key with ssh-add.'
})
}, {
code: "authentication-failed",
pattern: /UNPROTECTED PRIVATE KEY FILE|bad permissions/,
explain: ({where, identity}) => ({
message: `ssh does not use the ${(0, key_use_js$4.m)(identity).key} for ${where}, because other users can read its file.`,
hint: 'Run "chmod 600" on it.'
})
}, {
code: "authentication-failed",
pattern: /signing failed for |agent refused operation/,
explain: ({where, identity, stderr}) => identity?.isSecurityKey === true || /-SK\b/.test(stderr) ? {
message: `The ${(0, key_use_js$4.m)(identity).key} for ${where} is in a security key, which did not sign.`,
hint: "Plug it in, and touch it when it blinks; one that requires a PIN must be in an ssh-agent, named by its public key file."
} : {
message: `The ssh-agent did not sign with the ${(0, key_use_js$4.m)(identity).key} for ${where}.`,
hint: "Check whether it is locked, or waits for a confirmation."
}
}, {
code: "authentication-failed",
pattern: /error in libcrypto|invalid format|incorrect passphrase/i,
explain: ({where, identity}) => ({
message: `The ${(0, key_use_js$4.m)(identity).key} for ${where} cannot be read.`,
hint: "Give a complete private key in OpenSSH's format, without a passphrase, including its last line end."
})
}, {
code: "authentication-failed",
pattern: /Permission denied|Too many authentication failures|No more authentication methods/,
applies: ({address, certificateProblem}) => certificateProblem?.(address.user) !== void 0,
explain: ({where, address, identity, certificateProblem}) => ({
message: `${where} does not accept the key for the user ${address.user}: its certificate ${(0, 
domain_errors_quote$2.hD)(identity?.certificateFile ?? "")} ${certificateProblem(address.user)}.`,
hint: "Get a new certificate from your certificate authority."
})
}, {
code: "authentication-failed",
pattern: /Too many authentication failures/,
explain: ({where, address, identity}) => ({
message: `${where} closed the connection before the right key for the user ${address.user} was offered: the ssh-agent offers more keys than sshd accepts (MaxAuthTries).`,
hint: `Name the ${(0, key_use_js$4.m)(identity).key}: give its public key file with the option "identity-file" (${(0, 
key_use_js$4.m)(identity).variable}); the private key stays in the agent.`
})
}, {
code: "authentication-failed",
pattern: /Permission denied|No more authentication methods/,
explain: ({where, address, identity, adding}) => ({
message: identity?.source === "agent" ? `${where} accepts none of the keys of the ssh-agent for the user ${address.user}: authentication failed.` : `${where} does not accept the key for the user ${address.user}: authentication failed.`,
hint: identity?.source === "agent" ? `Check with "ssh-add -l" that the agent has the ${(0, 
key_use_js$4.m)(identity).key}, and name it by its public key file with the option "identity-file"; a new key is added with ${adding}.` : `Give ${identity?.isAdmin === true ? "an administrator's key" : "a deploy key"} that it knows, or add this one with ${adding}.`
})
}, {
code: "unreachable",
pattern: /kex_exchange_identification|banner exchange|Connection (?:closed|reset) by/,
explain: ({where}) => ({
message: `${where} accepts the TCP connection but closes it before ssh starts.`,
hint: "Check that sshd runs there (and nothing else on the port), and that it does not limit new connections (MaxStartups, fail2ban)."
})
} ];
}),

/***/ 99126: // build/js/tools/ssh/key-use.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => keyNames
});
function keyNames(use) {
return use?.isAdmin === true ? {
key: "administrator's key",
variable: "GRIND_TO_PROD_ADMIN_IDENTITY"
} : {
key: "deploy key",
variable: "GRIND_TO_PROD_IDENTITY"
};
}
}),

};
