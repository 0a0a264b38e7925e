import { modules as shared0 } from './shared-79191.js';
export const id = 611;
export const ids = [611];
export const modules = {
...shared0,


/***/ 7685: // build/js/domain/errors/how-to-install.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ howToInstall)
/* harmony export */ });
/** How a host gets its agent, its policy and its keys: for the end of a sentence after "with". */
function howToInstall(host) {
    return `"grind-to-prod host install${host === undefined ? '' : ` ${host}`}" (on NixOS, with services.grind-to-prod of its configuration)`;
}


/***/ }),

/***/ 23925: // build/js/tools/ssh/commands.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ disconnectCommand),
/* harmony export */   Xj: () => (/* binding */ remoteScriptCommand),
/* harmony export */   _i: () => (/* binding */ checkConnectionCommand),
/* harmony export */   iE: () => (/* binding */ sessionCommand),
/* harmony export */   mj: () => (/* binding */ connectCommand)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20405);

/**
 * Connects, authenticates, and leaves the connection in the background for the sessions. Status 0 once it stands. With less
 * to log, ssh does not say why two sides could not agree on a key.
 */
function connectCommand(configFile) {
    return {
        argv: ['ssh', '-F', configFile, '-o', 'LogLevel=INFO', '-N', '-f', '--', _config_js__WEBPACK_IMPORTED_MODULE_0__/* .SSH_ALIAS */ .mr],
        effect: 'read',
        timeout: CONNECT_LIMIT_MILLISECONDS,
    };
}
/** A connection that neither stands nor fails in this time never will; ssh's own limit does not cover what follows the TCP connect. */
const CONNECT_LIMIT_MILLISECONDS = 60_000;
/**
 * One session: runs these words on the host. The host's sshd joins them with spaces and gives them to the forced command,
 * or else to the user's shell, so every word must be one that no shell reads otherwise.
 */
function sessionCommand(configFile, words, effect) {
    const odd = words.find((word) => !/^[A-Za-z0-9._/=@:-]+$/.test(word));
    if (odd !== undefined)
        throw new TypeError(`${JSON.stringify(odd)} cannot be a word of a remote command`);
    return { argv: ['ssh', '-F', configFile, '--', _config_js__WEBPACK_IMPORTED_MODULE_0__/* .SSH_ALIAS */ .mr, ...words], effect };
}
/** Runs a script in the remote user's shell. Only for an administrator, and only with a script that is a constant of this program. */
function remoteScriptCommand(configFile, script, effect) {
    return { argv: ['ssh', '-F', configFile, '--', _config_js__WEBPACK_IMPORTED_MODULE_0__/* .SSH_ALIAS */ .mr, script], effect };
}
/** Asks whether the connection stands: status 0 when it does. Asking also keeps one that nothing else uses. */
function checkConnectionCommand(configFile) {
    return { argv: ['ssh', '-F', configFile, '-O', 'check', '--', _config_js__WEBPACK_IMPORTED_MODULE_0__/* .SSH_ALIAS */ .mr], effect: 'read', timeout: 5000 };
}
/** Closes the connection with all its sessions. */
function disconnectCommand(configFile) {
    return { argv: ['ssh', '-F', configFile, '-O', 'exit', '--', _config_js__WEBPACK_IMPORTED_MODULE_0__/* .SSH_ALIAS */ .mr], effect: 'read', timeout: 5000 };
}


/***/ }),

/***/ 20405: // build/js/tools/ssh/config.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ knownHosts),
/* harmony export */   K4: () => (/* binding */ sshFiles),
/* harmony export */   ds: () => (/* binding */ FOLDER_LIMIT),
/* harmony export */   mr: () => (/* binding */ SSH_ALIAS),
/* harmony export */   xJ: () => (/* binding */ sshConfig)
/* harmony export */ });
/** The name by which our configuration knows the one host that it is for. */
const SSH_ALIAS = 'grind-to-prod-host';
/** The files of a connection in this folder. Names are short: a socket's path may have 104 bytes, of which ssh wants 17 for itself. */
function sshFiles(folder) {
    return {
        config: `${folder}/config`,
        knownHosts: `${folder}/known_hosts`,
        control: `${folder}/c`,
        identity: `${folder}/identity`,
        agent: `${folder}/agent`,
    };
}
/** The longest folder in which the control socket still fits. */
const FOLDER_LIMIT = 104 - 1 - 17 - '/c'.length;
/**
 * The whole of ssh's configuration: with `-F`, neither the user's nor the machine's own is read. Every name that is
 * written here has been checked by a grammar that has no spaces, quotes or percent signs.
 */
function sshConfig(options) {
    const settings = [...whereTo(options), ...whoWeAre(options), ...connection(options), ...fixed];
    return [`Host ${SSH_ALIAS}`, ...settings.map(([key, value]) => `  ${key} ${value}`), ''].join('\n');
}
/** Who the host is: the pinned key and nothing else. No trust on first use, no learning of further keys. */
function whereTo({ address, hostKey, files }) {
    return [
        ['HostName', address.host],
        ['User', address.user],
        ['Port', address.port],
        ['HostKeyAlias', SSH_ALIAS],
        ['HostKeyAlgorithms', hostKeyAlgorithms(hostKey)],
        ['UserKnownHostsFile', files.knownHosts],
        ['GlobalKnownHostsFile', '/dev/null'],
        ['StrictHostKeyChecking', 'yes'],
        ['UpdateHostKeys', 'no'],
        ['CheckHostIP', 'no'],
        ['VerifyHostKeyDNS', 'no'],
        ['KnownHostsCommand', 'none'],
        ['CanonicalizeHostname', 'no'],
    ];
}
/** Who we are: one key file, or the agent's keys. */
function whoWeAre({ identity, files }) {
    return [
        ['PreferredAuthentications', 'publickey'],
        ['IdentityFile', identity === 'file' ? files.identity : 'none'],
        ['IdentityAgent', identity === 'agent' ? files.agent : 'none'],
        ['IdentitiesOnly', identity === 'file' ? 'yes' : 'no'],
        ['AddKeysToAgent', 'no'],
        ['BatchMode', 'yes'],
    ];
}
/** One connection; each verb is a session over it. It ends by itself when this program is killed. */
function connection({ files }) {
    return [
        ['ControlMaster', 'auto'],
        ['ControlPath', files.control],
        ['ControlPersist', 30],
        ['ConnectTimeout', 15],
        ['ConnectionAttempts', 1],
        ['ServerAliveInterval', 5],
        ['ServerAliveCountMax', 4],
    ];
}
const fixed = [
    // Nothing else passes, in either direction.
    ['ForwardAgent', 'no'],
    ['ForwardX11', 'no'],
    ['ClearAllForwardings', 'yes'],
    ['Tunnel', 'no'],
    ['PermitLocalCommand', 'no'],
    ['ProxyCommand', 'none'],
    ['ProxyJump', 'none'],
    ['RequestTTY', 'no'],
    ['EscapeChar', 'none'],
    // Packs are compressed already. Processors have AES built in: a gigabyte takes 1.9 s, with ssh's own first choice 3.9 s.
    ['Ciphers', '^aes256-gcm@openssh.com'],
    ['Compression', 'no'],
    ['LogLevel', 'ERROR'],
];
/** The known_hosts line for the pinned key. */
function knownHosts(hostKey) {
    return `${SSH_ALIAS} ${hostKey}\n`;
}
/** Without this ssh would take whichever of the host's keys it likes best, and call the pinned one missing. */
function hostKeyAlgorithms(hostKey) {
    const type = hostKey.split(' ')[0];
    // One RSA key serves several signature algorithms; the one with SHA-1 is no longer safe.
    return type === 'ssh-rsa' ? 'rsa-sha2-512,rsa-sha2-256' : type;
}


/***/ }),

/***/ 60611: // build/js/tools/ssh/connection.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ closeAbandoned),
/* harmony export */   e: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7191);
/* harmony import */ var _files_own_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87097);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23925);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20405);
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76579);
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










/** Connects to a host whose key is known. Throws InputError `file-unreadable` for a key that cannot be used, and HostError for the hop that failed. */
async function connect(options, runner) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const target = { name: options.name, address: options.address };
        const stack = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const folder = stack.use(await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .ownFolder */ .vY)(temporaryFolder(), LABEL));
        const files = (0,_config_js__WEBPACK_IMPORTED_MODULE_7__/* .sshFiles */ .K4)(folder.path);
        const identity = await linkIdentity(options, files);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(files.config, (0,_config_js__WEBPACK_IMPORTED_MODULE_7__/* .sshConfig */ .xJ)({ address: options.address, hostKey: options.hostKey, identity, files }), { mode: 0o600 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(files.knownHosts, (0,_config_js__WEBPACK_IMPORTED_MODULE_7__/* .knownHosts */ .BF)(options.hostKey), { mode: 0o600 });
        stack.defer(async () => void (await runner.run((0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .disconnectCommand */ .I5)(files.config))));
        const result = await runner.run((0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .connectCommand */ .mj)(files.config));
        if (result.status !== 0)
            throw (0,_diagnose_js__WEBPACK_IMPORTED_MODULE_8__/* .connectFailure */ .v)(target, result);
        const open = stack.move();
        return { target, configFile: files.config, [Symbol.asyncDispose]: () => open.disposeAsync() };
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
/**
 * Closes the connections that processes which were killed have left, and removes their files: else each would stand until it has
 * been idle for half a minute.
 */
async function closeAbandoned(runner) {
    for (const folder of await (0,_files_own_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .abandonedFolders */ .Ab)(temporaryFolder(), LABEL)) {
        await runner.run((0,_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .disconnectCommand */ .I5)((0,_config_js__WEBPACK_IMPORTED_MODULE_7__/* .sshFiles */ .K4)(folder).config));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
const LABEL = 'g2p';
/** Temporary files' usual place, unless its path is too long for a socket or has characters that ssh reads otherwise. */
function temporaryFolder() {
    const folder = (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
    // The folder's own name: label, process id, start and randomness.
    const room = _config_js__WEBPACK_IMPORTED_MODULE_7__/* .FOLDER_LIMIT */ .ds - '/g2p-4194304-99999999999-01234567'.length;
    return /^[A-Za-z0-9/._-]+$/.test(folder) && folder.length <= room ? folder : '/tmp';
}
async function linkIdentity({ identityFile, environment }, files) {
    if (identityFile !== undefined) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(identityFile);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK).catch((cause) => {
            throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('file-unreadable', `The key file ${(0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .h)(identityFile)} cannot be read.`, {
                hint: 'Give the private key whose public half is installed on the host.',
                cause,
            });
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(path, files.identity);
        return 'file';
    }
    const agent = environment['SSH_AUTH_SOCK'];
    if (agent === undefined || agent === '') {
        throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .dz('key-missing', 'There is no key to connect with.', {
            hint: 'Give one with --identity-file FILE, or load it into an ssh-agent (SSH_AUTH_SOCK).',
        });
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(agent), files.agent);
    return 'agent';
}


/***/ }),

/***/ 76579: // build/js/tools/ssh/diagnose.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ sessionFailure),
/* harmony export */   v: () => (/* binding */ connectFailure)
/* harmony export */ });
/* harmony import */ var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _domain_errors_how_to_install__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7685);
/* harmony import */ var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);



/** Why no connection came about: which hop failed, and what to do. */
function connectFailure(target, { status, stderr }) {
    const { host, port, user } = target.address;
    const where = `${target.name} (${user}@${host} port ${port})`;
    const found = connectFailures.find(({ pattern }) => pattern.test(stderr));
    if (found !== undefined) {
        const { message, hint } = found.explain(where, target, stderr);
        return new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh(found.code, message, { host: target.name, hint, cause: stderr });
    }
    const said = status === null ? 'no answer in time' : lastLine(stderr);
    return new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh('unreachable', `No ssh connection to ${where}: ${said}.`, {
        host: target.name,
        hint: "Try again, and look at sshd's log on the host.",
        cause: stderr,
    });
}
/**
 * Why a session ended without the agent's last word. Status 255 is ssh's own, any other comes from the host. `heard` says
 * whether the agent had begun to speak.
 */
function sessionFailure(target, { status, stderr }, heard) {
    const { name } = target;
    const fail = (code, message, hint) => new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_0__/* .HostError */ .dh(code, message, { host: name, hint, cause: stderr });
    if (status === 255 || status === null) {
        return fail('contact-lost', `Contact with ${name} was lost${heard ? ' in the middle of its answer' : ''}${because(stderr)}.`);
    }
    if (/sudo: (?:a password is required|a terminal is required|sorry)|is not (?:allowed to|in the sudoers)/i.test(stderr)) {
        return fail('agent-missing', `sudo on ${name} does not let ${target.address.user} run the agent.`, `Set it up again with ${(0,_domain_errors_how_to_install__WEBPACK_IMPORTED_MODULE_1__/* .howToInstall */ .v)(name)}.`);
    }
    if (!heard && (status === 127 || status === 126 || /command not found|No such file or directory|Cannot find module/.test(stderr))) {
        return fail('agent-missing', `The agent cannot be started on ${name}${because(stderr)}.`, `Install it with ${(0,_domain_errors_how_to_install__WEBPACK_IMPORTED_MODULE_1__/* .howToInstall */ .v)(name)}.`);
    }
    return fail('agent-protocol', `The agent on ${name} ended with status ${status} and no ${heard ? 'result' : 'answer'}${because(stderr)}.`, 'Look at it there with "grind-to-prod-agent status".');
}
function fingerprint(stderr) {
    const sent = /SHA256:[A-Za-z0-9+/]{43}/.exec(stderr)?.[0];
    return sent === undefined ? '' : `, ${sent},`;
}
function because(stderr) {
    return stderr.trim() === '' ? '' : ` (${lastLine(stderr)})`;
}
function lastLine(stderr) {
    return (0,_domain_errors_quote__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(stderr.trim().split('\n').at(-1)?.trim() ?? '', 300);
}
/** In order: the first that fits. The texts are OpenSSH's own (8.4 to 10); it does not translate them. */
const connectFailures = [
    {
        code: 'unreachable',
        pattern: /Could not resolve hostname/,
        explain: (where, { address }) => ({
            message: `The name ${address.host} of ${where} cannot be resolved: name resolution on this machine failed.`,
            hint: "Check the address in grind-to-prod.yml and this machine's DNS.",
        }),
    },
    {
        code: 'unreachable',
        pattern: /Connection refused/,
        explain: (where) => ({
            message: `${where} refuses the TCP connection: nothing listens there.`,
            hint: 'Check that sshd is running, and that the port is right.',
        }),
    },
    {
        code: 'unreachable',
        pattern: /connect to host .*: (?:Connection timed out|Operation timed out|No route to host|Network is unreachable|Host is down)/,
        explain: (where) => ({
            message: `${where} does not answer the TCP connection.`,
            hint: 'Check that the host is up, and that no firewall stands between.',
        }),
    },
    {
        code: 'host-key-mismatch',
        pattern: /REMOTE HOST IDENTIFICATION HAS CHANGED|Host key verification failed|No .* host key is known|Host key .* revoked/i,
        explain: (where, { name }, stderr) => ({
            message: `The host key of ${where}${fingerprint(stderr)} is not the one that grind-to-prod.yml pins: it is another host, or its key was changed. Nothing was sent.`,
            hint: `Compare it with /etc/ssh/ssh_host_*_key.pub on the host itself, and mend hosts.${name}.hostKey only if you know why it changed.`,
        }),
    },
    {
        code: 'host-key-mismatch',
        pattern: /no matching host key type found/,
        explain: (where, { name }) => ({
            message: `${where} offers no host key of the type that grind-to-prod.yml pins.`,
            hint: `Mend hosts.${name}.hostKey with a key from /etc/ssh/ssh_host_*_key.pub on the host.`,
        }),
    },
    {
        code: 'authentication-failed',
        pattern: /UNPROTECTED PRIVATE KEY FILE|bad permissions/,
        explain: (where) => ({
            message: `ssh does not use the deploy key for ${where}, because others may read its file.`,
            hint: 'Run "chmod 600" on it.',
        }),
    },
    {
        code: 'authentication-failed',
        pattern: /error in libcrypto|invalid format|incorrect passphrase/i,
        explain: (where) => ({
            message: `The deploy key for ${where} cannot be read.`,
            hint: "Give a private key in OpenSSH's format, without a passphrase, whole to its last line end.",
        }),
    },
    {
        code: 'authentication-failed',
        pattern: /Permission denied|Too many authentication failures|No more authentication methods/,
        explain: (where, { address, name }) => ({
            message: `${where} does not accept the key for the user ${address.user}: authentication failed.`,
            hint: `Give a deploy key that it knows, or add this one with ${(0,_domain_errors_how_to_install__WEBPACK_IMPORTED_MODULE_1__/* .howToInstall */ .v)(name)}.`,
        }),
    },
    {
        code: 'unreachable',
        pattern: /kex_exchange_identification|banner exchange|Connection (?:closed|reset) by/,
        explain: (where) => ({
            message: `${where} accepts the TCP connection but closes it before ssh has begun.`,
            hint: 'Check that sshd runs there (and not something else), and that it does not turn away new connections (MaxStartups, fail2ban).',
        }),
    },
];


/***/ }),

};
