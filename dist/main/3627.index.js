import { modules as shared0 } from './shared-55463.js';
import { modules as shared1 } from './shared-5448.js';
import { modules as shared2 } from './shared-8399.js';
export const id = 3627;
export const ids = [3627,6738];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 3970: // build/js/verbs/host-install.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hostInstall: () => (/* binding */ hostInstall)
});

// EXTERNAL MODULE: ./build/js/domain/config/find-host.js
var find_host = __webpack_require__(85670);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/tools/files/read-limited.js
var read_limited = __webpack_require__(55463);
// EXTERNAL MODULE: ./build/js/domain/config/grammar.js
var grammar = __webpack_require__(36407);
// EXTERNAL MODULE: ./build/js/domain/secrets/public-url.js
var public_url = __webpack_require__(70320);
// EXTERNAL MODULE: ./build/js/domain/secrets/secret-parameter.js
var secret_parameter = __webpack_require__(8399);
// EXTERNAL MODULE: ./build/js/domain/trust/judgement.js
var judgement = __webpack_require__(26857);
// EXTERNAL MODULE: ./build/js/domain/trust/signers.js
var signers = __webpack_require__(86233);
;// CONCATENATED MODULE: ./build/js/domain/installation/keys.js







/** The public keys in an OpenSSH `.pub` file, without their comments. Throws InputError `key-invalid`, above all for a private key. */
function parseDeployKeys(file, text) {
    refusePrivate(file, text);
    return significantLines(text).map((line) => {
        const key = grammar/* publicKeySchema */.OC.safeParse(line.split(/\s+/, 2).join(' '));
        if (key.success)
            return key.data;
        throw new errors/* InputError */.dz('key-invalid', `${file} is not an OpenSSH public key ("ssh-ed25519 AAAA\u2026 comment").`, {
            hint: 'Give the .pub file of the deploy key.',
        });
    });
}
/** The keys in a file of Nix public keys. Throws InputError `key-invalid`. */
function parseNixKeys(file, text) {
    refusePrivate(file, text);
    return significantLines(text)
        .flatMap((line) => line.split(/\s+/))
        .map((word) => {
        const key = grammar/* nixPublicKeySchema */.Nd.safeParse(word);
        if (key.success)
            return key.data;
        throw new errors/* InputError */.dz('key-invalid', `${file} is not a Nix public key ("name:base64" of 32 bytes).`, {
            hint: 'Make it from the secret one with "nix key convert-secret-to-public".',
        });
    });
}
/** The text of an allowed_signers file, for installing it. Throws InputError `key-invalid` that says what would not work. */
function checkAllowedSigners(file, text) {
    refusePrivate(file, text);
    const { problems } = (0,signers/* parseAllowedSigners */.pD)(text);
    if (problems.length > 0)
        throw new errors/* InputError */.dz('key-invalid', `${file} cannot serve as allowed_signers: ${problems.join(' ')}`);
    return text;
}
/**
 * Refuses an installation after which nobody could ever release: a release needs signatures of more different signers than
 * allowed_signers has. Whom a certificate authority names is not known here. Throws InputError `too-few-signers`.
 */
function requireEnoughSigners(allowedSigners, minimumSignatures) {
    const signers = parseAllowedSigners(allowedSigners).signers.filter(maySignReleases);
    if (signers.some(({ certificateAuthority }) => certificateAuthority))
        return;
    const count = distinctSigners(signers);
    if (count >= minimumSignatures)
        return;
    throw new InputError('too-few-signers', `A release would need signatures by ${minimumSignatures} different signers, and allowed_signers has ${count} who may sign one, so nobody could ever release.`, { hint: 'Add signers, or lower --minimum-signatures.' });
}
/** Substituters for a policy, which everyone on the host may read. Throws InputError `invalid-option` for one with a user or a secret in it. */
function checkSubstituters(substituters) {
    return substituters.map((address) => {
        if (!URL.canParse(address))
            throw new errors/* InputError */.dz('invalid-option', `--substituter is ${(0,quote/* quote */.h)(address)}, but must be a URL, such as https://cache.example.`);
        const { username, password } = new URL(address);
        if (username === '' && password === '' && (0,secret_parameter/* secretParameter */.s)(address) === undefined)
            return address;
        throw new errors/* InputError */.dz('invalid-option', `--substituter ${(0,public_url/* publicUrl */.x6)(address)} is given with a user or a secret, and everyone on the host may read the policy.`, { hint: "Put them into the netrc-file of the host's nix.conf." });
    });
}
function significantLines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
function refusePrivate(file, text) {
    // A Nix secret key has the same form as a public one, but 64 bytes.
    if (/-----BEGIN|^[^\s:]+:[A-Za-z0-9+/]{86}==$/m.test(text)) {
        throw new errors/* InputError */.dz('key-invalid', `${file} holds a private key, which must not leave this machine.`, { hint: 'Give the public one.' });
    }
}

// EXTERNAL MODULE: ./build/js/domain/installation/policy.js
var policy = __webpack_require__(5448);
// EXTERNAL MODULE: ./build/js/domain/installation/request.js
var request = __webpack_require__(14337);
// EXTERNAL MODULE: ./build/js/domain/protocol/messages.js
var messages = __webpack_require__(35430);
// EXTERNAL MODULE: ./build/js/domain/snapshot/fingerprint.js
var fingerprint = __webpack_require__(19592);
// EXTERNAL MODULE: ./build/js/steps/agent/run-as-admin.js + 2 modules
var run_as_admin = __webpack_require__(34321);
;// CONCATENATED MODULE: ./build/js/verbs/host-install.js










/**
 * Makes a host of the configuration one that can be released to, or brings it up to date. The agent's own bundle does the
 * work on the host, as root; here it is only brought there and told what is wanted. Idempotent.
 * Throws InputError for the keys or the configuration, and HostError for what the host lacks.
 */
async function hostInstall(options, context) {
    const wanted = await requestOf(options);
    const input = (node) => ({ ...wanted, node });
    return (0,run_as_admin/* runAgentAsAdmin */.a)(options, { verb: 'install', input, result: request/* installResultSchema */.k, dryRun: wanted.dryRun }, context);
}
async function requestOf(options) {
    const { config, hostName, deployKeyFiles, nixKeyFiles, allowedSignersFile, substituters = [], dryRun = false } = options;
    const { machineId } = (0,find_host/* findHost */.m)(config, hostName);
    const keys = async (files, parse) => (await Promise.all(files.map(async (file) => parse(file, await readKeys(file))))).flat();
    return {
        protocol: messages/* PROTOCOL_VERSION */.WP,
        application: config.application,
        user: (0,run_as_admin/* deployUser */.f)(options),
        deployKeys: await keys(deployKeyFiles, parseDeployKeys),
        ...(options.readKeyFiles === undefined ? {} : { readKeys: await keys(options.readKeyFiles, parseDeployKeys) }),
        trustedPublicKeys: await keys(nixKeyFiles, parseNixKeys),
        substituters: checkSubstituters(substituters),
        allowedSigners: allowedSignersFile === undefined ? null : checkAllowedSigners(allowedSignersFile, await readKeys(allowedSignersFile)),
        minimumSignatures: options.minimumSignatures ?? null,
        ...(options.fingerprintKeyFile === undefined ? {} : { fingerprintKey: await readFingerprintKey(options.fingerprintKeyFile) }),
        policy: (0,policy/* policyOf */.U)(config, hostName),
        ...(machineId === undefined ? {} : { machineId }),
        dryRun,
    };
}
async function readFingerprintKey(file) {
    const key = (0,fingerprint/* parseFingerprintKey */.RN)(await readKeys(file));
    if (key !== undefined)
        return key.toString('hex');
    throw new errors/* InputError */.dz('key-invalid', `The file ${(0,quote/* quote */.h)(file)} is no key for fingerprints.`, {
        hint: 'Make one with "openssl rand -hex 32".',
    });
}
/** Largest file of keys that is read. */
const KEYS_LIMIT_BYTES = 256 * 1024;
async function readKeys(file) {
    const text = await (0,read_limited/* readLimited */.t)(file, KEYS_LIMIT_BYTES).catch((cause) => {
        throw new errors/* InputError */.dz('file-unreadable', `The key file ${(0,quote/* quote */.h)(file)} cannot be read.`, { cause });
    });
    if (text === undefined)
        throw new errors/* InputError */.dz('file-unreadable', `There is no key file ${(0,quote/* quote */.h)(file)}.`);
    return text;
}


/***/ }),

};
