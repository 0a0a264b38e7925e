export const modules = {

/***/ 85754: // build/js/domain/installation/keys.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M9: () => checkAllowedSigners,
RZ: () => parseDeployKeys,
gf: () => checkSubstituters,
v0: () => parseNixKeys
});
var _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7191);
var _secrets_public_url_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70320);
var _secrets_secret_parameter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8399);
__webpack_require__(26857);
var _trust_signers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86233);
function parseDeployKeys(file, text) {
refusePrivate(file, text);
return significantLines(text).map(line => {
const key = _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__.OC.safeParse(line.split(/\s+/, 2).join(" "));
if (key.success) return key.data;
throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz("key-invalid", `${file} is not an OpenSSH public key ("ssh-ed25519 AAAA\u2026 comment").`, {
hint: "Give the .pub file of the deploy key."
});
});
}
function parseNixKeys(file, text) {
refusePrivate(file, text);
return significantLines(text).flatMap(line => line.split(/\s+/)).map(word => {
const key = _config_grammar_js__WEBPACK_IMPORTED_MODULE_0__.Nd.safeParse(word);
if (key.success) return key.data;
throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz("key-invalid", `${file} is not a Nix public key ("name:base64" of 32 bytes).`, {
hint: 'Derive it from the secret key with "nix key convert-secret-to-public".'
});
});
}
function checkAllowedSigners(file, text) {
refusePrivate(file, text);
const {problems: problems} = (0, _trust_signers_js__WEBPACK_IMPORTED_MODULE_4__.pD)(text);
if (problems.length > 0) throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz("key-invalid", `${file} cannot be used as allowed_signers: ${problems.join(" ")}`);
return text;
}
function checkSubstituters(substituters) {
return substituters.map(address => {
if (!URL.canParse(address)) throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz("invalid-option", `The substituter is ${(0, 
_errors_quote_js__WEBPACK_IMPORTED_MODULE_5__.h)(address)}, but must be a URL, such as https://cache.example.`);
const {username: username, password: password} = new URL(address);
if (username === "" && password === "" && (0, _secrets_secret_parameter_js__WEBPACK_IMPORTED_MODULE_2__.s)(address) === void 0) return address;
throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz("invalid-option", `The substituter ${(0, 
_secrets_public_url_js__WEBPACK_IMPORTED_MODULE_6__.x6)(address)} contains a user or a secret, and every user on the host can read the policy.`, {
hint: "Put the credentials into the netrc-file of the host's nix.conf."
});
});
}
function significantLines(text) {
return text.split("\n").map(line => line.trim()).filter(line => line !== "" && !line.startsWith("#"));
}
function refusePrivate(file, text) {
if (/-----BEGIN|^[^\s:]+:[A-Za-z0-9+/]{86}==$/m.test(text)) throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_1__.dz("key-invalid", `${file} contains a private key, which must not leave this machine.`, {
hint: "Give the public key."
});
}
}),

/***/ 10687: // build/js/verbs/host-install.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
hostInstall: () => hostInstall,
x: () => readKeys
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _domain_config_find_host__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85670);
var _domain_config_released_unit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85118);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7191);
var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55463);
var _domain_installation_keys__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85754);
var _domain_installation_policy__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5448);
var _domain_installation_request__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14337);
var _domain_installation_paths__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5160);
var _domain_installation_stored_program__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12424);
var _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49326);
var _domain_snapshot_fingerprint__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19592);
var _steps_agent_run_as_admin__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(31579);
async function hostInstall(options, context) {
const request = await requestOf(options);
requireSeparateKeys(request);
if (request.proposed !== void 0) requireSeparateKeys(request.proposed);
const input = program => ({
...request,
...program
});
const {dryRun: dryRun} = request;
return (0, _steps_agent_run_as_admin__WEBPACK_IMPORTED_MODULE_12__.a)(options, {
verb: "install",
input: input,
result: _domain_installation_request__WEBPACK_IMPORTED_MODULE_7__.k,
dryRun: dryRun,
unknown: notYetKnown
}, context);
}
function notYetKnown({node: node, storedAgent: storedAgent}) {
const roots = [ (0, _domain_installation_stored_program__WEBPACK_IMPORTED_MODULE_9__.kM)(node), storedAgent ].map(path => (0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.join)(_domain_installation_paths__WEBPACK_IMPORTED_MODULE_8__.Qp, (0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)));
return {
items: roots.map(item => ({
item: item,
action: "create",
difference: "keeps it from being collected\n"
})),
machineId: "",
notes: [ "The host has no Node yet, so what else would change is known only once the agent can run there." ]
};
}
function requireSeparateKeys({deployKeys: deployKeys = [], allowedSigners: allowedSigners}) {
const both = deployKeys.find(key => allowedSigners?.includes(key) === true);
if (both === void 0) return;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.dz("key-in-use", `The deploy key ${both.slice(0, 40)}\u2026 is in allowed_signers too, so that one stolen key could release anything.`, {
hint: "Create another key for one of the two."
});
}
async function requestOf(options) {
const {config: config, hostName: hostName, deployKeyFiles: deployKeyFiles, nixKeyFiles: nixKeyFiles, allowedSignersFile: allowedSignersFile, substituters: substituters = [], dryRun: dryRun = false} = options;
const {machineId: machineId} = (0, _domain_config_find_host__WEBPACK_IMPORTED_MODULE_1__.m)(config, hostName);
const keys = async (files, parse) => (await Promise.all(files.map(async file => parse(file, await readKeys(file))))).flat();
return {
protocol: _domain_protocol_messages__WEBPACK_IMPORTED_MODULE_10__.WP,
application: config.application,
user: (0, _steps_agent_run_as_admin__WEBPACK_IMPORTED_MODULE_12__.f)(options),
...deployKeyFiles === void 0 ? {} : {
deployKeys: await keys(deployKeyFiles, _domain_installation_keys__WEBPACK_IMPORTED_MODULE_5__.RZ)
},
...options.readKeyFiles === void 0 ? {} : {
readKeys: await keys(options.readKeyFiles, _domain_installation_keys__WEBPACK_IMPORTED_MODULE_5__.RZ)
},
...nixKeyFiles === void 0 ? {} : {
trustedPublicKeys: await keys(nixKeyFiles, _domain_installation_keys__WEBPACK_IMPORTED_MODULE_5__.v0)
},
substituters: (0, _domain_installation_keys__WEBPACK_IMPORTED_MODULE_5__.gf)(substituters),
allowedSigners: allowedSignersFile === void 0 ? null : (0, _domain_installation_keys__WEBPACK_IMPORTED_MODULE_5__.M9)(allowedSignersFile, await readKeys(allowedSignersFile)),
minimumSignatures: options.minimumSignatures ?? null,
...options.minimumApprovals === void 0 ? {} : {
minimumApprovals: options.minimumApprovals
},
...options.fingerprintKeyFile === void 0 ? {} : {
fingerprintKey: await readFingerprintKey(options.fingerprintKeyFile)
},
policy: (0, _domain_installation_policy__WEBPACK_IMPORTED_MODULE_6__.U)(config, hostName),
...retentionOf(config),
...options.proposed === void 0 ? {} : {
proposed: await proposedOf(options.proposed)
},
...options.unitFolder === void 0 ? {} : {
unitFiles: await unitFilesIn(options.unitFolder, (0, _domain_config_released_unit__WEBPACK_IMPORTED_MODULE_2__.PH)(config.units))
},
...machineId === void 0 ? {} : {
machineId: machineId
},
dryRun: dryRun
};
}
function retentionOf({keep: keep, keepDays: keepDays}) {
if (keep === void 0 && keepDays === void 0) return {};
return {
retention: {
...keep === void 0 ? {} : {
keep: keep
},
...keepDays === void 0 ? {} : {
keepDays: keepDays
}
}
};
}
async function proposedOf({deployKey: deployKey, nixKey: nixKey, allowedSigners: allowedSigners}) {
return {
...deployKey === void 0 ? {} : {
deployKeys: (0, _domain_installation_keys__WEBPACK_IMPORTED_MODULE_5__.RZ)(deployKey, await readKeys(deployKey))
},
...nixKey === void 0 ? {} : {
trustedPublicKeys: (0, _domain_installation_keys__WEBPACK_IMPORTED_MODULE_5__.v0)(nixKey, await readKeys(nixKey))
},
...allowedSigners === void 0 ? {} : {
allowedSigners: (0, _domain_installation_keys__WEBPACK_IMPORTED_MODULE_5__.M9)(allowedSigners, await readKeys(allowedSigners))
}
};
}
const UNIT_LIMIT_BYTES = 64 * 1024;
async function unitFilesIn(folder, units) {
const texts = await Promise.all(units.map(unit => (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_4__.t)((0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, unit), UNIT_LIMIT_BYTES)));
return units.flatMap((unit, index) => texts[index] === void 0 ? [] : [ {
unit: unit,
text: texts[index]
} ]);
}
async function readFingerprintKey(file) {
const key = (0, _domain_snapshot_fingerprint__WEBPACK_IMPORTED_MODULE_11__.RN)(await readKeys(file));
if (key !== void 0) return key.toString("hex");
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.dz("key-invalid", `The file ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_13__.h)(file)} is not a fingerprint key.`, {
hint: 'Create one with "openssl rand -hex 32".'
});
}
const KEYS_LIMIT_BYTES = 256 * 1024;
async function readKeys(file) {
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_4__.t)(file, KEYS_LIMIT_BYTES).catch(cause => {
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.dz("file-unreadable", `The key file ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_13__.h)(file)} cannot be read.`, {
cause: cause
});
});
if (text === void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.dz("file-unreadable", `There is no key file ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_13__.h)(file)}.`);
return text;
}
}),

};
