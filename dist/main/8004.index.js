import { modules as shared0 } from './shared-17772.js';
import { modules as shared1 } from './shared-43344.js';
import { modules as shared2 } from './shared-93496.js';
export const id = 8004;
export const ids = [8004];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 1237: // build/js/actions/verify.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
verifyAction: () => verifyAction
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _github_finish__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84281);
var _github_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54763);
var _steps_config_pinned_host_key__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3520);
var _verbs_verify__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69702);
var _bundle_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43344);
var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69693);
var _obtain_bundle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58946);
var _step_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80519);
var _domain_report_event__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(59786);
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
value: value,
dispose: dispose,
async: async
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
const inputs = (0, _github_inputs__WEBPACK_IMPORTED_MODULE_3__.Ko)(_inputs_js__WEBPACK_IMPORTED_MODULE_7__.fn);
const step = (0, _step_js__WEBPACK_IMPORTED_MODULE_9__.W)(opened, inputs);
const {signature: signature, minimumSignatures: minimumSignatures = inputs.minimum ?? 1, at: at} = inputs;
const revoked = inputs.revokedKeys;
const bundle = __addDisposableResource(env_1, await (0, _obtain_bundle_js__WEBPACK_IMPORTED_MODULE_8__.w)((0, 
_bundle_source_js__WEBPACK_IMPORTED_MODULE_6__.o)(inputs), inputs, step.github), true);
const verified = await (0, _verbs_verify__WEBPACK_IMPORTED_MODULE_5__.verify)({
bundle: bundle.path,
signatureFile: signature === void 0 ? void 0 : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(signature),
allowedSignersFile: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(inputs.allowedSigners),
revokedKeysFile: revoked === void 0 ? void 0 : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(revoked),
expectedReleaseId: inputs.releaseId,
minimumSignatures: minimumSignatures,
at: at,
record: await recordOptions(inputs),
required: inputs.require
}, step);
report(verified.checks, step.reporter);
await (0, _github_finish__WEBPACK_IMPORTED_MODULE_2__.K)({
"release-id": verified.releaseId,
commit: verified.source?.commit,
signers: verified.signers.length,
fingerprints: verified.signers.map(({fingerprint: fingerprint}) => fingerprint).join(" "),
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
function report(checks, reporter) {
for (const {outcome: outcome, statement: statement, hint: hint} of checks) if (outcome === "passed") (0, 
_domain_report_event__WEBPACK_IMPORTED_MODULE_10__.pq)(reporter, statement); else (0, 
_domain_report_event__WEBPACK_IMPORTED_MODULE_10__.R8)(reporter, hint === void 0 ? statement : `${statement} ${hint}`);
}
function requireProved({checks: checks, releaseId: releaseId}, strict) {
const counted = checks.filter(({outcome: outcome}) => outcome === "failed" || strict && outcome === "not-provable");
const [first] = counted;
if (first === void 0) return;
const more = counted.length > 1 ? ` (and ${counted.length - 1} more)` : "";
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz("evidence-refused", `The release ${releaseId} is not proved: ${first.statement}${more}`, {
hint: first.hint
});
}
async function recordOptions(inputs) {
const {record: record, ledger: ledger, host: host, directory: directory} = inputs;
const hostKey = inputs.hostKey;
if (record === void 0) {
if (ledger !== void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz("missing-option", "A ledger is checked against a record.", {
hint: 'Give the input "record" too.'
});
if (hostKey === void 0 && host === void 0) return;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz("missing-option", "A host's key verifies a record.", {
hint: 'Give the input "record" too.'
});
}
return {
recordFile: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(record),
ledgerFile: ledger === void 0 ? void 0 : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(ledger),
hostKeyFile: hostKey === void 0 ? void 0 : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(hostKey),
expectedHost: host,
allowUnsigned: inputs.allowUnsigned,
pinnedHostKey: host === void 0 || hostKey !== void 0 ? void 0 : await (0, _steps_config_pinned_host_key__WEBPACK_IMPORTED_MODULE_4__.pinnedHostKeyOf)((0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory), host)
};
}
}),

};
