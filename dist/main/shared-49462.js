export const modules = {

/***/ 49462: // build/js/domain/config/address.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
o: () => parseAddress
});
var errors_errors_js$0 = __webpack_require__(8136);
var errors_quote_js$2 = __webpack_require__(7191);
var grammar_js$1 = __webpack_require__(36407);
function parseAddress(address) {
const [, user, host, port] = /^([^@]+)@(.+?)(?::([0-9]{1,5}))?$/.exec(grammar_js$1.oL.safeParse(address).data ?? "") ?? [];
if (address === "local") return;
const number = port === void 0 ? 22 : Number(port);
if (user === void 0 || host === void 0 || number < 1 || number > 65535) throw new errors_errors_js$0.dz("config-invalid", `The address ${(0, 
errors_quote_js$2.hD)(address)} must be "local" or user@host, with :port (1 to 65535) if it is not 22.`);
return {
user,
host: host.replace(/^\[|\]$/g, ""),
port: number
};
}
}),

/***/ 85670: // build/js/domain/config/find-host.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => hostsOfRole,
findHost: () => findHost
});
var errors_errors_js$0 = __webpack_require__(8136);
var errors_nearest_js$1 = __webpack_require__(65041);
var errors_quote_js$2 = __webpack_require__(7191);
function findHost(config, name) {
const host = Object.hasOwn(config.hosts, name) ? config.hosts[name] : void 0;
if (host !== void 0) return host;
const known = Object.keys(config.hosts);
const word = (0, errors_nearest_js$1.nearest)(name, known);
const named = known.length === 0 ? "no hosts" : known.join(", ");
const hint = word === void 0 ? `The configuration names ${named}.` : `Did you mean ${word}?`;
throw new errors_errors_js$0.dz("unknown-host", `There is no host ${(0, 
errors_quote_js$2.hD)(name)}.`, {
hint
});
}
function hostsOfRole({hosts}, role) {
return Object.keys(hosts).filter(name => hosts[name]?.role === role);
}
}),

/***/ 61448: // build/js/domain/config/host-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => authorityOf
});
const MARKER = "@cert-authority ";
function authorityOf(hostKey) {
return hostKey.startsWith(MARKER) ? hostKey.slice(MARKER.length) : void 0;
}
}),

/***/ 4004: // build/js/domain/config/pinned-hosts.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
pinnedHostLines: () => pinnedHostLines
});
var address_js$0 = __webpack_require__(49462);
var host_key_js$1 = __webpack_require__(61448);
function pinnedHostLines({hosts}) {
const all = Object.entries(hosts).map(([name, {address, hostKey}]) => ({
name,
hostKey,
inAddress: nameInAddress(address)
}));
return all.flatMap(({name, hostKey, inAddress}) => {
if (hostKey === void 0 || (0, host_key_js$1.v)(hostKey) !== void 0) return [];
const isOfAnother = all.some(other => other.name !== name && (sameName(other.name, inAddress) || sameName(other.inAddress, inAddress)));
const names = new Set([ name, ...inAddress === void 0 || isOfAnother ? [] : [ inAddress ] ]);
return [ `${[ ...names ].join(",")} ${hostKey}` ];
});
}
function nameInAddress(address) {
return (0, address_js$0.o)(address)?.host;
}
function sameName(left, right) {
return left !== void 0 && right !== void 0 && left.toLowerCase() === right.toLowerCase();
}
}),

/***/ 3520: // build/js/steps/config/pinned-host-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
pinnedHostKeyOf: () => pinnedHostKeyOf
});
var domain_config_host_key$3 = __webpack_require__(61448);
var domain_config_find_host$0 = __webpack_require__(85670);
var domain_errors_errors$1 = __webpack_require__(8136);
var read_js$2 = __webpack_require__(69841);
async function pinnedHostKeyOf(directory, hostName) {
const {hostKey} = (0, domain_config_find_host$0.findHost)(await (0, 
read_js$2.readConfig)(directory), hostName);
if (hostKey !== void 0 && (0, domain_config_host_key$3.v)(hostKey) !== void 0) throw new domain_errors_errors$1.dz("host-key-missing", `grind-to-prod.yml pins a certificate authority for ${hostName}, which does not sign records.`, {
hint: "Give the file of the host's public key instead."
});
if (hostKey !== void 0) return hostKey;
throw new domain_errors_errors$1.dz("host-key-missing", `The host ${hostName} has no hostKey in grind-to-prod.yml.`, {
hint: "Give the file of its public key instead."
});
}
}),

/***/ 72983: // build/js/domain/installation/login-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
_: () => loginKeySchema
});
var config_grammar_js$0 = __webpack_require__(36407);
var trust_whole_key_js$1 = __webpack_require__(43319);
const loginKeySchema = config_grammar_js$0.OC.refine(isWhole, "must be a complete public key, of the type that its line gives");
function isWhole(line) {
const [type = "", base64 = ""] = line.split(" ");
return (0, trust_whole_key_js$1.R)(type, base64) !== void 0;
}
}),

/***/ 54760: // build/js/domain/transfer/base-schema.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BS: () => transferSchema,
I3: () => LEAST_BASE_NAR_BYTES,
r9: () => BASE_LIMITS
});
var zod$1 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
const BASE_LIMITS = {
paths: 1e4,
candidates: 3,
asked: 1024,
codecs: 16,
codecName: 32
};
const LEAST_BASE_NAR_BYTES = 32 * 1024;
const baseCandidateSchema = zod$1.rej({
path: closure_store_path_js$0.qd,
narHash: closure_store_path_js$0.LN,
narSize: zod$1.aig().int().nonnegative()
});
const missingWithBasesSchema = zod$1.rej({
path: closure_store_path_js$0.qd,
candidates: zod$1.YOg(baseCandidateSchema).min(1).max(BASE_LIMITS.candidates)
});
const transferSchema = zod$1.rej({
format: zod$1.aig().int().positive(),
codecs: zod$1.YOg(zod$1.YjP().max(BASE_LIMITS.codecName)).max(BASE_LIMITS.codecs),
bases: zod$1.YOg(missingWithBasesSchema).max(BASE_LIMITS.paths)
});
}),

/***/ 13185: // build/js/steps/config/pinned-hosts.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
pinnedHostsIn: () => pinnedHostsIn
});
var node_path$0 = __webpack_require__(76760);
var domain_config_schema$1 = __webpack_require__(21325);
var domain_config_pinned_hosts$2 = __webpack_require__(4004);
var domain_errors_errors$3 = __webpack_require__(8136);
var domain_report_event$4 = __webpack_require__(59786);
var read_js$5 = __webpack_require__(69841);
async function pinnedHostsIn(directory, {reporter}) {
try {
const lines = (0, domain_config_pinned_hosts$2.pinnedHostLines)(await (0, 
read_js$5.readConfig)(directory));
return lines.length === 0 ? void 0 : {
file: (0, node_path$0.join)(directory, domain_config_schema$1.CONFIG_FILE),
text: lines.map(line => `${line}\n`).join("")
};
} catch (error) {
if (!(error instanceof domain_errors_errors$3.dz)) throw error;
if (error.code !== "config-missing") (0, domain_report_event$4.warn)(reporter, `The keys of hosts were not read: ${error.message}`);
return;
}
}
}),

/***/ 31739: // build/js/tools/ssh/key-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => describeKeyFile
});
var domain_trust_wire$0 = __webpack_require__(1137);
function describeKeyFile(text) {
const type = publicPattern.exec(text.trimStart())?.[1];
if (type !== void 0) return {
kind: type.includes("-cert-v") ? "certificate" : "public",
hasPassphrase: false,
isSecurityKey: type.startsWith("sk-")
};
const [, label, content = ""] = armourPattern.exec(text) ?? [];
if (label === void 0) return {
kind: "unknown",
hasPassphrase: false,
isSecurityKey: false
};
if (label !== "OPENSSH PRIVATE KEY") return {
kind: "private",
hasPassphrase: label.startsWith("ENCRYPTED") || /^Proc-Type:.*ENCRYPTED/m.test(content),
isSecurityKey: false
};
return {
kind: "private",
...openSshHead(Buffer.from(content.replaceAll(/\s/g, ""), "base64"))
};
}
const publicPattern = /^((?:ssh|ecdsa|sk)-[a-z0-9@.-]+) AAAA/;
const armourPattern = /-----BEGIN ((?:OPENSSH |RSA |EC |ENCRYPTED )?PRIVATE KEY)-----([^]*?)-----END /;
const MAGIC_BYTES = "openssh-key-v1\0".length;
function openSshHead(bytes) {
const cipher = (0, domain_trust_wire$0.Se)(bytes.subarray(MAGIC_BYTES));
let rest = bytes.subarray(MAGIC_BYTES);
for (let strings = 0; strings < 3; strings += 1) rest = rest.subarray(4 + ((0, domain_trust_wire$0.Se)(rest)?.length ?? 0));
const type = (0, domain_trust_wire$0.Se)((0, domain_trust_wire$0.Se)(rest.subarray(4)) ?? Buffer.alloc(0));
return {
hasPassphrase: cipher !== void 0 && cipher.toString("latin1") !== "none",
isSecurityKey: type?.toString("latin1").startsWith("sk-") === true
};
}
}),

/***/ 14483: // build/js/steps/agent/first-program.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
x: () => firstProgram
});
function firstProgram(runner) {
const {promise: begun, resolve: end} = Promise.withResolvers();
const run = command => {
const result = runner.run(command);
end();
return result;
};
return {
runner: {
...runner,
run,
start: command => runner.start(command)
},
begun,
end
};
}
}),

/***/ 26187: // build/js/steps/agent/reach.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
connectAhead: () => connectAhead,
pinnedHops: () => pinnedHops,
reachHost: () => reachHost,
sshHost: () => sshHost
});
var domain_config_address$0 = __webpack_require__(49462);
var domain_config_find_host$1 = __webpack_require__(85670);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_report_event$3 = __webpack_require__(59786);
var tools_ssh_connection$4 = __webpack_require__(38020);
var domain_errors_catalogue$5 = __webpack_require__(6966);
var first_program_js$6 = __webpack_require__(14483);
async function reachHost(options, context) {
const {runner, reporter} = context;
const {hostName: host, ahead} = options;
const connection = connectOptions(options);
return (0, domain_report_event$3.xe)(reporter, {
phase: "connect",
host
}, () => ahead?.take(host) ?? (0, tools_ssh_connection$4.e)(connection, runner));
}
async function connectAhead(options, context) {
const ending = new AbortController;
const first = (0, first_program_js$6.x)(context.runner);
const connecting = (async () => (0, tools_ssh_connection$4.e)({
...connectOptions(options),
signal: ending.signal
}, first.runner))();
connecting.catch(first.end);
await first.begun;
let isTaken = false;
return {
take(hostName) {
if (isTaken || hostName !== options.hostName) return;
isTaken = true;
return connecting;
},
giveUp: () => ending.abort(),
async [Symbol.asyncDispose]() {
if (isTaken) return;
ending.abort();
await connecting.then(connection => connection[Symbol.asyncDispose](), () => {});
}
};
}
function connectOptions({config, hostName: name, identityFile, environment}) {
return {
name,
...sshHost(config, name),
identityFile,
environment
};
}
function sshHost(config, name) {
const host = (0, domain_config_find_host$1.findHost)(config, name);
const address = (0, domain_config_address$0.o)(host.address);
if (address === void 0) throw new domain_errors_errors$2.dz("local-host", `The host ${name} is this machine ("address: local" in grind-to-prod.yml).`, {
hint: "Name a host that is reached by ssh."
});
return {
address,
...pinnedHops(host, name)
};
}
function pinnedHops({hostKey, jump}, name) {
if (hostKey === void 0) throw (0, domain_errors_catalogue$5.e$)(name);
return {
hostKey,
...jump === void 0 ? {} : {
jump: {
address: (0, domain_config_address$0.o)(jump.address),
hostKey: jump.hostKey
}
}
};
}
}),

};
