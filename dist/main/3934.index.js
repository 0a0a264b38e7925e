import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-76895.js';
export const id = 3934;
export const ids = [3934,6330,6341,8417];
export const modules = {
...shared0,
...shared1,


/***/ 99306: // build/js/verbs/approve.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
approve: () => approve
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7191);
var _domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(53795);
var _domain_statement_approval__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83338);
var _domain_statement_digest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75085);
var _domain_statement_dsse__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27172);
var _domain_statement_sshsig__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50494);
var _domain_statement_statement__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3112);
var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3508);
var _steps_agent_host_client__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16328);
var _steps_bundle_read__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72707);
var _steps_signing_make_signature__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64753);
var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(55463);
var _tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(68417);
var _tools_files_writing_to__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(98570);
var _plan_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(76247);
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
async function approve(options, context) {
const bundle = await (0, _steps_bundle_read__WEBPACK_IMPORTED_MODULE_9__.readBundle)(options.bundle, options.expectedReleaseId);
const {releaseId: releaseId, manifest: manifest, folder: folder} = bundle;
const output = options.output ?? (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _domain_statement_approval__WEBPACK_IMPORTED_MODULE_2__.o_);
const approvalsNow = async () => (await approvalsAt(output)).filter(({approval: approval}) => approval.releaseId === releaseId);
const approvalsBefore = (await approvalsNow()).length;
const planned = await Promise.all(options.hosts.map(host => planFor(host, options, context)));
const seen = planned.map(({host: host, plan: plan}) => ({
host: host,
sha256: (0, _domain_statement_digest__WEBPACK_IMPORTED_MODULE_3__.Bj)((0, _domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_15__.q)(plan))
}));
const plans = planned.map(({plan: plan}) => plan);
const unsigned = {
releaseId: releaseId,
isApproved: false,
fingerprint: null,
plans: seen,
output: output,
approvals: approvalsBefore
};
const isAgreed = await options.agree({
bundle: bundle,
plans: plans
});
if (!isAgreed || options.key === null) return unsigned;
const approval = {
application: manifest.application,
releaseId: releaseId,
plans: seen,
approvedAt: (new Date).toISOString()
};
const envelope = (0, _domain_statement_statement__WEBPACK_IMPORTED_MODULE_6__.wM)((0, 
_domain_statement_approval__WEBPACK_IMPORTED_MODULE_2__.PU)(approval));
const message = (0, _domain_statement_dsse__WEBPACK_IMPORTED_MODULE_4__.dc)(envelope).toString("utf8");
const made = await (0, _steps_signing_make_signature__WEBPACK_IMPORTED_MODULE_10__.B)(options.key, {
message: message,
namespace: _domain_trust_signature__WEBPACK_IMPORTED_MODULE_7__.og
}, context.runner);
const signature = (0, _domain_statement_sshsig__WEBPACK_IMPORTED_MODULE_5__.Y)(made.armour);
const kept = (await approvalsNow()).map(one => one.envelope).filter(({signatures: signatures}) => signatures[0]?.keyid !== signature.keyid);
requireRoom(kept.length, output);
const approvals = [ ...kept, {
...envelope,
signatures: [ signature ]
} ];
await (0, _tools_files_writing_to__WEBPACK_IMPORTED_MODULE_13__.writingTo)(output, () => (0, 
_tools_files_write_atomically__WEBPACK_IMPORTED_MODULE_12__.writeAtomically)(output, (0, 
_domain_statement_approval__WEBPACK_IMPORTED_MODULE_2__.q7)(approvals)));
return {
...unsigned,
isApproved: true,
fingerprint: signature.keyid,
approvals: approvals.length
};
}
async function planFor(hostName, {bundle: bundle, reach: reach, directory: directory}, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
if (reach === void 0) throw new Error("a plan for a host needs a way to reach it");
const found = await (0, _plan_js__WEBPACK_IMPORTED_MODULE_14__.plan)({
release: {
kind: "bundle",
path: bundle
},
against: {
kind: "host",
reach: {
...reach,
hostName: hostName
}
},
directory: directory
}, context);
const client = __addDisposableResource(env_1, await (0, _steps_agent_host_client__WEBPACK_IMPORTED_MODULE_8__.m)({
...reach,
hostName: hostName
}, context), true);
return {
host: (await client.role()).host,
plan: found
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function approvalsAt(file) {
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_11__.t)(file, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_7__.Vz).catch(cause => {
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz("statement-invalid", `${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_16__.h)(file)} cannot be read as a file of approvals.`, {
hint: "Approve into another file.",
cause: cause
});
});
return (0, _domain_statement_approval__WEBPACK_IMPORTED_MODULE_2__.oX)(text ?? "");
}
function requireRoom(count, output) {
if (count < _domain_trust_signature__WEBPACK_IMPORTED_MODULE_7__.Rf) return;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz("statement-invalid", `${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_16__.h)(output)} has ${count} approvals, which is the limit.`, {
hint: "Approve into a new file."
});
}
}),

};
