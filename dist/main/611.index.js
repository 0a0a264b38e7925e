import { modules as shared0 } from './shared-8279.js';
export const id = 611;
export const ids = [611];
export const modules = {
...shared0,


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
var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20405);
function connectCommand(configFile) {
return {
argv: [ "ssh", "-F", configFile, "-o", "LogLevel=INFO", "-N", "-f", "--", _config_js__WEBPACK_IMPORTED_MODULE_0__.mr ],
effect: "read",
timeout: CONNECT_LIMIT_MILLISECONDS
};
}
const CONNECT_LIMIT_MILLISECONDS = 6e4;
function sessionCommand(configFile, words, effect) {
const odd = words.find(word => !/^[A-Za-z0-9._/=@:-]+$/.test(word));
if (odd !== void 0) throw new TypeError(`${JSON.stringify(odd)} cannot be a word of a remote command`);
return {
argv: [ "ssh", "-F", configFile, "--", _config_js__WEBPACK_IMPORTED_MODULE_0__.mr, ...words ],
effect: effect
};
}
function remoteScriptCommand(configFile, script, effect) {
return {
argv: [ "ssh", "-F", configFile, "--", _config_js__WEBPACK_IMPORTED_MODULE_0__.mr, script ],
effect: effect
};
}
function checkConnectionCommand(configFile) {
return {
argv: [ "ssh", "-F", configFile, "-O", "check", "--", _config_js__WEBPACK_IMPORTED_MODULE_0__.mr ],
effect: "read",
timeout: 5e3
};
}
function disconnectCommand(configFile) {
return {
argv: [ "ssh", "-F", configFile, "-O", "exit", "--", _config_js__WEBPACK_IMPORTED_MODULE_0__.mr ],
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
mr: () => SSH_ALIAS,
xJ: () => sshConfig
});
const SSH_ALIAS = "grind-to-prod-host";
function sshFiles(folder) {
return {
config: `${folder}/config`,
knownHosts: `${folder}/known_hosts`,
control: `${folder}/c`,
identity: `${folder}/identity`,
agent: `${folder}/agent`
};
}
const FOLDER_LIMIT = 104 - 1 - 17 - "/c".length;
function sshConfig(options) {
const settings = [ ...whereTo(options), ...whoWeAre(options), ...connection(options), ...fixed ];
return [ `Host ${SSH_ALIAS}`, ...settings.map(([key, value]) => `  ${key} ${value}`), "" ].join("\n");
}
function whereTo({address: address, hostKey: hostKey, files: files}) {
return [ [ "HostName", address.host ], [ "User", address.user ], [ "Port", address.port ], [ "HostKeyAlias", SSH_ALIAS ], [ "HostKeyAlgorithms", hostKeyAlgorithms(hostKey) ], [ "UserKnownHostsFile", files.knownHosts ], [ "GlobalKnownHostsFile", "/dev/null" ], [ "StrictHostKeyChecking", "yes" ], [ "UpdateHostKeys", "no" ], [ "CheckHostIP", "no" ], [ "VerifyHostKeyDNS", "no" ], [ "KnownHostsCommand", "none" ], [ "CanonicalizeHostname", "no" ] ];
}
function whoWeAre({identity: identity, files: files}) {
return [ [ "PreferredAuthentications", "publickey" ], [ "IdentityFile", identity === "file" ? files.identity : "none" ], [ "IdentityAgent", identity === "agent" ? files.agent : "none" ], [ "IdentitiesOnly", identity === "file" ? "yes" : "no" ], [ "AddKeysToAgent", "no" ], [ "BatchMode", "yes" ] ];
}
function connection({files: files}) {
return [ [ "ControlMaster", "auto" ], [ "ControlPath", files.control ], [ "ControlPersist", 30 ], [ "ConnectTimeout", 15 ], [ "ConnectionAttempts", 1 ], [ "ServerAliveInterval", 5 ], [ "ServerAliveCountMax", 4 ] ];
}
const fixed = [ [ "ForwardAgent", "no" ], [ "ForwardX11", "no" ], [ "ClearAllForwardings", "yes" ], [ "Tunnel", "no" ], [ "PermitLocalCommand", "no" ], [ "ProxyCommand", "none" ], [ "ProxyJump", "none" ], [ "RequestTTY", "no" ], [ "EscapeChar", "none" ], [ "Ciphers", "^aes256-gcm@openssh.com" ], [ "Compression", "no" ], [ "LogLevel", "ERROR" ] ];
function knownHosts(hostKey) {
return `${SSH_ALIAS} ${hostKey}\n`;
}
function hostKeyAlgorithms(hostKey) {
const type = hostKey.split(" ")[0];
return type === "ssh-rsa" ? "rsa-sha2-512,rsa-sha2-256" : type;
}
}),

/***/ 60611: // build/js/tools/ssh/connection.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => closeAbandoned,
e: () => connect
});
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7191);
var _files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87028);
var _commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23925);
var _config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20405);
var _diagnose_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76579);
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
async function connect(options, runner) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const target = {
name: options.name,
address: options.address
};
const stack = __addDisposableResource(env_1, new AsyncDisposableStack, true);
const folder = stack.use(await (0, _files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_5__.wE)(temporaryFolder(), LABEL));
const files = (0, _config_js__WEBPACK_IMPORTED_MODULE_7__.K4)(folder.path);
const identity = await linkIdentity(options, files);
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(files.config, (0, 
_config_js__WEBPACK_IMPORTED_MODULE_7__.xJ)({
address: options.address,
hostKey: options.hostKey,
identity: identity,
files: files
}), {
mode: 384
});
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(files.knownHosts, (0, 
_config_js__WEBPACK_IMPORTED_MODULE_7__.BF)(options.hostKey), {
mode: 384
});
stack.defer(() => disconnect(files.config, runner));
const result = await runner.run((0, _commands_js__WEBPACK_IMPORTED_MODULE_6__.mj)(files.config));
if (result.status !== 0) throw (0, _diagnose_js__WEBPACK_IMPORTED_MODULE_8__.v)(target, result);
const open = stack.move();
return {
target: target,
configFile: files.config,
[Symbol.asyncDispose]: () => open.disposeAsync()
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function closeAbandoned(runner) {
for (const folder of await (0, _files_temporary_folder_js__WEBPACK_IMPORTED_MODULE_5__.dl)(temporaryFolder(), LABEL)) {
await disconnect((0, _config_js__WEBPACK_IMPORTED_MODULE_7__.K4)(folder).config, runner);
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, {
recursive: true,
force: true
});
}
}
async function disconnect(configFile, runner) {
await runner.run((0, _commands_js__WEBPACK_IMPORTED_MODULE_6__.I5)(configFile)).catch(() => {});
}
const LABEL = "g2p";
function temporaryFolder() {
const folder = (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
const room = _config_js__WEBPACK_IMPORTED_MODULE_7__.ds - "/g2p-4194304-99999999999-01234567".length;
return /^[A-Za-z0-9/._-]+$/.test(folder) && folder.length <= room ? folder : "/tmp";
}
async function linkIdentity({identityFile: identityFile, environment: environment}, files) {
if (identityFile !== void 0) {
const path = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(identityFile);
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK).catch(cause => {
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__.dz("file-unreadable", `The key file ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__.h)(identityFile)} cannot be read.`, {
hint: "Give the private key whose public key is installed on the host.",
cause: cause
});
});
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(path, files.identity);
return "file";
}
const agent = environment["SSH_AUTH_SOCK"];
if (agent === void 0 || agent === "") throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__.dz("key-missing", "There is no key to connect with.", {
hint: 'Give its file with the option "identity-file", or load it into an ssh-agent (SSH_AUTH_SOCK).'
});
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(agent), files.agent);
return "agent";
}
}),

/***/ 76579: // build/js/tools/ssh/diagnose.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
N: () => sessionFailure,
v: () => connectFailure
});
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _domain_errors_how_to_install__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7685);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
function connectFailure(target, {status: status, stderr: stderr}) {
const {host: host, port: port, user: user} = target.address;
const where = `${target.name} (${user}@${host} port ${port})`;
const found = connectFailures.find(({pattern: pattern}) => pattern.test(stderr));
if (found !== void 0) {
const {message: message, hint: hint} = found.explain(where, target, stderr);
return new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dh(found.code, message, {
host: target.name,
hint: hint,
cause: stderr
});
}
const said = status === null ? "no answer in time" : lastLine(stderr);
return new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dh("unreachable", `No ssh connection to ${where}: ${said}.`, {
host: target.name,
hint: "Try again, and check sshd's log on the host.",
cause: stderr
});
}
function sessionFailure(target, {status: status, stderr: stderr}, heard) {
const {name: name} = target;
const fail = (code, message, hint) => new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__.dh(code, message, {
host: name,
hint: hint,
cause: stderr
});
if (status === 255 || status === null) return fail("contact-lost", `Contact with ${name} was lost${heard ? " in the middle of its answer" : ""}${because(stderr)}.`);
if (/sudo: (?:a password is required|a terminal is required|sorry)|is not (?:allowed to|in the sudoers)/i.test(stderr)) return fail("agent-missing", `sudo on ${name} does not let ${target.address.user} run the agent.`, `Set it up again with ${(0, 
_domain_errors_how_to_install__WEBPACK_IMPORTED_MODULE_1__.v)(name)}.`);
if (!heard && (status === 127 || status === 126 || /command not found|No such file or directory|Cannot find module/.test(stderr))) return fail("agent-missing", `The agent cannot be started on ${name}${because(stderr)}.`, `Install it with ${(0, 
_domain_errors_how_to_install__WEBPACK_IMPORTED_MODULE_1__.v)(name)}.`);
return fail("agent-protocol", `The agent on ${name} ended with status ${status} and no ${heard ? "result" : "answer"}${because(stderr)}.`, 'Check it there with "grind-to-prod-agent status".');
}
function fingerprint(stderr) {
const sent = /SHA256:[A-Za-z0-9+/]{43}/.exec(stderr)?.[0];
return sent === void 0 ? "" : `, ${sent},`;
}
function because(stderr) {
return stderr.trim() === "" ? "" : ` (${lastLine(stderr)})`;
}
function lastLine(stderr) {
return (0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_2__.h)(stderr.trim().split("\n").at(-1)?.trim() ?? "", 300);
}
const connectFailures = [ {
code: "unreachable",
pattern: /Could not resolve hostname/,
explain: (where, {address: address}) => ({
message: `The name ${address.host} of ${where} cannot be resolved: name resolution on this machine failed.`,
hint: "Check the address in grind-to-prod.yml and this machine's DNS."
})
}, {
code: "unreachable",
pattern: /Connection refused/,
explain: where => ({
message: `${where} refuses the TCP connection.`,
hint: "Check that sshd is running, that the port is right, and that no firewall rejects the connection."
})
}, {
code: "unreachable",
pattern: /connect to host .*: (?:Connection timed out|Operation timed out|No route to host|Network is unreachable|Host is down)/,
explain: where => ({
message: `${where} does not answer the TCP connection.`,
hint: "Check that the host is up, and that there is no firewall in between."
})
}, {
code: "host-key-mismatch",
pattern: /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key verification failed|No .* host key is known|Host key .* revoked/i,
explain: (where, {name: name}, stderr) => ({
message: `The host key of ${where}${fingerprint(stderr)} is not the one that grind-to-prod.yml pins: it is another host, or its key was changed. Nothing was sent.`,
hint: `Compare it with /etc/ssh/ssh_host_*_key.pub on the host itself, and change hosts.${name}.hostKey only if you know why it differs.`
})
}, {
code: "host-key-mismatch",
pattern: /no matching host key type found/,
explain: (where, {name: name}) => ({
message: `${where} offers no host key of the type that grind-to-prod.yml pins.`,
hint: `Change hosts.${name}.hostKey to a key from /etc/ssh/ssh_host_*_key.pub on the host.`
})
}, {
code: "authentication-failed",
pattern: /UNPROTECTED PRIVATE KEY FILE|bad permissions/,
explain: where => ({
message: `ssh does not use the deploy key for ${where}, because other users can read its file.`,
hint: 'Run "chmod 600" on it.'
})
}, {
code: "authentication-failed",
pattern: /error in libcrypto|invalid format|incorrect passphrase/i,
explain: where => ({
message: `The deploy key for ${where} cannot be read.`,
hint: "Give a complete private key in OpenSSH's format, without a passphrase, including its last line end."
})
}, {
code: "authentication-failed",
pattern: /Permission denied|Too many authentication failures|No more authentication methods/,
explain: (where, {address: address, name: name}) => ({
message: `${where} does not accept the key for the user ${address.user}: authentication failed.`,
hint: `Give a deploy key that it knows, or add this one with ${(0, _domain_errors_how_to_install__WEBPACK_IMPORTED_MODULE_1__.v)(name)}.`
})
}, {
code: "unreachable",
pattern: /kex_exchange_identification|banner exchange|Connection (?:closed|reset) by/,
explain: where => ({
message: `${where} accepts the TCP connection but closes it before ssh starts.`,
hint: "Check that sshd runs there (and nothing else on the port), and that it does not limit new connections (MaxStartups, fail2ban)."
})
} ];
}),

};
