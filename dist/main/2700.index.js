import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-62709.js';
import { modules as shared3 } from './shared-48929.js';
import { modules as shared4 } from './shared-32227.js';
import { modules as shared5 } from './shared-3556.js';
import { modules as shared6 } from './shared-78257.js';
import { modules as shared7 } from './shared-25361.js';
import { modules as shared8 } from './shared-13295.js';
export const id = 2700;
export const ids = [2700,5041,5274,3702,9786,7651];
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


/***/ 18716: // build/js/verbs/diff.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
diff: () => diff
});
var domain_drift_compare$0 = __webpack_require__(94099);
var domain_drift_side$1 = __webpack_require__(24160);
var domain_errors_errors$2 = __webpack_require__(8136);
var domain_manifest_parse$3 = __webpack_require__(78742);
var steps_agent_host_client$4 = __webpack_require__(89155);
var steps_metrics_write_drift$5 = __webpack_require__(50878);
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
async function diff(options, context) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const {config, hostName} = options;
const client = __addDisposableResource(env_1, await (0, steps_agent_host_client$4.m)(options, context), true);
const [{current}, snapshot] = await Promise.all([ client.release(), client.snapshot() ]);
if (current === null) throw new domain_errors_errors$2.dz("unknown-release", `${hostName} runs no release that it could be compared with.`, {
hint: "Promote one first."
});
const reference = (0, domain_drift_side$1.Zh)("released", (0, 
domain_manifest_parse$3.Ng)(Buffer.from(current.manifest)), current.releaseId);
const report = (0, domain_drift_compare$0.G)({
reference,
hosts: [ (0, domain_drift_side$1.WJ)(hostName, snapshot) ],
mayDiffer: config.snapshot.mayDiffer
});
await (0, steps_metrics_write_drift$5.w)({
config,
hostName,
check: "diff",
findings: report.findings
}, context.reporter);
return report;
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
