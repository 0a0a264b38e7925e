import { modules as shared0 } from './shared-19592.js';
export const id = 2889;
export const ids = [2889,687];
export const modules = {
...shared0,


/***/ 72889: // build/js/verbs/host-keys.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
hostKeys: () => hostKeys
});
var find_host = __webpack_require__(85670);
var schemas = __webpack_require__(26921);
var grammar = __webpack_require__(36407);
var agent_program = __webpack_require__(29772);
var trust_signers = __webpack_require__(86233);
__webpack_require__(1137);
var login_key = __webpack_require__(72983);
const names = schemas.YOg(schemas.YjP().max(16384)).max(64).default([]);
const keyChangeSchema = schemas.rej({
protocol: schemas.euz(agent_program.W),
application: grammar.Jq,
user: schemas.YjP().regex(/^[a-z_][a-z0-9_-]{0,31}$/),
add: schemas.rej({
deploy: schemas.YOg(login_key._).max(64).default([]),
read: schemas.YOg(login_key._).max(64).default([]),
nix: schemas.YOg(grammar.Nd).max(64).default([]),
signers: schemas.YjP().max(trust_signers.lF).default("")
}),
remove: schemas.rej({
deploy: names,
read: names,
nix: names,
signers: names
}),
machineId: grammar.GA.optional(),
dryRun: schemas.zMY()
});
var keys = __webpack_require__(85754);
var installation_request = __webpack_require__(14337);
var run_as_admin = __webpack_require__(31579);
var host_install = __webpack_require__(10687);
// CONCATENATED MODULE: ./build/js/verbs/host-keys.js
const none = {
deploy: [],
read: [],
nix: [],
signers: []
};
async function hostKeys(options, context) {
const {config, hostName, change, keys, dryRun, at} = options;
const {machineId} = (0, find_host.findHost)(config, hostName);
const request = keyChangeSchema.parse({
protocol: agent_program.W,
application: config.application,
user: (0, run_as_admin.f)(options),
add: change === "add" ? await added(keys, at) : {},
remove: change === "remove" ? await removed(keys, at) : none,
...machineId === void 0 ? {} : {
machineId
},
dryRun
});
return (0, run_as_admin.a)(options, {
verb: "keys",
input: () => request,
result: installation_request.k,
dryRun
}, context);
}
async function added({deploy, read, nix, signers}, at) {
const linesOf = linesAt(at);
return {
deploy: await linesOf(deploy, keys.RZ),
read: await linesOf(read, keys.RZ),
nix: await linesOf(nix, keys.v0),
signers: (await linesOf(signers, (file, text) => [ (0, keys.M9)(file, text) ])).join("\n")
};
}
async function removed({deploy, read, nix, signers}, at) {
const linesOf = linesAt(at);
return {
deploy: await linesOf(deploy, keys.RZ, isFingerprint),
read: await linesOf(read, keys.RZ, isFingerprint),
nix: await linesOf(nix, keys.v0, isNixKeyName),
signers: await linesOf(signers, signerKeys, isFingerprint)
};
}
function signerKeys(file, text) {
const {signers, problems} = (0, trust_signers.pD)(text);
return problems.length === 0 ? signers.map(({fingerprint}) => fingerprint) : (0, 
keys.RZ)(file, text);
}
function linesAt(at) {
return async (files, parse, isKey = () => false) => {
const read = (files ?? []).map(async file => isKey(file) ? [ file ] : parse(file, await (0, 
host_install.x)(at(file))));
return (await Promise.all(read)).flat();
};
}
function isFingerprint(name) {
return /^SHA256:[A-Za-z0-9+/]{43}$/.test(name);
}
function isNixKeyName(name) {
return /^[A-Za-z0-9.-]+-[0-9]+$/.test(name);
}
}),

};
