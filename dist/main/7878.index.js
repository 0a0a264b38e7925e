import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-62709.js';
import { modules as shared3 } from './shared-48929.js';
import { modules as shared4 } from './shared-3556.js';
import { modules as shared5 } from './shared-73647.js';
import { modules as shared6 } from './shared-49917.js';
import { modules as shared7 } from './shared-75085.js';
import { modules as shared8 } from './shared-78257.js';
export const id = 7878;
export const ids = [7878,5041,5274,3702,9786,7651,9917,8417,8746,3356];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,
...shared7,
...shared8,


/***/ 64615: // build/js/verbs/confirm.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
confirm: () => confirm
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_protocol_expected_host$1 = __webpack_require__(25729);
var domain_protocol_agent_program$6 = __webpack_require__(29772);
var steps_agent_host_identity$2 = __webpack_require__(73647);
var steps_evidence_keep_signed_record$3 = __webpack_require__(61335);
var steps_agent_host_client$4 = __webpack_require__(89155);
var steps_notify_notified$5 = __webpack_require__(68353);
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
async function confirm(options, context) {
if (options.dryRun) return decide(options, context);
return (0, steps_notify_notified$5.n)({
...options,
action: "confirm"
}, context, (within, announce) => decide({
...options,
announce
}, within));
}
async function decide(options, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {config, hostName, revert, actor, dryRun} = options;
const client = __addDisposableResource(env_1, await (0, steps_agent_host_client$4.m)(options, context), true);
const found = await client.status();
(0, steps_agent_host_identity$2.c)(options, found);
const {awaiting, currentRelease} = found;
if (awaiting === void 0) throw new domain_errors_errors$0.dh("not-awaiting", `No release awaits confirmation on ${hostName}, which runs ${currentRelease ?? "none"}.`, {
host: hostName,
hint: `Run "grind-to-prod ledger ${hostName}" to see earlier decisions.`
});
if (dryRun) {
const reason = `A dry run: attempt ${awaiting.attempt} of ${awaiting.releaseId} would be ${revert ? "reverted" : "confirmed"}; its deadline is ${awaiting.deadline}.`;
return {
verdict: "UNCHANGED",
reason,
awaiting,
record: null
};
}
const input = {
protocol: domain_protocol_agent_program$6.W,
attempt: awaiting.attempt,
decision: revert ? "revert" : "keep",
actor,
...(0, domain_protocol_expected_host$1.Dk)(config, hostName)
};
const concluded = await client.attempt({
verb: "confirm",
request: input
});
options.announce?.(concluded);
return {
...concluded,
awaiting,
...await (0, steps_evidence_keep_signed_record$3.C)(options.records, [ concluded ], {
...options,
...context
})
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}),

};
