export const modules = {

/***/ 19592: // build/js/domain/snapshot/fingerprint.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
RN: () => parseFingerprintKey,
Rz: () => variableFingerprint,
dV: () => fingerprintKeyId,
gu: () => FINGERPRINT_KEY_FILE,
hC: () => fileFingerprint
});
var node_crypto$0 = __webpack_require__(77598);
var manifest_canonical_js$1 = __webpack_require__(53795);
const FINGERPRINT_KEY_FILE = "/etc/grind-to-prod/fingerprint.key";
function parseFingerprintKey(text) {
const digits = /^([0-9a-f]{64})\n?$/.exec(text)?.[1];
return digits === void 0 ? void 0 : Buffer.from(digits, "hex");
}
function fingerprintKeyId(key) {
return keyed(key, [ "key" ]).slice(0, 16);
}
function variableFingerprint(key, application, {name, value}) {
return keyed(key, [ "variable", application, name, value ]);
}
function fileFingerprint(key, application, sha256) {
return keyed(key, [ "file", application, sha256 ]);
}
function keyed(key, words) {
return (0, node_crypto$0.createHmac)("sha256", key).update((0, 
manifest_canonical_js$1.d)(words)).digest("hex").slice(0, 32);
}
}),

/***/ 10687: // build/js/verbs/host-install.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
hostInstall: () => hostInstall,
x: () => readKeys
});
var node_path$0 = __webpack_require__(76760);
var domain_config_find_host$1 = __webpack_require__(85670);
var domain_config_released_unit$2 = __webpack_require__(85118);
var domain_errors_errors$3 = __webpack_require__(8136);
var domain_errors_quote$13 = __webpack_require__(7191);
var tools_files_read_limited$4 = __webpack_require__(55463);
var domain_installation_keys$5 = __webpack_require__(85754);
var domain_installation_policy$6 = __webpack_require__(5448);
var domain_installation_request$7 = __webpack_require__(14337);
var domain_installation_paths$8 = __webpack_require__(5160);
var domain_installation_stored_program$9 = __webpack_require__(12424);
var domain_protocol_agent_program$12 = __webpack_require__(29772);
var domain_snapshot_fingerprint$10 = __webpack_require__(19592);
var steps_agent_run_as_admin$11 = __webpack_require__(31579);
async function hostInstall(options, context) {
const request = await requestOf(options);
requireSeparateKeys(request);
if (request.proposed !== void 0) requireSeparateKeys(request.proposed);
const input = program => ({
...request,
...program
});
const {dryRun} = request;
return (0, steps_agent_run_as_admin$11.a)(options, {
verb: "install",
input,
result: domain_installation_request$7.k,
dryRun,
unknown: notYetKnown
}, context);
}
function notYetKnown({node, storedAgent}) {
const roots = [ (0, domain_installation_stored_program$9.kM)(node), storedAgent ].map(path => (0, 
node_path$0.join)(domain_installation_paths$8.Qp, (0, 
node_path$0.basename)(path)));
return {
items: roots.map(item => ({
item,
action: "create",
difference: "keeps it from being collected\n"
})),
machineId: "",
notes: [ "The host has no Node yet, so what else would change is known only once the agent can run there." ]
};
}
function requireSeparateKeys({deployKeys = [], allowedSigners}) {
const both = deployKeys.find(key => allowedSigners?.includes(key) === true);
if (both === void 0) return;
throw new domain_errors_errors$3.dz("key-in-use", `The deploy key ${both.slice(0, 40)}\u2026 is in allowed_signers too, so that one stolen key could release anything.`, {
hint: "Create another key for one of the two."
});
}
async function requestOf(options) {
const {config, hostName, deployKeyFiles, nixKeyFiles, allowedSignersFile, substituters = [], dryRun = false} = options;
const {machineId} = (0, domain_config_find_host$1.findHost)(config, hostName);
const keys = async (files, parse) => (await Promise.all(files.map(async file => parse(file, await readKeys(file))))).flat();
return {
protocol: domain_protocol_agent_program$12.W,
application: config.application,
user: (0, steps_agent_run_as_admin$11.f)(options),
...deployKeyFiles === void 0 ? {} : {
deployKeys: await keys(deployKeyFiles, domain_installation_keys$5.RZ)
},
...options.readKeyFiles === void 0 ? {} : {
readKeys: await keys(options.readKeyFiles, domain_installation_keys$5.RZ)
},
...nixKeyFiles === void 0 ? {} : {
trustedPublicKeys: await keys(nixKeyFiles, domain_installation_keys$5.v0)
},
substituters: (0, domain_installation_keys$5.gf)(substituters),
allowedSigners: allowedSignersFile === void 0 ? null : (0, domain_installation_keys$5.M9)(allowedSignersFile, await readKeys(allowedSignersFile)),
minimumSignatures: options.minimumSignatures ?? null,
...options.minimumApprovals === void 0 ? {} : {
minimumApprovals: options.minimumApprovals
},
...options.emergencyCountersignHours === void 0 ? {} : {
emergencyCountersignHours: options.emergencyCountersignHours
},
...options.fingerprintKeyFile === void 0 ? {} : {
fingerprintKey: await readFingerprintKey(options.fingerprintKeyFile)
},
policy: (0, domain_installation_policy$6.U)(config, hostName),
...options.sharedUnits === true ? {
sharedUnits: true
} : {},
...retentionOf(config),
...options.proposed === void 0 ? {} : {
proposed: await proposedOf(options.proposed)
},
...options.unitFolder === void 0 ? {} : {
unitFiles: await unitFilesIn(options.unitFolder, (0, domain_config_released_unit$2.PH)(config.units))
},
...machineId === void 0 ? {} : {
machineId
},
dryRun
};
}
function retentionOf({keep, keepDays}) {
if (keep === void 0 && keepDays === void 0) return {};
return {
retention: {
...keep === void 0 ? {} : {
keep
},
...keepDays === void 0 ? {} : {
keepDays
}
}
};
}
async function proposedOf({deployKey, nixKey, allowedSigners}) {
return {
...deployKey === void 0 ? {} : {
deployKeys: (0, domain_installation_keys$5.RZ)(deployKey, await readKeys(deployKey))
},
...nixKey === void 0 ? {} : {
trustedPublicKeys: (0, domain_installation_keys$5.v0)(nixKey, await readKeys(nixKey))
},
...allowedSigners === void 0 ? {} : {
allowedSigners: (0, domain_installation_keys$5.M9)(allowedSigners, await readKeys(allowedSigners))
}
};
}
const UNIT_LIMIT_BYTES = 64 * 1024;
async function unitFilesIn(folder, units) {
const texts = await Promise.all(units.map(unit => (0, tools_files_read_limited$4.t)((0, 
node_path$0.join)(folder, unit), UNIT_LIMIT_BYTES)));
return units.flatMap((unit, index) => texts[index] === void 0 ? [] : [ {
unit,
text: texts[index]
} ]);
}
async function readFingerprintKey(file) {
const key = (0, domain_snapshot_fingerprint$10.RN)(await readKeys(file));
if (key !== void 0) return key.toString("hex");
throw new domain_errors_errors$3.dz("key-invalid", `The file ${(0, 
domain_errors_quote$13.hD)(file)} is not a fingerprint key.`, {
hint: 'Create one with "openssl rand -hex 32".'
});
}
const KEYS_LIMIT_BYTES = 256 * 1024;
async function readKeys(file) {
const text = await (0, tools_files_read_limited$4.t)(file, KEYS_LIMIT_BYTES).catch(cause => {
throw new domain_errors_errors$3.dz("file-unreadable", `The key file ${(0, 
domain_errors_quote$13.hD)(file)} cannot be read.`, {
cause
});
});
if (text === void 0) throw new domain_errors_errors$3.dz("file-unreadable", `There is no key file ${(0, 
domain_errors_quote$13.hD)(file)}.`);
return text;
}
}),

/***/ 85754: // build/js/domain/installation/keys.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
M9: () => checkAllowedSigners,
RZ: () => parseDeployKeys,
gf: () => checkSubstituters,
v0: () => parseNixKeys
});
var config_grammar_js$0 = __webpack_require__(36407);
var errors_errors_js$1 = __webpack_require__(8136);
var errors_quote_js$6 = __webpack_require__(7191);
var secrets_public_url_js$7 = __webpack_require__(70320);
var secrets_secret_parameter_js$2 = __webpack_require__(8399);
__webpack_require__(26857);
var trust_signers_js$4 = __webpack_require__(86233);
var login_key_js$5 = __webpack_require__(72983);
function parseDeployKeys(file, text) {
refusePrivate(file, text);
return keyLines(file, text).map(line => {
const key = login_key_js$5._.safeParse(line.split(/\s+/, 2).join(" "));
if (key.success) return key.data;
throw new errors_errors_js$1.dz("key-invalid", `${file} is not an OpenSSH public key ("ssh-ed25519 AAAA\u2026 comment"), or not a complete one.`, {
hint: "Give the .pub file of the deploy key."
});
});
}
function parseNixKeys(file, text) {
refusePrivate(file, text);
return keyLines(file, text).flatMap(line => line.split(/\s+/)).map(word => {
const key = config_grammar_js$0.Nd.safeParse(word);
if (key.success) return key.data;
throw new errors_errors_js$1.dz("key-invalid", `${file} is not a Nix public key ("name:base64" of 32 bytes).`, {
hint: 'Derive it from the secret key with "nix key convert-secret-to-public".'
});
});
}
function checkAllowedSigners(file, text) {
refusePrivate(file, text);
const {problems} = (0, trust_signers_js$4.pD)(text);
if (problems.length > 0) throw new errors_errors_js$1.dz("key-invalid", `${file} cannot be used as allowed_signers: ${problems.join(" ")}`);
return text;
}
function checkSubstituters(substituters) {
return substituters.map(address => {
if (!URL.canParse(address)) throw new errors_errors_js$1.dz("invalid-option", `The substituter is ${(0, 
errors_quote_js$6.hD)(address)}, but must be a URL, such as https://cache.example.`);
const {username, password} = new URL(address);
if (username === "" && password === "" && (0, secrets_secret_parameter_js$2.s)(address) === void 0) return address;
throw new errors_errors_js$1.dz("invalid-option", `The substituter ${(0, 
secrets_public_url_js$7.x6)(address)} contains a user or a secret, and every user on the host can read the policy.`, {
hint: "Put the credentials into the netrc-file of the host's nix.conf."
});
});
}
function keyLines(file, text) {
const lines = text.split("\n").map(line => line.trim());
const control = lines.findIndex(line => (0, trust_signers_js$4.aQ)(line));
if (control !== -1) throw new errors_errors_js$1.dz("key-invalid", `${file} has a control character in line ${control + 1}.`, {
hint: "Remove it."
});
const keys = lines.filter(line => line !== "" && !line.startsWith("#"));
if (keys.length > 0) return keys;
throw new errors_errors_js$1.dz("key-invalid", `${file} has no public key.`, {
hint: "Give a file with the public key."
});
}
function refusePrivate(file, text) {
if (/-----BEGIN|^[^\s:]+:[A-Za-z0-9+/]{86}==$/m.test(text)) throw new errors_errors_js$1.dz("key-invalid", `${file} contains a private key, which must not leave this machine.`, {
hint: "Give the public key."
});
}
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

/***/ 87231: // build/js/steps/init/scan-host.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => scanHost
});
var config_address = __webpack_require__(49462);
var grammar = __webpack_require__(36407);
var wire = __webpack_require__(1137);
// CONCATENATED MODULE: ./build/js/domain/init/scanned-keys.js
const preferred = [ "ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "ssh-rsa" ];
function parseScanned(stdout) {
const keys = stdout.split("\n").flatMap(line => {
const parsed = grammar.OC.safeParse(line.trim().split(/\s+/).slice(1, 3).join(" "));
return line.startsWith("#") || !parsed.success ? [] : [ parsed.data ];
});
return [ ...new Set(keys) ].toSorted((left, right) => rank(left) - rank(right)).map(key => ({
key,
fingerprint: (0, wire.yy)(Buffer.from(key.split(" ")[1], "base64"))
}));
}
function rank(key) {
return preferred.indexOf(key.split(" ")[0]);
}
var answered = __webpack_require__(51949);
// CONCATENATED MODULE: ./build/js/tools/ssh/keyscan.js
function keyscanCommand({host, port}) {
return {
argv: [ "ssh-keyscan", "-T", "10", "-p", String(port), "-t", "ed25519,ecdsa,rsa", "--", host ],
effect: "read",
timeout: 6e4
};
}
// CONCATENATED MODULE: ./build/js/steps/init/scan-host.js
async function scanHost(address, runner) {
const place = (0, config_address.o)(address);
if (place === void 0) return [];
return parseScanned((await (0, answered.o)(runner, keyscanCommand(place))).stdout);
}
}),

/***/ 93583: // build/js/steps/signing/find-nix-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => findNixKey,
x: () => howToSign
});
var external_node_os_ = __webpack_require__(48161);
// CONCATENATED MODULE: ./build/js/domain/trust/public-nix-key.js
const PRINT_NIX_KEY = "sudo sh -c 'nix key convert-secret-to-public < SECRET-KEY-FILE' > nix.pub";
var nix_key_name = __webpack_require__(64315);
var probe_signing = __webpack_require__(53760);
var known_keys = __webpack_require__(5830);
// CONCATENATED MODULE: ./build/js/steps/signing/find-nix-key.js
async function findNixKey(files, runner) {
const probe = await (0, probe_signing.u)(runner);
if ("failed" in probe) return {
key: void 0,
notes: [ `This machine cannot build: nix reports ${probe.failed}.` ],
steps: []
};
if (probe.signatures.length === 0) return {
key: void 0,
notes: [ `The Nix daemon of this machine does not sign what it builds, and no host accepts that. ${howToSign((0, 
external_node_os_.hostname)())}` ],
steps: [ makeItSign((0, external_node_os_.hostname)()), "grind-to-prod init" ]
};
const key = await (0, probe_signing.K)(probe, await (0, known_keys.H)(files, runner), runner);
if (key !== void 0) return {
key,
notes: [],
steps: []
};
const names = probe.signatures.map(nix_key_name.W).join(", ");
const steps = [ PRINT_NIX_KEY.replace("> nix.pub", "> ../nix.pub"), "grind-to-prod init --nix-key ../nix.pub" ];
const todo = `Write it with "${steps[0]}", and run "${steps[1]}".`;
return {
key,
notes: [ `This machine's Nix signs with ${names}, whose public key was not found. ${todo}` ],
steps
};
}
function howToSign(host) {
return `Run: ${makeItSign(host)}`;
}
function makeItSign(host) {
const name = `${host.replaceAll(/[^A-Za-z0-9.-]/g, "-")}-1`;
const script = [ `nix-store --generate-binary-cache-key ${name} /etc/nix/grind-to-prod.secret /etc/nix/grind-to-prod.pub`, 'echo "secret-key-files = /etc/nix/grind-to-prod.secret" >>/etc/nix/nix.conf', "systemctl restart nix-daemon" ].join(" && ");
return `sudo sh -c '${script}'`;
}
}),

/***/ 5830: // build/js/steps/signing/known-keys.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => knownNixKeys
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_installation_keys$2 = __webpack_require__(85754);
var tools_files_read_limited$3 = __webpack_require__(55463);
var tools_nix_show_config$4 = __webpack_require__(46984);
var tools_run_answered$5 = __webpack_require__(51949);
const KEYS_LIMIT_BYTES = 64 * 1024;
const NIX_FOLDER = "/etc/nix";
async function knownNixKeys(files, runner, folder = NIX_FOLDER) {
const beside = (await (0, node_fs_promises$0.readdir)(folder).catch(() => [])).filter(name => name.endsWith(".pub")).map(name => (0, 
node_path$1.join)(folder, name));
const named = await Promise.all([ ...files, ...beside ].map(file => keysOf(file)));
const {status, stdout} = await (0, tools_run_answered$5.o)(runner, tools_nix_show_config$4.ng);
const trusted = status === 0 ? (0, tools_nix_show_config$4.Sb)(stdout).trustedPublicKeys : [];
return [ ...new Set([ ...named.flat(), ...trusted ]) ];
}
async function keysOf(file) {
const text = await (0, tools_files_read_limited$3.t)(file, KEYS_LIMIT_BYTES).catch(() => {});
if (text === void 0) return [];
try {
return (0, domain_installation_keys$2.v0)(file, text);
} catch {
return [];
}
}
}),

/***/ 53760: // build/js/steps/signing/probe-signing.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
u: () => probeSigning,
K: () => signerOf
});
var external_node_crypto_ = __webpack_require__(77598);
var store_path = __webpack_require__(94362);
var nix_key_name = __webpack_require__(64315);
var path_info = __webpack_require__(81532);
var error_text = __webpack_require__(82082);
var limits = __webpack_require__(28410);
// CONCATENATED MODULE: ./build/js/tools/nix/probe-build.js
function probeBuildCommand(nonce) {
const expression = `derivation {\n    name = "grind-to-prod-probe";\n    system = builtins.currentSystem;\n    builder = "builtin:buildenv";\n    derivations = "";\n    manifest = "/dev/null";\n    allowSubstitutes = false;\n    preferLocalBuild = true;\n    nonce = "${nonce}";\n  }`;
return {
argv: [ "nix-build", "--no-out-link", "--expr", expression ],
effect: "read",
timeout: limits.jc
};
}
function verifySignatureCommand(path, publicKey) {
return {
argv: [ "nix", "store", "verify", "--extra-experimental-features", "nix-command", "--no-contents", "--sigs-needed", "1", "--option", "trusted-public-keys", publicKey, "--", path ],
effect: "read",
timeout: limits.AO
};
}
var answered = __webpack_require__(51949);
// CONCATENATED MODULE: ./build/js/steps/signing/probe-signing.js
async function probeSigning(runner) {
const {status, stdout, stderr} = await (0, answered.o)(runner, probeBuildCommand((0, 
external_node_crypto_.randomBytes)(16).toString("hex")));
const path = store_path.qd.safeParse(stdout.trim());
if (status !== 0 || !path.success) return {
failed: (0, error_text.kc)(stderr)
};
const asked = await (0, answered.o)(runner, (0, path_info.zQ)([ path.data ], {
closure: false
}));
if (asked.status !== 0) return {
failed: (0, error_text.kc)(asked.stderr)
};
const [info] = (0, path_info.Ff)(asked.stdout);
return {
path: path.data,
signatures: info?.signatures ?? []
};
}
async function signerOf({path, signatures}, publicKeys, runner) {
const names = new Set(signatures.map(nix_key_name.W));
for (const key of publicKeys) if (names.has((0, nix_key_name.W)(key)) && (await (0, 
answered.o)(runner, verifySignatureCommand(path, key))).status === 0) return key;
return;
}
}),

};
