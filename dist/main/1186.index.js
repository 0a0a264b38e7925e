import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-51949.js';
import { modules as shared2 } from './shared-99289.js';
import { modules as shared3 } from './shared-8511.js';
import { modules as shared4 } from './shared-19592.js';
export const id = 1186;
export const ids = [1186];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


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
const todo = `Write it with "${PRINT_NIX_KEY}", and give its file with --nix-key.`;
return {
key,
notes: [ `This machine's Nix signs with ${names}, whose public key was not found. ${todo}` ],
steps: [ PRINT_NIX_KEY.replace("> nix.pub", "> ../nix.pub"), "grind-to-prod init --nix-key ../nix.pub" ]
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
