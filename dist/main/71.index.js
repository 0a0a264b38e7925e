import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-99624.js';
import { modules as shared3 } from './shared-50494.js';
export const id = 71;
export const ids = [71,9786,6189];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,


/***/ 99306: // build/js/verbs/approve.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
approve: () => approve
});
var node_path$0 = __webpack_require__(76760);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_quote$19 = __webpack_require__(7191);
var domain_manifest_canonical$17 = __webpack_require__(53795);
var domain_statement_approval$2 = __webpack_require__(83338);
var domain_statement_digest$3 = __webpack_require__(75085);
var domain_statement_dsse$4 = __webpack_require__(27172);
var domain_statement_sshsig$5 = __webpack_require__(50494);
var domain_statement_statement$6 = __webpack_require__(3112);
var domain_trust_approvals$7 = __webpack_require__(76250);
var domain_trust_namespaces$18 = __webpack_require__(10420);
var domain_trust_signature$8 = __webpack_require__(3508);
var steps_agent_host_client$9 = __webpack_require__(89155);
var steps_bundle_read$10 = __webpack_require__(72707);
var steps_signing_make_signature$11 = __webpack_require__(64753);
var tools_files_alone_with$12 = __webpack_require__(61080);
var tools_files_read_limited$13 = __webpack_require__(55463);
var tools_files_write_atomically$14 = __webpack_require__(68417);
var tools_files_writing_to$15 = __webpack_require__(98570);
var plan_js$16 = __webpack_require__(76247);
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
async function approve(options, context) {
const bundle = await (0, steps_bundle_read$10.readBundle)(options.bundle, options.expectedReleaseId);
const {releaseId, manifest, folder} = bundle;
const output = options.output ?? (0, node_path$0.join)(folder, domain_statement_approval$2.o_);
const approvalsNow = async () => (await approvalsAt(output)).filter(({approval}) => approval.releaseId === releaseId);
const approvalsBefore = (await approvalsNow()).length;
const planned = await Promise.all(options.hosts.map(host => planFor(host, options, context)));
const seen = planned.map(({host, plan}) => ({
host,
sha256: (0, domain_statement_digest$3.Bj)((0, domain_manifest_canonical$17.q)(plan))
}));
const plans = planned.map(({plan}) => plan);
const unsigned = {
releaseId,
isApproved: false,
fingerprint: null,
plans: seen,
output,
approvals: approvalsBefore
};
const isAgreed = await options.agree({
bundle,
plans
});
if (!isAgreed || options.key === null) return unsigned;
const approval = {
application: manifest.application,
releaseId,
plans: seen,
...timesOf(options.validDays)
};
const envelope = (0, domain_statement_statement$6.wM)((0, 
domain_statement_approval$2.PU)(approval));
const message = (0, domain_statement_dsse$4.dc)(envelope).toString("utf8");
const made = await (0, steps_signing_make_signature$11.B)(options.key, {
message,
namespace: domain_trust_namespaces$18.og
}, context.runner);
const signature = (0, domain_statement_sshsig$5.Y)(made.armour);
const add = async () => {
const kept = (await approvalsNow()).map(one => one.envelope).filter(({signatures}) => signatures[0]?.keyid !== signature.keyid);
requireRoom(kept.length, output);
const approvals = [ ...kept, {
...envelope,
signatures: [ signature ]
} ];
await (0, tools_files_write_atomically$14.writeAtomically)(output, (0, 
domain_statement_approval$2.q7)(approvals));
return approvals.length;
};
const count = await (0, tools_files_writing_to$15.writingTo)(output, () => (0, 
tools_files_alone_with$12.S)(output, add));
return {
...unsigned,
isApproved: true,
fingerprint: signature.keyid,
approvals: count
};
}
function timesOf(validDays = domain_trust_approvals$7.qU) {
const now = new Date;
return {
approvedAt: now.toISOString(),
expiresAt: new Date(now.getTime() + validDays * 864e5).toISOString()
};
}
async function planFor(hostName, {bundle, reach, directory}, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
if (reach === void 0) throw new Error("a plan for a host needs a way to reach it");
const found = await (0, plan_js$16.plan)({
release: {
kind: "bundle",
path: bundle
},
against: {
kind: "host",
reach: {
...reach,
hostName
}
},
directory
}, context);
const client = __addDisposableResource(env_1, await (0, steps_agent_host_client$9.m)({
...reach,
hostName
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
const text = await (0, tools_files_read_limited$13.t)(file, domain_trust_signature$8.Vz).catch(cause => {
throw new domain_errors_errors$1.dz("statement-invalid", `${(0, 
domain_errors_quote$19.hD)(file)} cannot be read as a file of approvals.`, {
hint: "Approve into another file.",
cause
});
});
return (0, domain_statement_approval$2.lc)(file, text ?? "");
}
function requireRoom(count, output) {
if (count < domain_trust_signature$8.Rf) return;
throw new domain_errors_errors$1.dz("statement-invalid", `${(0, 
domain_errors_quote$19.hD)(output)} has ${count} approvals, which is the limit.`, {
hint: "Approve into a new file."
});
}
}),

};
