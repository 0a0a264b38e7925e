import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-5448.js';
import { modules as shared2 } from './shared-8399.js';
import { modules as shared3 } from './shared-26857.js';
export const id = 3970;
export const ids = [3970,7499];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 3970: // build/js/verbs/host-install.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
hostInstall: () => hostInstall
});
var find_host = __webpack_require__(85670);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var read_limited = __webpack_require__(55463);
var grammar = __webpack_require__(36407);
var public_url = __webpack_require__(70320);
var secret_parameter = __webpack_require__(8399);
__webpack_require__(26857);
var signers = __webpack_require__(86233);
// CONCATENATED MODULE: ./build/js/domain/installation/keys.js
function parseDeployKeys(file, text) {
refusePrivate(file, text);
return significantLines(text).map(line => {
const key = grammar.OC.safeParse(line.split(/\s+/, 2).join(" "));
if (key.success) return key.data;
throw new errors.dz("key-invalid", `${file} is not an OpenSSH public key ("ssh-ed25519 AAAA\u2026 comment").`, {
hint: "Give the .pub file of the deploy key."
});
});
}
function parseNixKeys(file, text) {
refusePrivate(file, text);
return significantLines(text).flatMap(line => line.split(/\s+/)).map(word => {
const key = grammar.Nd.safeParse(word);
if (key.success) return key.data;
throw new errors.dz("key-invalid", `${file} is not a Nix public key ("name:base64" of 32 bytes).`, {
hint: 'Derive it from the secret key with "nix key convert-secret-to-public".'
});
});
}
function checkAllowedSigners(file, text) {
refusePrivate(file, text);
const {problems: problems} = (0, signers.pD)(text);
if (problems.length > 0) throw new errors.dz("key-invalid", `${file} cannot be used as allowed_signers: ${problems.join(" ")}`);
return text;
}
function checkSubstituters(substituters) {
return substituters.map(address => {
if (!URL.canParse(address)) throw new errors.dz("invalid-option", `The substituter is ${(0, 
quote.h)(address)}, but must be a URL, such as https://cache.example.`);
const {username: username, password: password} = new URL(address);
if (username === "" && password === "" && (0, secret_parameter.s)(address) === void 0) return address;
throw new errors.dz("invalid-option", `The substituter ${(0, public_url.x6)(address)} contains a user or a secret, and every user on the host can read the policy.`, {
hint: "Put the credentials into the netrc-file of the host's nix.conf."
});
});
}
function significantLines(text) {
return text.split("\n").map(line => line.trim()).filter(line => line !== "" && !line.startsWith("#"));
}
function refusePrivate(file, text) {
if (/-----BEGIN|^[^\s:]+:[A-Za-z0-9+/]{86}==$/m.test(text)) throw new errors.dz("key-invalid", `${file} contains a private key, which must not leave this machine.`, {
hint: "Give the public key."
});
}
var policy = __webpack_require__(5448);
var installation_request = __webpack_require__(14337);
var messages = __webpack_require__(35430);
var fingerprint = __webpack_require__(19592);
var run_as_admin = __webpack_require__(34321);
// CONCATENATED MODULE: ./build/js/verbs/host-install.js
async function hostInstall(options, context) {
const request = await requestOf(options);
const input = node => ({
...request,
node: node
});
return (0, run_as_admin.a)(options, {
verb: "install",
input: input,
result: installation_request.k,
dryRun: request.dryRun
}, context);
}
async function requestOf(options) {
const {config: config, hostName: hostName, deployKeyFiles: deployKeyFiles, nixKeyFiles: nixKeyFiles, allowedSignersFile: allowedSignersFile, substituters: substituters = [], dryRun: dryRun = false} = options;
const {machineId: machineId} = (0, find_host.m)(config, hostName);
const keys = async (files, parse) => (await Promise.all(files.map(async file => parse(file, await readKeys(file))))).flat();
return {
protocol: messages.WP,
application: config.application,
user: (0, run_as_admin.f)(options),
deployKeys: await keys(deployKeyFiles, parseDeployKeys),
...options.readKeyFiles === void 0 ? {} : {
readKeys: await keys(options.readKeyFiles, parseDeployKeys)
},
trustedPublicKeys: await keys(nixKeyFiles, parseNixKeys),
substituters: checkSubstituters(substituters),
allowedSigners: allowedSignersFile === void 0 ? null : checkAllowedSigners(allowedSignersFile, await readKeys(allowedSignersFile)),
minimumSignatures: options.minimumSignatures ?? null,
...options.fingerprintKeyFile === void 0 ? {} : {
fingerprintKey: await readFingerprintKey(options.fingerprintKeyFile)
},
policy: (0, policy.U)(config, hostName),
...machineId === void 0 ? {} : {
machineId: machineId
},
dryRun: dryRun
};
}
async function readFingerprintKey(file) {
const key = (0, fingerprint.RN)(await readKeys(file));
if (key !== void 0) return key.toString("hex");
throw new errors.dz("key-invalid", `The file ${(0, quote.h)(file)} is not a fingerprint key.`, {
hint: 'Create one with "openssl rand -hex 32".'
});
}
const KEYS_LIMIT_BYTES = 256 * 1024;
async function readKeys(file) {
const text = await (0, read_limited.t)(file, KEYS_LIMIT_BYTES).catch(cause => {
throw new errors.dz("file-unreadable", `The key file ${(0, quote.h)(file)} cannot be read.`, {
cause: cause
});
});
if (text === void 0) throw new errors.dz("file-unreadable", `There is no key file ${(0, 
quote.h)(file)}.`);
return text;
}
}),

};
