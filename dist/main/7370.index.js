import { modules as shared0 } from './shared-56476.js';
import { modules as shared1 } from './shared-71682.js';
import { modules as shared2 } from './shared-62709.js';
import { modules as shared3 } from './shared-3556.js';
import { modules as shared4 } from './shared-49462.js';
import { modules as shared5 } from './shared-39232.js';
import { modules as shared6 } from './shared-49917.js';
import { modules as shared7 } from './shared-59220.js';
export const id = 7370;
export const ids = [7370,9917,4004];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,
...shared7,


/***/ 1237: // build/js/actions/verify.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
verifyAction: () => verifyAction
});
var node_path$0 = __webpack_require__(76760);
var domain_config_schema$1 = __webpack_require__(21325);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_errors_quote$16 = __webpack_require__(7191);
var github_finish$3 = __webpack_require__(84281);
var github_inputs$4 = __webpack_require__(54763);
var steps_config_sigstore_policy$5 = __webpack_require__(99106);
var steps_config_part_of_evidence$6 = __webpack_require__(12716);
var steps_config_pinned_host_key$7 = __webpack_require__(3520);
var steps_config_pinned_hosts$8 = __webpack_require__(13185);
var tools_files_is_there$9 = __webpack_require__(27499);
var verbs_verify$10 = __webpack_require__(26809);
var bundle_source_js$11 = __webpack_require__(43344);
var inputs_js$12 = __webpack_require__(69693);
var obtain_bundle_js$13 = __webpack_require__(58946);
var step_js$14 = __webpack_require__(80519);
var domain_report_event$15 = __webpack_require__(59786);
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
value,
dispose,
async
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
async function verifyAction(opened) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const inputs = (0, github_inputs$4.Ko)(inputs_js$12.fn);
const step = (0, step_js$14.W)(opened, inputs);
const {signature, minimumSignatures = inputs.minimum ?? 1, at} = inputs;
const {revokedKeys: revoked, timestampCertificates: certificates} = inputs;
const [record, nixSignaturesNeeded] = [ await recordOptions(inputs, step), nixSignaturesOf(inputs) ];
const bundle = __addDisposableResource(env_1, await (0, obtain_bundle_js$13.w)((0, 
bundle_source_js$11.o)(inputs), inputs, step.github), true);
const verified = await (0, verbs_verify$10.verify)({
bundle: bundle.path,
signatureFile: signature === void 0 ? void 0 : (0, node_path$0.resolve)(signature),
allowedSignersFile: (0, node_path$0.resolve)(inputs.allowedSigners),
revokedKeysFile: revoked === void 0 ? void 0 : (0, node_path$0.resolve)(revoked),
expectedReleaseId: inputs.releaseId,
minimumSignatures,
nixKeysFile: inputs.nixKeys === void 0 ? void 0 : (0, node_path$0.resolve)(inputs.nixKeys),
nixSignaturesNeeded,
at,
timestampCertificatesFile: certificates === void 0 ? void 0 : (0, node_path$0.resolve)(certificates),
sigstore: {
configured: await (0, steps_config_sigstore_policy$5.configuredSigstore)((0, 
node_path$0.resolve)(inputs.directory), step)
},
record,
required: inputs.require
}, step);
report(verified.checks, step.reporter);
await (0, github_finish$3.K)({
"release-id": verified.releaseId,
commit: verified.source?.commit,
signers: verified.signers.length,
fingerprints: verified.signers.map(({fingerprint}) => fingerprint).join(" "),
"inventory-checked": verified.inventoryChecked,
"recorded-verdict": verified.record?.verdict,
"record-signed-by": verified.record?.signer?.isHostKey === true ? verified.record.signer.fingerprint : void 0,
"checks-failed": verified.counts.failed,
"checks-not-provable": verified.counts["not-provable"]
});
requireProved(verified, inputs.strict);
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function refuseConfigurationOfEvidence(directory) {
const file = (0, node_path$0.join)((0, node_path$0.resolve)(directory), domain_config_schema$1.CONFIG_FILE);
if (!await (0, tools_files_is_there$9.$)(file).catch(() => false) || !await (0, 
steps_config_part_of_evidence$6.Pv)((0, node_path$0.resolve)(directory))) return;
throw new domain_errors_errors$2.dz("conflicting-options", `${(0, 
domain_errors_quote$16.hD)(file, 200)} is part of the evidence, and nothing in it is trusted.`, {
hint: 'Name the folder of your own configuration with the input "directory".'
});
}
function nixSignaturesOf({nixKeys, nixSignatures}) {
if (nixSignatures === void 0 || nixKeys !== void 0) return nixSignatures;
throw new domain_errors_errors$2.dz("missing-option", '"nix-signatures" has no effect without keys of Nix.', {
hint: 'Give the input "nix-keys" too.'
});
}
function report(checks, reporter) {
for (const {outcome, statement, hint} of checks) if (outcome === "passed") (0, domain_report_event$15.pq)(reporter, statement); else (0, 
domain_report_event$15.warn)(reporter, hint === void 0 ? statement : `${statement} ${hint}`);
}
function requireProved({checks, releaseId}, strict) {
const counted = checks.filter(({outcome}) => outcome === "failed" || strict && outcome === "not-provable");
const [first] = counted;
if (first === void 0) return;
const more = counted.length > 1 ? ` (and ${counted.length - 1} more)` : "";
throw new domain_errors_errors$2.dz("evidence-refused", `The release ${releaseId} is not proved: ${first.statement}${more}`, {
hint: first.hint
});
}
async function recordOptions(inputs, step) {
const {record, ledger, host, directory} = inputs;
await refuseConfigurationOfEvidence(directory);
const hostKey = inputs.hostKey;
if (record === void 0) {
if (ledger !== void 0) throw new domain_errors_errors$2.dz("missing-option", "A ledger is checked against a record.", {
hint: 'Give the input "record" too.'
});
if (inputs.allowUnsigned) throw new domain_errors_errors$2.dz("missing-option", '"allow-unsigned" has no effect without a record.', {
hint: 'Give the input "record" too.'
});
if (inputs.timestampCertificates !== void 0) throw new domain_errors_errors$2.dz("missing-option", '"timestamp-certificates" has no effect without a record.', {
hint: 'Give the input "record" too.'
});
if (hostKey === void 0 && host === void 0) return;
throw new domain_errors_errors$2.dz("missing-option", "A host's key verifies a record.", {
hint: 'Give the input "record" too.'
});
}
return {
recordFile: (0, node_path$0.resolve)(record),
ledgerFile: ledger === void 0 ? void 0 : (0, node_path$0.resolve)(ledger),
hostKeyFile: hostKey === void 0 ? void 0 : (0, node_path$0.resolve)(hostKey),
expectedHost: host,
allowUnsigned: inputs.allowUnsigned,
pinnedHostKey: host === void 0 || hostKey !== void 0 ? void 0 : await (0, steps_config_pinned_host_key$7.pinnedHostKeyOf)((0, 
node_path$0.resolve)(directory), host),
pinnedHosts: host === void 0 && hostKey === void 0 ? await (0, steps_config_pinned_hosts$8.pinnedHostsIn)((0, 
node_path$0.resolve)(directory), step) : void 0
};
}
}),

};
