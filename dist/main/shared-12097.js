export const modules = {

/***/ 12097: // build/js/cli/agent-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => agentFile,
P: () => distFolder
});
var node_fs$0 = __webpack_require__(73024);
var node_path$1 = __webpack_require__(76760);
var node_process$2 = __webpack_require__(1708);
function distFolder() {
return (0, node_path$1.dirname)((0, node_fs$0.realpathSync)(node_process$2.argv[1]));
}
function agentFile() {
return (0, node_path$1.join)(distFolder(), "agent.js");
}
}),

/***/ 5160: // build/js/domain/installation/paths.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BG: () => INCOMING,
HS: () => AGENT_LAUNCHER,
Qp: () => AGENT_ROOTS,
SG: () => AUTHORIZED_KEYS_FILE,
W: () => DEPLOY_HOME
});
const AGENT_LAUNCHER = "/usr/local/bin/grind-to-prod-agent";
const AGENT_ROOTS = "/nix/var/nix/gcroots/grind-to-prod-agent";
const INCOMING = "incoming-";
const DEPLOY_HOME = "/var/lib/grind-to-prod/deploy";
const AUTHORIZED_KEYS_FILE = `${DEPLOY_HOME}/.ssh/authorized_keys`;
}),

/***/ 40940: // build/js/domain/config/source-locations.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_F: () => rememberPlaces,
ek: () => placesOf,
wz: () => atField
});
var errors_errors_js$0 = __webpack_require__(8136);
const locations = new WeakMap;
function rememberPlaces(config, locate) {
locations.set(config, locate);
}
function placesOf(config, path, message) {
const locate = locations.get(config);
return locate === void 0 ? [] : [ {
...locate(path),
message
} ];
}
function atField(config, path) {
return error => {
if (!(error instanceof errors_errors_js$0.c8)) throw error;
throw new errors_errors_js$0.c8(error.code, error.message, {
hint: error.hint,
cause: error.cause,
places: placesOf(config, path, error.text)
});
};
}
}),

/***/ 62314: // build/js/tools/nix/internal-log.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hz: () => resultTypes,
aC: () => ERROR_LEVEL,
bT: () => activityTypes,
wz: () => parseLogLine
});
var zod$0 = __webpack_require__(26921);
const activityTypes = {
copyPath: 100,
fileTransfer: 101,
copyPaths: 103,
builds: 104,
build: 105
};
const resultTypes = {
buildLogLine: 101,
progress: 105
};
const id = zod$0.aig();
const fields = zod$0.YOg(zod$0.KCZ([ zod$0.YjP(), zod$0.aig() ])).default([]);
const lineSchema = zod$0.gMt("action", [ zod$0.Ikc({
action: zod$0.euz("start"),
id,
type: zod$0.aig(),
fields
}), zod$0.Ikc({
action: zod$0.euz("stop"),
id
}), zod$0.Ikc({
action: zod$0.euz("result"),
id,
type: zod$0.aig(),
fields
}), zod$0.Ikc({
action: zod$0.euz("msg"),
level: zod$0.aig(),
msg: zod$0.YjP()
}) ]);
const ERROR_LEVEL = 0;
function parseLogLine(line) {
if (!line.startsWith("@nix ")) return;
try {
return lineSchema.safeParse(JSON.parse(line.slice("@nix ".length))).data;
} catch {
return;
}
}
}),

/***/ 53346: // build/js/tools/nix/require-daemon.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
c: () => requireDaemon
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_nix_daemon$1 = __webpack_require__(18869);
var internal_log_js$2 = __webpack_require__(62314);
function requireDaemon(argv, {status, stderr}) {
if (status === 0) return;
const error = errorsOf(stderr).find(domain_errors_nix_daemon$1.vT);
if (error !== void 0) throw new domain_errors_errors$0.Qd(argv, {
status,
stderr: error
});
}
function errorsOf(stderr) {
const texts = stderr.split("\n").flatMap(text => {
const line = (0, internal_log_js$2.wz)(text);
if (line === void 0) return [ text ];
return line.action === "msg" && line.level === internal_log_js$2.aC ? [ line.msg ] : [];
});
return (0, domain_errors_nix_daemon$1.ig)(texts.join("\n"));
}
}),

/***/ 46984: // build/js/tools/nix/show-config.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Sb: () => parseTrust,
js: () => parseSubstituters,
ng: () => showConfigCommand
});
var zod$2 = __webpack_require__(26921);
var run_limits_js$1 = __webpack_require__(28410);
var run_read_json_js$0 = __webpack_require__(2785);
const showConfigCommand = {
argv: [ "nix", "config", "show", "--extra-experimental-features", "nix-command", "--json" ],
effect: "read",
timeout: run_limits_js$1.vq
};
const substitutersSchema = zod$2.Ikc({
substituters: zod$2.Ikc({
value: zod$2.YOg(zod$2.YjP())
})
});
function parseSubstituters(stdout) {
return (0, run_read_json_js$0.V)([ "nix", "config" ], substitutersSchema, stdout).substituters.value;
}
const trustSchema = zod$2.Ikc({
"require-sigs": zod$2.Ikc({
value: zod$2.zMY()
}),
"trusted-users": zod$2.Ikc({
value: zod$2.YOg(zod$2.YjP())
}),
substituters: zod$2.Ikc({
value: zod$2.YOg(zod$2.YjP())
}),
"trusted-public-keys": zod$2.Ikc({
value: zod$2.YOg(zod$2.YjP())
})
});
function parseTrust(stdout) {
const settings = (0, run_read_json_js$0.V)([ "nix", "config" ], trustSchema, stdout);
return {
requireSigs: settings["require-sigs"].value,
trustedUsers: settings["trusted-users"].value,
substituters: settings.substituters.value,
trustedPublicKeys: settings["trusted-public-keys"].value
};
}
}),

/***/ 49830: // build/js/tools/nix/version.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F6: () => parseConfigurationFiles,
Hn: () => nixVersionCommand,
Oh: () => fetchesLfs,
fr: () => LFS_SINCE,
mS: () => nixFilesCommand,
p_: () => parseNixVersion
});
const nixVersionCommand = {
argv: [ "nix", "--version" ],
effect: "read",
timeout: 1e4
};
const nixFilesCommand = {
...nixVersionCommand,
argv: [ "nix", "--version", "--verbose" ]
};
function parseConfigurationFiles(stdout) {
const [, system = ""] = /^System configuration file: (.+)$/m.exec(stdout) ?? [];
const [, users = ""] = /^User configuration files: (.+)$/m.exec(stdout) ?? [];
return [ system, ...users.split(":") ].filter(file => file !== "");
}
const LFS_SINCE = "2.27";
function fetchesLfs(stdout) {
const [, major, minor] = /^(\d+)\.(\d+)/.exec(parseNixVersion(stdout)) ?? [];
return !/lix/i.test(stdout) && major !== void 0 && (Number(major) > 2 || Number(major) === 2 && Number(minor) >= 27);
}
function parseNixVersion(stdout) {
return /^nix \(.*\) (\S{1,64})$/m.exec(stdout)?.[1] ?? "";
}
}),

/***/ 92851: // build/js/tools/git/status.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => parseStatus,
y: () => statusCommand
});
var git_js$0 = __webpack_require__(13909);
function statusCommand(root) {
return (0, git_js$0.QT)(root, [ "status", "--porcelain=v1", "-z", "--untracked-files=all", "--ignore-submodules=none", "--no-renames" ]);
}
function parseStatus(stdout) {
return stdout.split("\0").filter(entry => entry !== "").map(entry => entry.slice(3));
}
}),

};
